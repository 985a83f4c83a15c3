import { nth } from "../nth";
import type { Conteo, MetaEvaluada, NodoEvaluado, Reportado } from "./evaluation";
import { isInGap, nivelOf } from "./nivel";
import type { Branch, Meta, PlanNode } from "./plan";
import type { Avance, RollUp } from "./question";

/**
 * Carries the answers of the metas up the tree, weighing siblings; siblings in which nothing is
 * programmed leave the denominator, so that they neither help nor hurt (R6).
 * The plan's figure is the sum of what its first level contributes, unrounded (R10).
 */
export function rollUp(plan: Branch, question: RollUp): NodoEvaluado {
  return settle(measure(plan, question), 1, 1, question);
}

/** First pass, upwards: what lies below a node, and how it does. */
export interface Measured {
  readonly node: PlanNode;
  readonly meta: MetaEvaluada | null;
  readonly children: readonly Measured[];
  /** Weight of each child this vigencia, same order; 0 for one that leaves the denominator. */
  readonly weights: readonly number[];
  readonly nominal: readonly number[];
  /** Sum of the weights of programmed metas below; a meta without a weight counts 1. */
  readonly mass: number;
  readonly cumplimiento: Avance;
  readonly reportado: Avance;
  readonly esperado: number | null;
  /** Of what is programmed below, something was reported (R1). */
  readonly reported: boolean;
  readonly conteo: Conteo;
  readonly conteoReportado: Conteo;
}

/** The first pass over a node and all below it. */
export function measure(node: PlanNode, question: RollUp): Measured {
  if (node.kind === "Meta") return measureMeta(node, question);
  return gather(
    node,
    node.children.map((child) => measure(child, question)),
    question,
  );
}

/** The first pass again, where nothing but `avanceOf` has changed: what was reported is known from before. */
export function measureAgain(before: Measured, question: RollUp): Measured {
  const { node, meta, children, reportado, conteoReportado } = before;
  if (node.kind === "Meta") {
    const armonizacion = meta?.armonizacion ?? null;
    return measureMeta(node, question, { reportado, conteoReportado, armonizacion });
  }
  return gather(
    node,
    children.map((child) => measureAgain(child, question)),
    question,
  );
}

/** The first pass over a node whose children have been measured. */
export function gather(node: Branch, children: readonly Measured[], question: RollUp): Measured {
  const { weights, nominal } = weigh(node, children, question.meanOfMeans ?? false);
  let mass = 0;
  for (const child of children) mass += child.mass;
  return {
    node,
    meta: null,
    children,
    weights,
    nominal,
    mass,
    cumplimiento: weightedMean(children, weights, "cumplimiento"),
    reportado: weightedMean(children, weights, "reportado"),
    esperado: weightedMean(children, weights, "esperado"),
    reported: children.some((child) => child.reported),
    conteo: addUp(children, "conteo"),
    conteoReportado: addUp(children, "conteoReportado"),
  };
}

/** What is said of a meta whatever is assumed of its avance. */
interface Reported {
  readonly reportado: Avance;
  readonly conteoReportado: Conteo;
  readonly armonizacion: MetaEvaluada["armonizacion"];
}

function reportedOf(meta: Meta, { reportadoOf, armonizacionOf }: RollUp): Reported {
  const { cumplimiento, estado } = reportadoOf(meta);
  return {
    reportado: cumplimiento,
    conteoReportado: countOne(estado, false),
    armonizacion: armonizacionOf(meta),
  };
}

function measureMeta(
  meta: Meta,
  question: RollUp,
  reported: Reported = reportedOf(meta, question),
): Measured {
  const answer = question.avanceOf(meta);
  const { estado, programado, ejecutado, bruto, cumplimiento, esperado } = answer;
  const { reportado, conteoReportado, armonizacion } = reported;
  // What is programmed but cannot be measured would pull its siblings down for no fault of theirs.
  const counts = !OUTSIDE.has(estado) && (cumplimiento !== null || estado === "programada");
  const notCounted = conteoReportado.conEjecucion === 1 && estado === "sinEjecucion";
  // What R13 takes away is not R12's.
  const noArmonizada = notCounted && question.isRejected(armonizacion);
  return {
    node: meta,
    meta: {
      meta,
      estado,
      programado,
      ejecutado,
      bruto,
      cumplimiento,
      armonizacion,
      reported: answer.reported,
      notCounted,
      noArmonizada,
      peso: 0,
    },
    children: NONE,
    weights: NONE,
    nominal: NONE,
    mass: counts ? (meta.peso ?? 1) : 0,
    cumplimiento,
    reportado,
    esperado,
    reported: answer.reported && !OUTSIDE.has(estado),
    conteo: countOne(estado, noArmonizada),
    conteoReportado,
  };
}

/** R6, R35: nothing was promised, or what was done could not be looked up. */
const OUTSIDE: ReadonlySet<MetaEvaluada["estado"]> = new Set(["noProgramada", "sinCruce"]);

/** Half a million metas share it. */
const NONE: readonly never[] = [];

function weigh(
  node: Branch,
  children: readonly Measured[],
  meanOfMeans: boolean,
): { weights: number[]; nominal: number[] } {
  const typed = children.map(({ node: child }) => child.peso ?? 0);
  // R8: where some nodes lack a weight the others keep theirs; metas weigh all or none.
  const isWhole = children.every(({ node: child, meta }) => meta === null || child.peso !== null);
  const explicit = isWhole && typed.some((peso) => peso > 0);
  const alike = (meanOfMeans || node.depth === 0) && children.some(({ meta }) => meta === null);
  const nominal = explicit ? typed : children.map((child) => (alike ? 1 : child.mass));
  return {
    nominal,
    weights: nominal.map((weight, index) => (nth(children, index).mass > 0 ? weight : 0)),
  };
}

