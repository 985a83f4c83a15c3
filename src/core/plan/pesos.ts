import type { Finding } from "../finding";
import type { Sheet } from "../grid/grid";
import type { Fila } from "../matriz/filas/fila";
import type { Answers } from "../matriz/matriz";
import type { Vigencia } from "../vocabulary";
import type { FuenteDePesos, PesosUsados } from "./evaluation";
import type { Branch, PlanNode } from "./plan";
import type { PlanOficial } from "../planes/planOficial";
import { YEARS_OF_A_PLAN } from "../planes/vigencias";
import { validPeso } from "./peso";
import { periodoDeGobierno } from "./cuatrienio";
import { columnPesos } from "./columnPesos";
import { pesosOficiales, planOficialOf } from "./planOficialOf";
import { sheetPesos } from "./sheetPesos";

export interface Weighed {
  readonly plan: Branch;
  readonly pesos: PesosUsados;
  readonly findings: readonly Finding[];
}

export interface WeighContext {
  /** Sheets beside the rows, in which weights are looked for. */
  readonly tables: readonly Sheet[];
  readonly filas: readonly Fila[];
  readonly vigencia: Vigencia | null;
  readonly answers: Answers;
  /** R32: what an act sets goes before all else: weights by code, and the share of the vigencia. */
  readonly actos?: Actos;
  /** The approved plans that the matriz may be of. */
  readonly planes: readonly PlanOficial[];
  /** R8: by how much siblings may miss 1 or 100; fraction. */
  readonly tolerance: number;
  /** R32: the top level weighs what the approved plan says, or what is programmed; `null`: the first source that has weights. */
  readonly pesosDe: "plan" | "metas" | null;
}

/**
 * Gives the nodes their weights, from the first source that has them: columns of the matriz, a sheet
 * of weights (even hidden), what the workbook remembers, the official plan, else equal. The source
 * is always stated; the weights as typed are never edited, only their ratio counts (R8).
 */
export function weigh(plan: Branch, context: WeighContext): Weighed {
  const columns = columnPesos(plan, context.filas);
  const sheet = sheetPesos(context.tables, plan);
  const known = planOficialOf(plan, context.planes);
  const oficial = known?.oficial ?? null;
  const preset = { fuente: "preset", pesos: known ? pesosOficiales(known) : NO_PESOS } as const;
  const areCounted = context.pesosDe === "metas";
  const sources: readonly Source[] = areCounted
    ? [{ fuente: "ajustes", pesos: programadasBelow(plan, context.vigencia) }]
    : [
        ...(context.pesosDe === "plan" ? [preset] : []),
        { fuente: "ajustes", pesos: (context.actos ?? NO_ACTOS).pesos },
        { fuente: "columna", pesos: columns.nodes },
        { fuente: "hoja", pesos: sheet.nodes },
        { fuente: "libro", pesos: new Map(Object.entries(context.answers.pesos ?? {})) },
        preset,
      ];
  const findings: Finding[] = [];
  const usable = sources.filter(({ pesos }) => {
    const mixed = isMixed(topWeights(plan, pesos));
    if (mixed)
      findings.push({
        type: "pesosMezclados",
        severity: "error",
        meta: null,
        at: null,
        points: null,
        nodo: "",
      });
    return !mixed;
  });
  const merged = new Map([...usable].reverse().flatMap(({ pesos }) => [...pesos]));
  const first = usable.find(({ pesos }) => topWeights(plan, pesos) !== null);
  const fuente = first?.fuente ?? "iguales";
  // Two sources of one level may be on two scales: what the first does not weigh stays without weight.
  for (const { codigo } of plan.children) if (!first?.pesos.has(codigo)) merged.delete(codigo);
  const branches = plan.children.filter((child) => child.kind === "Branch");
  const someInvalid = sheet.someInvalid || context.filas.some(holdsInvalidPeso);
  if (someInvalid && fuente !== "columna" && fuente !== "hoja")
    findings.push({
      type: "pesosIncompletos",
      severity: "error",
      meta: null,
      at: null,
      points: null,
      nodo: "",
      sin: branches.map(({ codigo }) => codigo),
      usados: false,
    });
  else if (fuente === "iguales" && branches.length > 1)
    findings.push({ type: "pesosIguales", severity: "info", meta: null, at: null, points: null });
  if (columns.mixed)
    findings.push({
      type: "pesosMezclados",
      severity: "error",
      meta: null,
      at: null,
      points: null,
      nodo: "",
    });
  const unweighed =
    columns.ofMetas && !columns.mixed ? metasWithoutPeso(plan, context.vigencia) : [];
  const someLack = columns.ofMetas && unweighed.length > 0;
  if (someLack)
    findings.push({
      type: "pesosIncompletos",
      severity: "advertencia",
      meta: null,
      at: null,
      points: null,
      nodo: "",
      sin: unweighed,
      usados: false,
    });
  const { node, problems } = withPesos(
    plan,
    merged,
    columns.ofMetas && !columns.mixed && !someLack && !areCounted,
    context.tolerance,
  );
  const { ponderador, fuentePonderador } = ponderadorOf(context, sheet.vigencias, oficial);
  if (ponderador === null)
    findings.push({
      type: "ponderadorDesconocido",
      severity: "advertencia",
      meta: null,
      at: null,
      points: null,
      vigencia: context.vigencia,
    });
  const top = topWeights(node, merged);
  const suma = top === null ? null : top.reduce((sum, weight) => sum + weight, 0);
  return {
    plan: node,
    pesos: {
      fuente,
      suma: suma === null ? null : suma / scaleOf(suma),
      ponderador,
      fuentePonderador,
      ponderadores: ponderadoresOf(context, sheet.vigencias, oficial),
      oficial,
    },
    findings: [...findings, ...problems],
  };
}

