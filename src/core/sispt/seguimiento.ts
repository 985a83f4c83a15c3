import { citedBpins } from "../armonizacion/bpin";
import type { WorkbookSnapshot } from "../grid/grid";
import { isSinCruce } from "../plan/avance";
import { montosDeMetas, type Montos } from "../plan/dinero";
import type { Evaluation } from "../plan/evaluation";
import type { Meta } from "../plan/plan";
import type { Periodo, Vigencia } from "../vocabulary";
import { cotejoFinanciero, cotejoFisico, type Cotejo } from "./explicacion";
import { paresPorRegistrar, type ParPorRegistrar } from "./pares";
import { textosDeFila, type TextoDeFila } from "./textosDeFila";

/** R35: what the matriz says, as DNP's follow-up of SisPT asks for it. */
export interface SeguimientoSispt {
  readonly periodo: Periodo;
  /** Those that the matriz programmes, in order; `null`: its columns name no year. */
  readonly vigencias: readonly (Vigencia | null)[];
  /** Of those, the ones of which something was executed or looked for. */
  readonly ejecutadas: readonly (Vigencia | null)[];
  /** In the order of the matriz. */
  readonly metas: readonly MetaSispt[];
  /** By product; empty where the matriz says nothing of money. */
  readonly productos: readonly ProductoSispt[];
  /** `null`: nobody knows which pairs are missing. */
  readonly pares: readonly ParPorRegistrar[] | null;
}

/** Where the catalogues of the nation put it; "" where the matriz does not say. */
export interface LugarMga {
  readonly codigoSector: string;
  readonly sector: string;
  readonly codigoPrograma: string;
  readonly programa: string;
  readonly codigoProducto: string;
  readonly producto: string;
}

export interface MetaSispt extends LugarMga {
  readonly codigo: string;
  readonly codigoIndicador: string;
  readonly indicador: string;
  readonly bpin: string;
  /** R2: its years are what there is by then, or a level; else they add up. */
  readonly acumula: boolean;
  readonly unidad: string;
  readonly metaCuatrienio: number | null;
  /** By year; what the matriz programmes nothing for is 0, what it leaves open is absent. */
  readonly years: ReadonlyMap<Vigencia | null, Cotejo>;
}

/** The money of a product, as CUIPO adds it up. */
export interface ProductoSispt extends LugarMga {
  /** Of its metas, with commas. */
  readonly codigos: string;
  readonly bpin: string;
  readonly total: number | null;
  readonly years: ReadonlyMap<Vigencia | null, DineroSispt>;
}

export interface DineroSispt extends Cotejo {
  readonly compromisos: number | null;
  readonly pagos: number | null;
}

/** The rows of the follow-up. @param workbook the one that was evaluated */
export function seguimientoSispt(
  evaluation: Evaluation,
  workbook: WorkbookSnapshot,
): SeguimientoSispt {
  const { matriz, periodo } = evaluation;
  const metas = evaluation.metas.map(({ meta }) => meta);
  const textoOf = textosDeFila(workbook, matriz);
  const vigencias = vigenciasOf(metas);
  return {
    periodo,
    vigencias,
    ejecutadas: vigencias.filter((vigencia) => metas.some((meta) => isTold(meta, vigencia))),
    metas: metas.map((meta) => metaSispt(meta, vigencias, textoOf)),
    productos: productosOf(metas, vigencias, periodo, textoOf),
    pares: paresPorRegistrar(evaluation, textoOf),
  };
}

function vigenciasOf(metas: readonly Meta[]): readonly (Vigencia | null)[] {
  const all = new Set(metas.flatMap(({ years }) => [...years.keys()]));
  return [...all].sort((a, b) => (a ?? 0) - (b ?? 0));
}

function isTold({ years, fila }: Meta, vigencia: Vigencia | null): boolean {
  const year = years.get(vigencia);
  return (
    isSinCruce(fila, vigencia) ||
    (year !== undefined && (year.ejecutado !== null || year.avance !== null))
  );
}

function metaSispt(
  meta: Meta,
  vigencias: readonly (Vigencia | null)[],
  textoOf: TextoDeFila,
): MetaSispt {
  const { fila, tipo, metaCuatrienio } = meta;
  return {
    ...lugarOf(meta, textoOf),
    codigo: fila.hasCodigo ? meta.codigo : "",
    codigoIndicador: textoOf(fila, "codigoIndicadorMga"),
    indicador: textoOf(fila, "indicadorMga") || fila.indicador || fila.nombre,
    bpin: fila.bpin ?? "",
    acumula: tipo !== "suma",
    unidad: fila.unidad ?? "",
    metaCuatrienio,
    years: new Map(vigencias.map((vigencia) => [vigencia, cotejoOf(meta, vigencia)])),
  };
}

function cotejoOf({ years, fila }: Meta, vigencia: Vigencia | null): Cotejo {
  const year = years.get(vigencia);
  const sinCruce = isSinCruce(fila, vigencia)
    ? { citaProyecto: citedBpins(fila.bpin).some(({ type }) => type === "bpin") }
    : null;
  const cotejo = cotejoFisico(year, sinCruce);
  const isLeftOpen = year === undefined || year.presumed;
  return { ...cotejo, programado: cotejo.programado ?? (isLeftOpen ? null : 0) };
}

function lugarOf({ fila }: Meta, textoOf: TextoDeFila): LugarMga {
  return {
    codigoSector: textoOf(fila, "codigoSector"),
    sector: textoOf(fila, "sector"),
    codigoPrograma: textoOf(fila, "codigoPrograma"),
    programa: textoOf(fila, "programa"),
    codigoProducto: textoOf(fila, "codigoProducto"),
    producto: textoOf(fila, "producto"),
  };
}

/** R34: the metas of one product together, as DNP tells their money; without its code each is by itself. */
function productosOf(
  metas: readonly Meta[],
  vigencias: readonly (Vigencia | null)[],
  { vigencia: current, trimestre }: Periodo,
  textoOf: TextoDeFila,
): readonly ProductoSispt[] {
  if (metas.every(({ fila }) => fila.dinero === undefined)) return [];
  const groups = new Map<string | Meta, Meta[]>();
  for (const meta of metas) {
    const key = textoOf(meta.fila, "codigoProducto") || meta;
    const same = groups.get(key);
    if (same) same.push(meta);
    else groups.set(key, [meta]);
  }
  return [...groups.values()].flatMap((own): readonly ProductoSispt[] => {
    const [first] = own;
    if (first === undefined) return [];
    const years = new Map(
      vigencias.map((vigencia) => {
        const until = vigencia === current ? trimestre : null;
        return [
          vigencia,
          dineroOf(montosDeMetas(own, { vigencia, trimestre: until, corte: null })),
        ] as const;
      }),
    );
    return [
      {
        ...lugarOf(first, textoOf),
        codigos: own.flatMap(({ fila, codigo }) => (fila.hasCodigo ? [codigo] : [])).join(", "),
        bpin: [...new Set(own.flatMap(({ fila }) => fila.bpin ?? []))].join(", "),
        total: sumOf([...years.values()].map(({ programado }) => programado)),
        years,
      },
    ];
  });
}

function dineroOf({ programado, compromisos, obligaciones, pagos }: Montos): DineroSispt {
  return { ...cotejoFinanciero(programado, obligaciones), compromisos, pagos };
}

/** `null` where no year tells anything. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