/** R18: what counts and is not known (a formula without a result) leaves the whole unknown, never smaller. */
function weightedMean(
  children: readonly Measured[],
  weights: readonly number[],
  of: "cumplimiento" | "reportado" | "esperado",
): Avance {
  let total = 0;
  let sum = 0;
  let isKnown = true;
  children.forEach((child, index) => {
    const value = child[of];
    const weight = nth(weights, index);
    if (value === null) {
      if (weight > 0 && of !== "esperado") isKnown = false;
      return;
    }
    total += weight;
    sum += weight * value;
  });
  return isKnown && total > 0 ? sum / total : null;
}

/**
 * Second pass, downwards: shares of the whole plan.
 *
 * @param peso nominal share of the plan
 * @param share share after siblings that leave the denominator were re-weighed
 * @param known what earlier passes came to: what has not changed since is taken from there
 */
export function settle(
  measured: Measured,
  peso: number,
  share: number,
  question: Settling,
  known?: Settled,
): NodoEvaluado {
  const { ponderador, escala } = question;
  const before = known?.get(measured);
  if (before?.share === share && before.peso === peso && before.ponderador === ponderador)
    return before.nodo;
  const { node, children, weights, nominal, cumplimiento, reportado, esperado, conteo } = measured;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const nominalTotal = nominal.reduce((sum, weight) => sum + weight, 0);
  const part = (weight: number, of: number): number => (of > 0 ? weight / of : 0);
  const branches: NodoEvaluado[] = [];
  const metas: MetaEvaluada[] = [];
  children.forEach((child, index) => {
    const childShare = share * part(nth(weights, index), total);
    if (child.meta) metas.push({ ...child.meta, peso: childShare });
    else
      branches.push(
        settle(child, peso * part(nth(nominal, index), nominalTotal), childShare, question, known),
      );
  });
  const programado = total > 0 && ponderador !== null ? share * ponderador : null;
  const inPoints = (fraction: Avance): number | null =>
    programado === null || fraction === null ? null : programado * fraction;
  // R1: what nobody reported counts 0 (R7), and has no nivel.
  const sinReporte = cumplimiento !== null && !measured.reported;
  const nodo: NodoEvaluado = {
    node: node as Branch,
    peso: peso > 0 ? peso : null,
    programado,
    avance: inPoints(cumplimiento),
    cumplimiento,
    esperado,
    nivel: sinReporte ? null : nivelOf(cumplimiento, escala),
    inGap: isInGap(cumplimiento, escala),
    sinReporte,
    conteo,
    reportado: {
      avance: inPoints(reportado),
      cumplimiento: reportado,
      nivel: sinReporte ? null : nivelOf(reportado, escala),
      conteo: measured.conteoReportado,
    } satisfies Reportado,
    branches,
    metas,
  };
  known?.set(measured, { peso, share, ponderador, nodo });
  return nodo;
}

/** What the second pass asks of a question: never the metas again. */
type Settling = Pick<RollUp, "ponderador" | "escala">;

/** What the second pass made of a branch, and from which shares. The scale of a projection never changes. */
export type Settled = WeakMap<
  Measured,
  {
    readonly peso: number;
    readonly share: number;
    readonly ponderador: number | null;
    readonly nodo: NodoEvaluado;
  }
>;

/** Every meta of a state counts the same: one count stands for all of them. */
function countOne(estado: MetaEvaluada["estado"], rejected: boolean): Conteo {
  return (rejected ? COUNTS_OF_REJECTED : COUNTS)[estado];
}

function countsOf(noArmonizadas: number): Readonly<Record<MetaEvaluada["estado"], Conteo>> {
  const none: Conteo = {
    metas: 1,
    programadas: 1,
    conEjecucion: 0,
    sinEjecucion: 0,
    noProgramadas: 0,
    sinReporte: 0,
    sinCruce: 0,
    noArmonizadas,
  };
  return {
    conEjecucion: { ...none, conEjecucion: 1 },
    sinEjecucion: { ...none, sinEjecucion: 1 },
    noProgramada: { ...none, programadas: 0, noProgramadas: 1 },
    sinReporte: { ...none, sinReporte: 1 },
    sinCruce: { ...none, sinCruce: 1 },
    programada: { ...none, conEjecucion: null, sinEjecucion: null },
  };
}

const COUNTS = countsOf(0);
const COUNTS_OF_REJECTED = countsOf(1);

/** `null` wins: a node with one meta that cannot tell has no count to show. */
function addUp(children: readonly Measured[], of: "conteo" | "conteoReportado"): Conteo {
  let [metas, programadas, noProgramadas, sinReporte, sinCruce, noArmonizadas] = [0, 0, 0, 0, 0, 0];
  let conEjecucion: number | null = 0;
  let sinEjecucion: number | null = 0;
  for (const child of children) {
    const conteo = child[of];
    metas += conteo.metas;
    programadas += conteo.programadas;
    conEjecucion = plus(conEjecucion, conteo.conEjecucion);
    sinEjecucion = plus(sinEjecucion, conteo.sinEjecucion);
    noProgramadas += conteo.noProgramadas;
    sinReporte += conteo.sinReporte;
    sinCruce += conteo.sinCruce;
    noArmonizadas += conteo.noArmonizadas;
  }
  return {
    metas,
    programadas,
    conEjecucion,
    sinEjecucion,
    noProgramadas,
    sinReporte,
    sinCruce,
    noArmonizadas,
  };
}

function plus(sum: number | null, count: number | null): number | null {
  return sum === null || count === null ? null : sum + count;
}
