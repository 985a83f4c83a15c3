import { wholeIn } from "../grid/digits";
import { plainText } from "../grid/foldText";
import type { CellRef, CellValue } from "../grid/grid";
import type { ProblemaDeAjuste } from "../ajustes/ajustes";
import type { Fechado } from "../planes/parametros";
import {
  PARTES_DEL_MARCO,
  type MarcoDelPlan,
  type NodoOficial,
  type PlanOficial,
} from "../planes/planOficial";
import type { Vigencia } from "../vocabulary";
import type { LineaDePlan, ParteDePlan } from "./lineaDePlan";
import { nearestAbove } from "./nearestAbove";
import { NUEVO_PLAN } from "../text/nuevoPlan";

/** A line of the sheet of settings that speaks of the plan. */
export interface LineaLeida extends LineaDePlan {
  /** As it is called, to say what is wrong. */
  readonly nombre: string;
  readonly cell: CellValue;
  /** `null`: it is none. */
  readonly numero: number | null;
  /** The same as a share. */
  readonly fraccion: number | null;
  readonly desde: string | null;
  readonly acto: string | null;
  readonly at: CellRef;
}

export interface PlanEnLineas {
  /** `null`: the lines say no plan, or not a whole one. */
  readonly plan: PlanOficial | null;
  readonly problemas: readonly ProblemaDeAjuste[];
}

/**
 * R32: the plan that lines of the sheet of settings say. Half a plan would be the plan of nobody: with one
 * line that cannot stand there is none.
 *
 * @param tolerance by how much the weights may miss the whole; fraction (R8)
 */
export function planEnLineas(lineas: readonly LineaLeida[], tolerance: number): PlanEnLineas {
  const [first] = lineas;
  if (first === undefined) return { plan: null, problemas: [] };
  const problemas: ProblemaDeAjuste[] = [];
  const wrong = ({ nombre, at }: Pick<LineaLeida, "nombre" | "at">): void =>
    void problemas.push({ at, nombre, motivo: "plan" });
  const of = (parte: ParteDePlan): ReadonlyMap<string, LineaLeida> => {
    const byKey = new Map<string, LineaLeida>();
    for (const linea of lineas)
      if (linea.parte === parte) {
        if (byKey.has(linea.clave)) wrong(linea);
        else byKey.set(linea.clave, linea);
      }
    return byKey;
  };
  const { at } = first;
  const plan = of("plan").get("") ?? null;
  if (plan === null) wrong({ nombre: NUEVO_PLAN.plan, at });
  const span = of("vigencias").get("") ?? null;
  const vigencias = span && vigenciasIn(plainText(span.cell));
  if (vigencias === null) wrong(span ?? { nombre: NUEVO_PLAN.vigencias, at });
  const niveles = [...of("nivel").values()].sort(
    (a, b) => (wholeIn(a.clave) ?? 0) - (wholeIn(b.clave) ?? 0),
  );
  const componentes = of("componente");
  const metas = of("metas");
  for (const linea of metas.values())
    if (!componentes.has(linea.clave) || !isCount(linea.numero)) wrong(linea);
  const estructura = estructuraOf(componentes, metas, wrong);
  const top = new Set(estructura.map(({ codigo }) => codigo));
  if (top.size < 2) wrong({ nombre: NUEVO_PLAN.componente("…"), at });
  const pesos = of("peso");
  for (const linea of pesos.values())
    if (!top.has(linea.clave) || linea.fraccion === null || linea.fraccion < 0) wrong(linea);
  const shares = sharesOf(pesos, (clave) => clave);
  const isOff = (values: Iterable<number>): boolean =>
    Math.abs([...values].reduce((sum, one) => sum + one, 0) - 1) > tolerance;
  if (pesos.size > 0 && (shares.size < top.size || isOff(shares.values())))
    wrong([...pesos.values()][0] ?? first);
  const ponderadores = of("ponderador");
  for (const linea of ponderadores.values())
    if (
      !vigencias?.includes(wholeIn(linea.clave) ?? 0) ||
      linea.fraccion === null ||
      linea.fraccion < 0 ||
      linea.fraccion > 1
    )
      wrong(linea);
  const years = sharesOf<Vigencia>(ponderadores, (clave) => wholeIn(clave) ?? 0);
  if (years.size > 0 && years.size === vigencias?.length && isOff(years.values()))
    wrong([...ponderadores.values()][0] ?? first);
  const told = of("marco");
  const lacking = PARTES_DEL_MARCO.find((parte) => !told.has(parte));
  if (told.size > 0 && lacking !== undefined) wrong({ nombre: NUEVO_PLAN.marco[lacking], at });
  if (problemas.length > 0 || plan === null || vigencias === null) return { plan: null, problemas };
  const { desde, acto } = plan;
  const fechado = <T>(valor: T): Fechado<T> => ({ valor, desde, acto });
  return {
    plan: {
      nombre: plainText(plan.cell),
      vigencias,
      niveles: niveles.map(({ cell }) => plainText(cell)),
      estructura: fechado(estructura),
      pesos: shares.size === 0 ? null : fechado(shares),
      ponderadores: years.size === 0 ? null : fechado(years),
      marco: told.size === 0 ? null : marcoOf(told),
    },
    problemas,
  };
}

function marcoOf(lineas: ReadonlyMap<string, LineaLeida>): MarcoDelPlan {
  const textOf = (parte: keyof MarcoDelPlan): string => plainText(lineas.get(parte)?.cell ?? null);
  return {
    acuerdo: textOf("acuerdo"),
    decreto: textOf("decreto"),
    mision: textOf("mision"),
    vision: textOf("vision"),
  };
}

/** "2024-2027" */
function vigenciasIn(text: string): PlanOficial["vigencias"] | null {
  const [, from, until] = /^(20\d{2})\s*[-–]\s*(20\d{2})$/.exec(text) ?? [];
  const [first, last] = [wholeIn(from), wholeIn(until)];
  if (first === null || last === null || last < first || last - first > MOST_YEARS) return null;
  return [first, ...Array.from({ length: last - first }, (_, index) => first + 1 + index)];
}

const MOST_YEARS = 12;

function isCount(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 0;
}

function estructuraOf(
  componentes: ReadonlyMap<string, LineaLeida>,
  metas: ReadonlyMap<string, LineaLeida>,
  wrong: (linea: LineaLeida) => void,
): readonly NodoOficial[] {
  const codes = new Set(componentes.keys());
  const below = new Map<string, LineaLeida[]>();
  for (const linea of componentes.values()) {
    const parent = nearestAbove(linea.clave, codes);
    const siblings = below.get(parent);
    if (siblings) siblings.push(linea);
    else below.set(parent, [linea]);
  }
  const nodoOf = (linea: LineaLeida): NodoOficial => {
    const children = (below.get(linea.clave) ?? []).map(nodoOf);
    const sum = children.reduce((total, child) => total + child.metas, 0);
    const own = metas.get(linea.clave)?.numero ?? null;
    if ((own === null && children.length === 0) || (own ?? sum) < sum) wrong(linea);
    return { codigo: linea.clave, nombre: plainText(linea.cell), metas: own ?? sum, children };
  };
  return (below.get("") ?? []).map(nodoOf);
}

function sharesOf<Key>(
  lineas: ReadonlyMap<string, LineaLeida>,
  keyOf: (clave: string) => Key,
): ReadonlyMap<Key, number> {
  return new Map(
    [...lineas].flatMap(([clave, { fraccion }]) =>
      fraccion === null ? [] : [[keyOf(clave), fraccion] as const],
    ),
  );
}
