import type { CellRef } from "../grid/grid";
import type { EstadoDeMeta, Nivel, TipoDeMeta } from "../vocabulary";
import { MEDIDAS, type Medida } from "./medida";

/** What figures are about, with all its figures. Plain data: fractions, counts and quantities, unrounded. */
export type Sujeto = SujetoDelPlan | SujetoDeNodo | SujetoDeMeta | SujetoDeDependencia;

export interface SujetoDelPlan extends SujetoDe<
  MedidaDelPlan | MedidaDelCuatrienio | MedidaDeDinero
> {
  readonly tipo: "plan";
  readonly nivel: Nivel | null;
  /** R1: nobody reported any of its programmed metas: its 0 (R7) is no result, and is not shown as one; a kept corte does not tell. */
  readonly sinReporte?: boolean | undefined;
  readonly reportado: { readonly nivel: Nivel | null };
}

export interface SujetoDeNodo extends SujetoDe<
  MedidaDeNodo | MedidaDelCuatrienio | MedidaDeDinero
> {
  readonly tipo: "nodo";
  readonly nivel: Nivel | null;
  /** R1: as of the plan. */
  readonly sinReporte?: boolean | undefined;
  readonly reportado: { readonly nivel: Nivel | null };
}

export interface SujetoDeMeta extends SujetoDe<MedidaDeMeta> {
  readonly tipo: "meta";
  readonly estado: EstadoDeMeta;
  /** R2: how its numbers are added, as it was decided. */
  readonly tipoDeMeta: TipoDeMeta;
  readonly dependencia: string | null;
  /** R12: it reported execution that is not taken into account. */
  readonly noArmonizada: boolean;
}

export interface SujetoDeDependencia extends SujetoDe<MedidaDeDependencia> {
  readonly tipo: "dependencia";
  readonly nivel: Nivel | null;
  /** R1: as of the plan. */
  readonly sinReporte?: boolean | undefined;
}

interface SujetoDe<M extends Medida> {
  /** "plan", "nodo/I.A", "meta/I.A.1.1", "dependencia/Secretaría de Salud"; unique in its list. */
  readonly id: string;
  /** The id of what it is a part of; `null`: of nothing in the list. */
  readonly padre: string | null;
  readonly codigo: string;
  readonly nombre: string;
  /** The cells that its figures were read from: of a meta its row and its amounts; of a node its name. */
  readonly celdas: readonly CellRef[];
  readonly cifras: Readonly<Record<M, number | null>>;
}

export type MedidaDeNodo =
  | "peso"
  | "programado"
  | "avance"
  | "cumplimiento"
  | "esperado"
  | `reportado.${"avance" | "cumplimiento"}`
  | `diferencia.${"avance" | "cumplimiento"}`
  | MedidaDeConteo
  | `reportado.${MedidaDeConteo}`;

export type MedidaDelPlan = MedidaDeNodo | "ponderador" | "promedioSimple";

export type MedidaDeMeta =
  | "peso"
  | "programado"
  | "avance"
  | "cumplimiento"
  | "programadoFisico"
  | "ejecutadoFisico"
  | "bruto"
  | "lineaBase"
  | "metaCuatrienio"
  | `cuatrienio.${"cumplimiento" | "ejecutadoFisico" | "bruto"}`
  | MedidaDeDinero;

/** R33 */
export type MedidaDelCuatrienio = `cuatrienio.${"avance" | "cumplimiento"}`;

/** R34 */
export type MedidaDeDinero = Extract<Medida, `dinero.${string}`>;

export type MedidaDeDependencia =
  "programado" | "avance" | "cumplimiento" | "esperado" | "completitud" | MedidaDeConteo;

export type MedidaDeConteo = Extract<Medida, `conteo.${string}`>;

const EVERY = Object.keys(MEDIDAS) as readonly Medida[];

const DE_NODO: readonly Medida[] = [
  ...(["peso", "programado", "avance", "cumplimiento", "esperado"] as const),
  ...EVERY.filter((medida) => /^(reportado|diferencia|conteo|dinero)\./.test(medida)),
  ...(["cuatrienio.avance", "cuatrienio.cumplimiento"] as const),
];

/** Which figures there are of each kind of sujeto: each of them always, and no other. */
export const MEDIDAS_DE: Readonly<Record<Sujeto["tipo"], readonly Medida[]>> = {
  plan: [...DE_NODO, "ponderador", "promedioSimple"],
  nodo: DE_NODO,
  meta: [
    ...(["peso", "programado", "avance", "cumplimiento", "programadoFisico"] as const),
    ...(["ejecutadoFisico", "bruto", "lineaBase", "metaCuatrienio"] as const),
    ...(["cuatrienio.cumplimiento", "cuatrienio.ejecutadoFisico", "cuatrienio.bruto"] as const),
    ...EVERY.filter((medida) => medida.startsWith("dinero.")),
  ],
  dependencia: [
    ...(["programado", "avance", "cumplimiento", "esperado", "completitud"] as const),
    ...EVERY.filter((medida) => medida.startsWith("conteo.")),
  ],
};
