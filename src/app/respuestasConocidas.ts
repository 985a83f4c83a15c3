import type { Answers, Matriz } from "../core/matriz/matriz";
import {
  CONOCIDAS,
  headingsKey,
  offeredFor,
  withKnown,
  type RespuestasConocidas,
} from "../core/matriz/questions/respuestasConocidas";
import { readRemembered, rewriteRemembered } from "../core/remembered/remembered";
import type { RememberedProblem } from "../core/problem";
import type { PaneState } from "./paneState";
import type { ThisMachine } from "./thisMachine";

/** What was answered on this machine of workbooks with the headings of the one that is shown. */
export interface Conocidas {
  /** What would change the answers of this workbook; `null`: nothing. Offered, and never applied by itself. */
  readonly offered: (encabezado: Encabezado | null, answers: Answers) => Answers | null;
  /** Why not all that this machine keeps is offered; `null`: all is. */
  readonly unread: () => RememberedProblem | null;
  /** Keeps an answer to the workbook that is shown, until it is taken back. What a newer version kept is left as it is. */
  readonly learn: (state: PaneState, answers: Answers) => () => void;
}

type Encabezado = Pick<Matriz, "columns" | "unmapped">;

export function createConocidas(machine: ThisMachine): Conocidas {
  const present = (): unknown => machine.read(CONOCIDAS.key);
  const known = (): readonly RespuestasConocidas[] => readRemembered(CONOCIDAS, present()).value;
  const keep = (all: readonly RespuestasConocidas[]): void => {
    const content = rewriteRemembered(CONOCIDAS, present(), all);
    if (content.ok) machine.write(CONOCIDAS.key, content.value);
  };
  return {
    offered: (encabezado, answers) =>
      encabezado && offeredFor(known(), headingsKey(encabezado), answers),
    unread: () => readRemembered(CONOCIDAS, present()).problem,
    learn(state, answers) {
      const encabezado = encabezadoOf(state);
      const before = known();
      const after = encabezado && withKnown(before, headingsKey(encabezado), answers);
      if (after === null || after === before) return () => undefined;
      keep(after);
      return () => keep(before);
    },
  };
}

function encabezadoOf(state: PaneState): Encabezado | null {
  if (state.status === "ready") return state.evaluation.matriz;
  return state.status === "unrecognised" ? closestOf(state.reason) : null;
}

/** The header that came closest, where there is no matriz yet. */
export function closestOf({
  closest,
}: Extract<PaneState, { readonly status: "unrecognised" }>["reason"]): Encabezado | null {
  return closest && { columns: closest.found, unmapped: closest.unmapped };
}
