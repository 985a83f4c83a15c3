import { resumenFormula } from "../cells/cellFormulas";
import type { WorkbookSnapshot } from "../grid/grid";
import { readNumber } from "../grid/readNumber";
import type { Evaluation } from "../plan/evaluation";
import { lookUps } from "./formulasSheet";
import { cellsAsked } from "./rangos";

/**
 * Whether published formulas give other figures than the workbook now gives. They see the cells that they ask and
 * nothing else: not a sheet of weights or a registry that came later, nor what was written beyond.
 *
 * @param formula what calculates all of them, as it stands in the workbook now
 */
export function publishedBehind(
  formula: string,
  workbook: WorkbookSnapshot,
  evaluation: Evaluation,
): boolean {
  const [matriz = "", levels = "", registro = "", vigencia = "", ajustes = ""] =
    argumentsOf(formula);
  const year = readNumber(vigencia).value;
  // Another year is shown than was published: the two are not compared.
  if (year !== null && year !== evaluation.periodo.vigencia) return false;
  const asked = [matriz, registro, ajustes].map((address) =>
    address === "" ? null : cellsAsked(workbook, address),
  );
  const [range, ...beside] = asked;
  if (!range || (registro !== "" && !beside[0]) || (ajustes !== "" && !beside[1])) return true;
  const given = resumenFormula(
    range,
    levels,
    { registro: beside[0] ?? null, ajustes: beside[1] ?? null },
    year,
  );
  return !given.ok || lookUps(given.value, evaluation, "").follow !== "all";
}

/** Of the one function of a formula; a name of a sheet may hold commas and parentheses. */
function argumentsOf(formula: string): readonly string[] {
  const inside = /^=\w*SOPO[._]RESUMEN\((.*)\)$/is.exec(formula)?.[1] ?? "";
  const ends = [...inside.matchAll(/'[^']*'|,/g)].filter(([found]) => found === ",");
  const cuts = [-1, ...ends.map(({ index }) => index), inside.length];
  return cuts.slice(1).map((end, at) => inside.slice((cuts[at] ?? -1) + 1, end));
}
