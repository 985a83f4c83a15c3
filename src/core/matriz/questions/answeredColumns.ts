import { foldText } from "../../grid/foldText";
import type { ColumnReading } from "../columns/hypotheses";
import type { Column, ColumnAnswer } from "../matriz";

/** The columns that the user said what they are; a heading that is not there any more is none. */
export function answeredColumns(
  read: readonly ColumnReading[],
  answers: readonly ColumnAnswer[],
): Column[] {
  const columns: Column[] = [];
  for (const { heading, column, ...wanted } of answers) {
    if (heading === null) continue;
    const alike = read.filter(({ wording }) => foldText(wording.whole) === foldText(heading));
    const match = alike.find((one) => one.heading.column === column) ?? alike[0];
    // A column without a heading is only known by where it stands.
    if (heading === "" && column !== undefined)
      columns.push({ ...wanted, column, heading, confidence: 1, evidence: "answer" });
    else if (match)
      columns.push({
        ...wanted,
        column: match.heading.column,
        heading: match.wording.whole,
        confidence: 1,
        evidence: "answer",
      });
  }
  return columns;
}
