import {
  diferenciaKey,
  lugarKey,
  type Decidido,
  type Decision,
} from "../../core/consolidate/decision";
import { foldText } from "../../core/grid/foldText";
import { respuestaKey } from "../../core/consolidate/respuesta";
import type { Answers } from "../../core/matriz/matriz";

/** The decisions with one more: it takes the place of an earlier one about the same thing. */
export function withDecision(
  decisions: readonly Decision[],
  decision: Decision,
): readonly Decision[] {
  return [...withoutDecision(decisions, decision), decision];
}

/** The decisions without the one about the same thing as this one: the proposal counts again. */
export function withoutDecision(
  decisions: readonly Decision[],
  about: Decidido,
): readonly Decision[] {
  return decisions.filter((decision) => subjectOf(decision) !== subjectOf(about));
}

/** What was said of how a file is to be read. */
export function answersOf(decisions: readonly Decision[], archivo: string): Answers {
  const read = decisions.find((one) => one.type === "lectura" && one.archivo === archivo);
  return read?.type === "lectura" ? read.answers : {};
}

function subjectOf(decision: Decidido): string {
  switch (decision.type) {
    case "archivo":
    case "dependencia":
    case "periodo":
    case "lectura":
      return `${decision.type} ${decision.archivo}`;
    case "conflicto":
      return `${decision.type} ${decision.codigo}`;
    case "conflictos":
    case "diferencias":
      return decision.type;
    case "diferencia":
      return `${decision.type} ${diferenciaKey(decision)}`;
    case "respuesta":
      return `${decision.type} ${respuestaKey(decision)}`;
    case "correspondencia":
      return decision.escrita === undefined
        ? `${decision.type} ${lugarKey(decision.lugar)}`
        : `${decision.type} ${decision.lugar.archivo}\n${foldText(decision.escrita.codigo)}\n${foldText(decision.escrita.nombre)}`;
  }
}