export interface Actos {
  readonly pesos: ReadonlyMap<string, number>;
  readonly ponderadores: ReadonlyMap<Vigencia, number>;
}

/** Of the programmed metas of its parent, those that each node has; fractions. */
function programadasBelow(plan: Branch, vigencia: Vigencia | null): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const count = (node: PlanNode): number => {
    if (node.kind === "Meta") return Number(node.years.get(vigencia)?.programado != null);
    const counts = node.children.map(count);
    const total = counts.reduce((sum, one) => sum + one, 0);
    for (const [index, child] of node.children.entries())
      if (child.kind === "Branch" && total > 0)
        shares.set(child.codigo, (counts[index] ?? 0) / total);
    return total;
  };
  count(plan);
  return shares;
}

const NO_PESOS: ReadonlyMap<string, number> = new Map();
const NO_ACTOS: Actos = { pesos: new Map(), ponderadores: new Map() };

interface Source {
  readonly fuente: FuenteDePesos;
  readonly pesos: ReadonlyMap<string, number>;
}

/** R8: what was typed as a weight and cannot be one. */
function holdsInvalidPeso({ peso, pesosNivel }: Fila): boolean {
  return [peso, ...pesosNivel].some(
    (amount) => amount?.value != null && validPeso(amount.value) === null,
  );
}

/** Codes of the metas that are programmed in the vigencia and have no weight. */
function metasWithoutPeso(node: PlanNode, vigencia: Vigencia | null): string[] {
  if (node.kind === "Branch")
    return node.children.flatMap((child) => metasWithoutPeso(child, vigencia));
  return node.peso === null && node.years.get(vigencia)?.programado != null ? [node.codigo] : [];
}

/** Weights of the top level, as far as its nodes have one. */
function topWeights(plan: Branch, pesos: ReadonlyMap<string, number>): number[] | null {
  const branches = plan.children.filter((child) => child.kind === "Branch");
  const weights = branches.flatMap(({ codigo }) => pesos.get(codigo) ?? []);
  return weights.some((weight) => weight > 0) ? weights : null;
}

/** R8: 0,462 beside 29,1 is not a share of anything. */
function isMixed(weights: readonly number[] | null): boolean {
  if (
    weights === null ||
    !weights.some((weight) => weight > 0 && weight <= 1) ||
    !weights.some((weight) => weight > 1.5)
  )
    return false;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const repaired = weights.reduce(
    (total, weight) => total + (weight <= 1 ? weight * 100 : weight),
    0,
  );
  return Math.abs(sum - 100) > 1 && Math.abs(repaired - 100) <= 1;
}

