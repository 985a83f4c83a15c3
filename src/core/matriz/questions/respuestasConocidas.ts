import { saysAllOf } from "../../remembered/saysAllOf";
import { isRecord } from "../../isRecord";
import { readListIn, type RememberedShape } from "../../remembered/remembered";
import type { Answers, Matriz } from "../matriz";
import { foldHeading } from "../words/foldHeading";
import { mergeAnswers, readAnswers } from "./answers";

/** What a person answered of one workbook, to be offered for the next with the same headings. */
export interface RespuestasConocidas {
  /** See `headingsKey`. */
  readonly encabezados: string;
  readonly respuestas: Answers;
}

/** It is kept on this machine, not in a workbook. */
export const CONOCIDAS: RememberedShape<readonly RespuestasConocidas[]> = {
  what: "conocidas",
  key: "sopo.respuestasConocidas",
  migrations: [],
  read: (content) => readListIn(content, "conocidas", conocida),
  write: (conocidas) => (conocidas.length === 0 ? {} : { conocidas }),
};

function conocida(told: unknown): RespuestasConocidas | null {
  if (!isRecord(told)) return null;
  const { encabezados, respuestas } = told;
  if (typeof encabezados !== "string" || !isRecord(respuestas)) return null;
  const known = { encabezados, respuestas: readAnswers(respuestas).value };
  return saysAllOf(known, told) ? known : null;
}

/** The headings of a header in their order: an answer may tell two columns of one name by their place. */
export function headingsKey({ columns, unmapped }: Pick<Matriz, "columns" | "unmapped">): string {
  const byColumn = new Map([...columns, ...unmapped].map((one) => [one.column, one.heading]));
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([column, heading]) => `${column} ${foldHeading(heading)}`)
    .join("|");
}

/** The answers that a workbook shares with others of its headings: none about its metas, period or weights. */
export function ofHeadings(answers: Answers): Answers {
  const { columns, cumulativeQuarters, scales, repartos, repetidas } = answers;
  return {
    ...(columns && columns.length > 0 && { columns }),
    ...(cumulativeQuarters !== undefined && { cumulativeQuarters }),
    ...(scales && { scales }),
    ...(repartos && { repartos }),
    ...(repetidas && { repetidas }),
  };
}

/** Adds answers to what is known of a header, which then stands first; the same list where they say nothing of it. */
export function withKnown(
  conocidas: readonly RespuestasConocidas[],
  encabezados: string,
  answers: Answers,
): readonly RespuestasConocidas[] {
  const given = ofHeadings(answers);
  if (Object.keys(given).length === 0) return conocidas;
  const known = conocidas.find((one) => one.encabezados === encabezados)?.respuestas ?? {};
  const others = conocidas.filter((one) => one.encabezados !== encabezados);
  const respuestas = mergeAnswers(known, given);
  return [{ encabezados, respuestas }, ...others].slice(0, MOST_KNOWN);
}

const MOST_KNOWN = 40;

/** What is known of a header and would change what a workbook has been answered; `null`: nothing. */
export function offeredFor(
  conocidas: readonly RespuestasConocidas[],
  encabezados: string,
  answers: Answers,
): Answers | null {
  const known = conocidas.find((one) => one.encabezados === encabezados)?.respuestas;
  if (known === undefined) return null;
  // What was answered here counts: only the rest is offered.
  const both = mergeAnswers(known, ofHeadings(answers));
  return sorted(both) === sorted(mergeAnswers({}, ofHeadings(answers))) ? null : both;
}

/** Whether two sets of answers say the same, whatever their order. */
function sorted({ columns = [], ...others }: Answers): string {
  const texts = columns.map((column) => JSON.stringify(Object.entries(column).sort()));
  return JSON.stringify([texts.sort(), Object.entries(others).sort()]);
}
