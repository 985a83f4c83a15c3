import type { Evaluation } from "../plan/evaluation";
import { periodoDeGobierno } from "../plan/cuatrienio";
import type { Branch, PlanNode } from "../plan/plan";
import { scaleOf } from "../plan/peso";
import type { Fechado } from "../planes/parametros";
import type { NodoOficial, PlanOficial } from "../planes/planOficial";
import { YEARS_OF_A_PLAN } from "../planes/vigencias";
import { err, ok, type Result } from "../result";
import type { Vigencia } from "../vocabulary";
import { nearestAbove } from "./nearestAbove";
import type { PlanProblem } from "./planProblem";
import { NUEVO_PLAN } from "../text/nuevoPlan";

/** What the office says of the plan that no matriz does. */
export interface DatosDelPlan {
  /** "": the matriz's own name, as far as it is known. */
  readonly nombre: string;
  /** ISO date from which it holds; `null`: from the beginning. */
  readonly desde: string | null;
  readonly acto: string | null;
}

/**
 * R32: the plan that a matriz is of, as data: years, levels, nodes with their metas, and the weights of
 * the top level and of the vigencias as far as something states them. With it another matriz of the same
 * plan is known, whatever municipality it is of.
 */
export function planDe(
  evaluation: Evaluation,
  { nombre, desde, acto }: DatosDelPlan,
): Result<PlanOficial, PlanProblem> {
  const { plan, levels, pesos, parte, preguntas } = evaluation;
  if (parte !== null) return err("esParte");
  if (preguntas.length > 0) return err("hayPreguntas");
  const nodos = namedBelow(plan).map(nodoOf);
  const isWhole = plan.children.every((child) => child.kind === "Branch" && child.nombre !== "");
  if (nodos.length < 2 || !isWhole) return err("sinComponentes");
  if (!areTold(nodos)) return err("codigos");
  const vigencias = vigenciasOfPlan(evaluation);
  if (vigencias === null) return err("sinVigencias");
  const fechado = <T>(valor: T): Fechado<T> => ({ valor, desde, acto });
  const shares = pesosOfTop(evaluation);
  const ponderadores = ponderadoresOfPlan(evaluation, vigencias);
  return ok({
    nombre: nombre.trim() || (pesos.oficial?.nombre ?? NUEVO_PLAN.sinNombre),
    vigencias,
    niveles: [...levels, NUEVO_PLAN.meta],
    estructura: fechado(nodos),
    pesos: shares && fechado(shares),
    ponderadores: ponderadores && fechado(ponderadores),
    marco: pesos.oficial?.marco ?? null,
  });
}

function namedBelow({ children }: Branch): readonly Branch[] {
  return children.filter(
    (child): child is Branch => child.kind === "Branch" && child.nombre !== "",
  );
}

function nodoOf(branch: Branch): NodoOficial {
  const { codigo, nombre } = branch;
  return { codigo, nombre, metas: countMetas(branch), children: namedBelow(branch).map(nodoOf) };
}

function countMetas(node: PlanNode): number {
  return node.kind === "Meta" ? 1 : node.children.reduce((sum, one) => sum + countMetas(one), 0);
}

/** Whether each node can be told by its code, and its place by what the code begins with. */
function areTold(nodos: readonly NodoOficial[]): boolean {
  const codes = new Set<string>();
  const visit = (all: readonly NodoOficial[], parent: string): boolean =>
    all.every(({ codigo, children }) => {
      const isNew = !codes.has(codigo);
      codes.add(codigo);
      return isNew && nearestAbove(codigo, codes) === parent && visit(children, codigo);
    });
  return visit(nodos, "");
}

/** Those of the plan that it is known to be of; else those that it names, if they are of one government. */
function vigenciasOfPlan({
  pesos: { oficial },
  vigencias,
  periodo,
}: Evaluation): PlanOficial["vigencias"] | null {
  const asked = periodo.vigencia ?? vigencias.at(-1) ?? null;
  const [first] = vigencias;
  const areAll =
    first !== undefined &&
    vigencias.length === YEARS_OF_A_PLAN &&
    vigencias.every((year, index) => year === first + index);
  const all =
    oficial?.vigencias ?? (areAll ? vigencias : asked === null ? [] : periodoDeGobierno(asked));
  const [begin, ...later] = all;
  return begin === undefined ? null : [begin, ...later];
}

/** R8: as fractions of one plan; `null` where nothing states them, or not of all. */
function pesosOfTop({ plan, pesos, parametros }: Evaluation): ReadonlyMap<string, number> | null {
  if (pesos.fuente === "iguales" || parametros.pesosPorMetas.valor > 0) return null;
  const typed = plan.children.flatMap(({ codigo, peso }) =>
    peso === null || peso <= 0 ? [] : [[codigo, peso] as const],
  );
  if (typed.length < plan.children.length) return null;
  const sum = typed.reduce((total, [, peso]) => total + peso, 0);
  const isWhole = Math.abs(sum / scaleOf(sum) - 1) <= parametros.diferenciaVisible.valor;
  const whole = isWhole ? scaleOf(sum) : sum;
  return new Map(typed.map(([codigo, peso]) => [codigo, peso / whole]));
}

/** R33: those that something states. Equal shares beside a stated one would be nobody's, and add up to another whole. */
function ponderadoresOfPlan(
  { pesos, periodo, parametros }: Evaluation,
  vigencias: readonly Vigencia[],
): ReadonlyMap<Vigencia, number> | null {
  const { fuentePonderador, ponderadores, ponderador } = pesos;
  if (fuentePonderador === null || fuentePonderador === "iguales") return null;
  const all = vigencias.flatMap((year) => {
    const share = ponderadores.get(year);
    return share === undefined ? [] : [[year, share] as const];
  });
  const sum = all.reduce((total, [, share]) => total + share, 0);
  const isWhole =
    all.length === vigencias.length && Math.abs(sum - 1) <= parametros.diferenciaVisible.valor;
  if (isWhole) return new Map(all);
  return periodo.vigencia === null || ponderador === null
    ? null
    : new Map([[periodo.vigencia, ponderador]]);
}
