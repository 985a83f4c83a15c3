import type { Evaluation, NodoEvaluado, ParteDelPlan } from "../plan/evaluation";
import { ruleOf } from "../rules/allRules";

/**
 * R31, R36: the evaluation of a part of the plan whose plan was not given. What its metas did and how many stand
 * where is known; what they weigh is not, so no node has a figure, and no alerta says what it costs.
 */
export function withoutPlan(evaluation: Evaluation, parte: ParteDelPlan): Evaluation {
  const { raiz, cuatrienio, findings } = evaluation;
  return {
    ...evaluation,
    parte,
    raiz: withoutFigures(raiz),
    cuatrienio: { ...cuatrienio, raiz: withoutFigures(cuatrienio.raiz) },
    simpleMean: null,
    findings: findings
      .filter(({ type }) => ruleOf(type).scope !== "plan")
      .map((finding) => ({ ...finding, points: null })),
  };
}

function withoutFigures(nodo: NodoEvaluado): NodoEvaluado {
  return {
    ...nodo,
    peso: null,
    programado: null,
    avance: null,
    cumplimiento: null,
    esperado: null,
    nivel: null,
    inGap: false,
    reportado: { ...nodo.reportado, avance: null, cumplimiento: null, nivel: null },
    branches: nodo.branches.map(withoutFigures),
  };
}
