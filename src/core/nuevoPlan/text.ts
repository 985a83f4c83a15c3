import type { PlanProblem } from "./planProblem";

/** Why a matriz gives no plan, and what to do. */
export function planProblemText(problem: PlanProblem): string {
  switch (problem) {
    case "esParte":
      return "El libro trae las metas de una sola dependencia: el plan nuevo se hace con la matriz que trae todas.";
    case "hayPreguntas":
      return "La lectura dejó preguntas abiertas: respóndalas primero, porque pueden cambiar los pesos y la estructura del plan.";
    case "sinComponentes":
      return "La matriz no nombra los componentes del plan: hacen falta al menos dos, cada uno con su nombre, y cada meta debajo de uno.";
    case "codigos":
      return "Dos componentes de la matriz tienen el mismo código, o un código no dice debajo de cuál está: corríjalos para guardar el plan.";
    case "sinVigencias":
      return "La matriz no dice de qué vigencias es el plan: escriba el año en los encabezados o elija la vigencia.";
  }
}