function scaleOf(sum: number): number {
  return sum <= 1.5 ? 1 : 100;
}

/** @param metasWeigh false when the metas' own weights are no such thing: then each counts alike */
function withPesos(
  plan: Branch,
  pesos: ReadonlyMap<string, number>,
  metasWeigh: boolean,
  tolerance: number,
): { node: Branch; problems: Finding[] } {
  const problems: Finding[] = [];
  const visit = (node: Branch): Branch => {
    const children = node.children.map((child): PlanNode => {
      if (child.kind === "Meta")
        return metasWeigh || child.peso === null ? child : { ...child, peso: null };
      const visited = visit(child);
      return { ...visited, peso: pesos.get(child.codigo) ?? null };
    });
    problems.push(...siblingProblems(node, children, tolerance));
    return { ...node, children };
  };
  return { node: visit(plan), problems };
}

/** R8: siblings that do not add to 1 or 100, or of which only some have a weight. */
function siblingProblems(
  parent: Branch,
  children: readonly PlanNode[],
  tolerance: number,
): Finding[] {
  const branches = children.filter((child) => child.kind === "Branch");
  const weighed = branches.filter(({ peso }) => peso !== null);
  if (weighed.length === 0) return [];
  const common = { meta: null, at: parent.at, points: null, nodo: parent.codigo } as const;
  if (weighed.length < branches.length) {
    const sin = branches.filter(({ peso }) => peso === null).map(({ codigo }) => codigo);
    return [{ type: "pesosIncompletos", severity: "error", ...common, sin, usados: true }];
  }
  const sum = weighed.reduce((total, { peso }) => total + (peso ?? 0), 0);
  const share = sum / scaleOf(sum);
  return Math.abs(share - 1) > tolerance
    ? [{ type: "pesosNoSuman", severity: "advertencia", ...common, suma: share }]
    : [];
}

/** R33: the share of each vigencia of the plan, as far as it is known. */
function ponderadoresOf(
  context: WeighContext,
  sheet: ReadonlyMap<Vigencia, number>,
  oficial: PlanOficial | null,
): ReadonlyMap<Vigencia, number> {
  const { vigencia } = context;
  if (vigencia === null) return new Map();
  return new Map(
    (oficial?.vigencias ?? periodoDeGobierno(vigencia)).flatMap((year) => {
      // A column of the matriz speaks of the vigencia that is evaluated.
      const filas = year === vigencia ? context.filas : [];
      const { ponderador } = ponderadorOf({ ...context, filas, vigencia: year }, sheet, oficial);
      return ponderador === null ? [] : [[year, ponderador] as const];
    }),
  );
}

function ponderadorOf(
  { filas, vigencia, answers, actos = NO_ACTOS }: WeighContext,
  sheet: ReadonlyMap<Vigencia, number>,
  oficial: PlanOficial | null,
): Pick<PesosUsados, "ponderador" | "fuentePonderador"> {
  const set = vigencia === null ? undefined : actos.ponderadores.get(vigencia);
  if (set !== undefined) return { ponderador: set, fuentePonderador: "ajustes" };
  const column = filas.find((fila) => fila.ponderador?.value != null)?.ponderador?.value;
  if (column != null) return { ponderador: asFraction(column), fuentePonderador: "columna" };
  const typed = vigencia === null ? undefined : sheet.get(vigencia);
  if (typed !== undefined) return { ponderador: asFraction(typed), fuentePonderador: "hoja" };
  const kept = answers.ponderadores?.[String(vigencia)];
  if (kept !== undefined) return { ponderador: asFraction(kept), fuentePonderador: "libro" };
  if (oficial?.ponderadores) {
    const published = vigencia === null ? undefined : oficial.ponderadores.valor.get(vigencia);
    return published === undefined
      ? { ponderador: null, fuentePonderador: null }
      : { ponderador: published, fuentePonderador: "preset" };
  }
  const vigencias = oficial?.vigencias.length ?? YEARS_OF_A_PLAN;
  return { ponderador: 1 / vigencias, fuentePonderador: "iguales" };
}

/** "30" and "0,3" both mean 30 %: a vigencia of four is never below 1 %. */
function asFraction(value: number): number {
  return value > 1 ? value / 100 : value;
}
