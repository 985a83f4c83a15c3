import type { CellRef } from "../grid/grid";
import { listedCells } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly metaEnConflicto: {
      readonly severity: "error";
      readonly points: null;
      readonly campo: "ejecutado" | "programado";
      readonly others: readonly CellRef[];
    };
  }
}

/** R14: one meta in two rows with two values. */
export const metaEnConflicto: Rule<"metaEnConflicto"> = {
  name: "Meta repetida con otros valores",
  scope: "plan",
  namesMetas: true,
  sentence: (finding) =>
    `La meta ${finding.meta} está repetida con otro valor ${finding.campo} (${listedCells(finding.others)}): cuenta la primera; decida cuál vale.`,
  fix: "Deje una sola fila, con el valor que confirme la dependencia responsable.",
};
