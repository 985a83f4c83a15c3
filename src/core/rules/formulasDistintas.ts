import { nth } from "../nth";
import type { Finding } from "../finding";
import { isBlank } from "../grid/foldText";
import { cellAt, cellKey } from "../grid/grid";
import { ownHeading } from "../matriz/words/headingParts";
import type { Column } from "../matriz/matriz";
import { isComputable } from "../readingPlan";
import { ofCells, type CheckContext } from "../checks/check";
import { relativeFormula } from "../checks/relativeFormula";
import { refAt } from "../checks/rowCells";
import { count, countOf } from "../text/format";
import { listedCells } from "../text/listed";
import type { Rule } from "../checks/rule";
import type { CellRef } from "../grid/grid";

declare module "../finding" {
  interface Findings {
    readonly formulasDistintas: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly heading: string;
      readonly distintas: number;
      readonly formulas: number;
      readonly cells: readonly CellRef[];
    };
    readonly constantesEntreFormulas: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly heading: string;
      readonly constantes: number;
      readonly formulas: number;
      readonly cells: readonly CellRef[];
    };
  }
}

/** A column that most rows compute in one way: where it is computed otherwise, or typed. Once per column. */
function formulas(context: CheckContext): readonly Finding[] {
  if (context.sheet.formulas.size === 0) return [];
  return context.matriz.columns.filter(isComputable).flatMap((column) => ofColumn(context, column));
}

/** Shared by two rules, and asked once. */
const check = ofCells(formulas);

export const formulasDistintas: Rule<"formulasDistintas"> = {
  name: "Fórmulas distintas en una columna",
  scope: "parte",
  check: { evaluacion: check },
  sentence: (finding) =>
    `En «${finding.heading}» ${count(finding.distintas)} de ${countOf(finding.formulas, "fórmula", "fórmulas")} ${finding.distintas === 1 ? "no es" : "no son"} la de las demás filas (${listedCells(finding.cells)}).`,
  fix: "Copie hacia abajo la fórmula que usan las demás filas.",
};

export const constantesEntreFormulas: Rule<"constantesEntreFormulas"> = {
  name: "Valores digitados entre fórmulas",
  scope: "parte",
  check: { evaluacion: check },
  sentence: (finding) =>
    `En «${finding.heading}» hay ${finding.constantes === 1 ? "1 valor digitado" : `${count(finding.constantes)} valores digitados`} entre ${countOf(finding.formulas, "fórmula", "fórmulas")} (${listedCells(finding.cells)}).`,
  fix: "Reemplace los valores digitados por la fórmula de la columna.",
};

/** Fewer formulas than this are no habit to depart from. */
const FEWEST = 3;

function ofColumn(context: CheckContext, column: Column): Finding[] {
  const { sheet, metas } = context;
  const rows = metas
    .map(({ meta }) => meta.fila.at.row)
    .filter(
      (row) =>
        !isBlank(cellAt(sheet, row, column.column)) ||
        sheet.formulas.has(cellKey(row, column.column)),
    );
  const computed = rows.flatMap((row) => {
    const formula = sheet.formulas.get(cellKey(row, column.column));
    return formula === undefined
      ? []
      : [{ row, formula: relativeFormula(formula, row, column.column) }];
  });
  if (computed.length < FEWEST || computed.length * 2 <= rows.length) return [];
  const common = {
    severity: "advertencia",
    meta: null,
    points: null,
    heading: ownHeading(column.heading),
    formulas: computed.length,
  } as const;
  const findings: Finding[] = [];

  const usual = mostCommon(computed.map(({ formula }) => formula));
  const others = computed.filter(({ formula }) => formula !== usual);
  if (others.length > 0 && others.length * 2 < computed.length) {
    const cells = others.map(({ row }) => refAt(context, row, column));
    findings.push({
      type: "formulasDistintas",
      ...common,
      at: nth(cells, 0),
      distintas: cells.length,
      cells,
    });
  }
  const withFormula = new Set(computed.map(({ row }) => row));
  const typed = rows
    .filter((row) => !withFormula.has(row))
    .map((row) => refAt(context, row, column));
  if (typed.length > 0)
    findings.push({
      type: "constantesEntreFormulas",
      ...common,
      at: nth(typed, 0),
      constantes: typed.length,
      cells: typed,
    });
  return findings;
}

function mostCommon(formulas: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const formula of formulas) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  const [usual] = nth(
    [...counts].sort((a, b) => b[1] - a[1]),
    0,
  );
  return usual;
}
