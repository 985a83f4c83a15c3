import { setAsideByPlan } from "../consolidate/celdasDelPlan";
import { consolidate } from "../consolidate/consolidate";
import type { AskConsolidacion } from "../consolidate/ask";
import type { Consolidacion, FilaConsolidada } from "../consolidate/consolidacion";
import { isProgramming } from "../consolidate/diferencias";
import type { EntregaReconocida } from "../consolidate/entrega";
import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import type { Fila } from "../matriz/filas/fila";
import { dineroOf } from "../plan/dinero";
import type { Evaluation, EvaluationOfRows } from "../plan/evaluation";
import { metasInOrder, simpleMean } from "../plan/nodoEvaluado";
import { ruleOf } from "../rules/allRules";
import type { Vigencia } from "../vocabulary";
import { onlyMetas, onNodesOf } from "./onlyMetas";
import { withoutPlan } from "./withoutPlan";

/** A part of the plan with the plan's weights, and the consolidation of it alone, in which the plan rules (R36). */
export interface ConPlan {
  /** `null`: none of its rows is of the plan. */
  readonly evaluation: Evaluation | null;
  readonly consolidacion: Consolidacion;
}

/**
 * R31: the figures of the workbook of one dependencia as the consolidation gives them: its metas are those that the
 * plan charges to it, reported or not, and each weighs what it weighs in the plan.
 *
 * @param own the workbook by itself
 * @param entrega the same workbook as one that was sent
 */
export function conPlan(
  own: Evaluation,
  entrega: EntregaReconocida,
  ask: AskConsolidacion & { readonly plan: EntregaReconocida },
): ConPlan {
  const consolidacion = consolidate([entrega], ask);
  const { evaluation, filas, entregas } = consolidacion;
  const dependencia = entregas[0]?.dependencia ?? null;
  const mine = new Set(filas.filter((one) => isOf(one, dependencia)).map(({ fila }) => fila));
  if (!evaluation.ok || filas.every(({ origen }) => origen === null))
    return { evaluation: null, consolidacion };
  const said = { archivo: entrega.archivo, diferencias: consolidacion.diferencias };
  const parte = { dependencia, metasDelPlan: filas.length, plan: ask.plan.archivo };
  if (callaDe(ask.plan, own.periodo.vigencia)) {
    const unweighed = { ...parte, plan: null, planSinVigencia: ask.plan.archivo };
    const { registro } = evaluation.value;
    const findings = findingsOf(own, evaluation.value, said);
    return { consolidacion, evaluation: withoutPlan({ ...own, registro, findings }, unweighed) };
  }
  return {
    consolidacion,
    evaluation: {
      ...own,
      ...onlyOf(evaluation.value, mine),
      findings: findingsOf(own, evaluation.value, said),
      parte,
    },
  };
}

/** R36: whether a plan programs years, and not this one: what its metas weigh in it is not known. */
export function callaDe({ lectura }: EntregaReconocida, vigencia: Vigencia | null): boolean {
  const years = lectura.filas.flatMap((fila) => fila.years.filter(isProgramming));
  return (
    vigencia !== null &&
    years.length > 0 &&
    years.every((year) => year.vigencia !== null && year.vigencia !== vigencia)
  );
}

/** What the plan charges to a dependencia; where it is not known who sent the file, what the file reports. */
function isOf({ responsable, origen }: FilaConsolidada, dependencia: string | null): boolean {
  return dependencia === null ? origen !== null : foldText(responsable) === foldText(dependencia);
}

type OfThePlan = Pick<
  Evaluation,
  | ("raiz" | "plan" | "metas" | "cuatrienio" | "dinero" | "simpleMean" | "pesos" | "periodo")
  | ("registro" | "parametros" | "question")
>;

function onlyOf(whole: EvaluationOfRows, mine: ReadonlySet<Fila>): OfThePlan {
  const isOwn = (fila: Fila): boolean => mine.has(fila);
  const { plan, raiz } = onlyMetas(whole.raiz, isOwn, whole.question);
  const soFar = onlyMetas(whole.cuatrienio.raiz, isOwn, whole.cuatrienio.question);
  const { pesos, periodo, registro, parametros, question } = whole;
  return {
    raiz,
    plan,
    metas: metasInOrder(raiz, [...mine]),
    cuatrienio: { ...whole.cuatrienio, raiz: onNodesOf(soFar.raiz, raiz) },
    dinero: dineroOf(plan, periodo),
    simpleMean: simpleMean(raiz),
    ...{ pesos, periodo, registro, parametros, question },
  };
}

/** What the file itself gives cause to look at, and R12 by the registry that holds for all; each with what it costs the plan. */
function findingsOf(
  own: Evaluation,
  whole: EvaluationOfRows,
  { archivo, diferencias }: Pick<Consolidacion, "diferencias"> & { readonly archivo: string },
): readonly Finding[] {
  const isSetAside = setAsideByPlan(diferencias);
  const known = new Map(whole.findings.map((one) => [keyOf(one), one]));
  return [
    ...whole.findings.filter(
      ({ type, at }) => ruleOf(type).scope === "registro" && at?.workbook === archivo,
    ),
    ...own.findings
      .filter((one) => ["fila", "parte"].includes(ruleOf(one.type).scope) && !isSetAside(one))
      .map((one) => known.get(keyOf(one)) ?? one),
  ];
}

function keyOf({ type, meta, at }: Finding): string {
  return [type, meta, at?.workbook, at?.row, at?.column].join(" ");
}
