import { nth } from "../nth";
import type { Finding } from "../finding";
import { cellKey } from "../grid/grid";
import { readNumber } from "../grid/readNumber";
import { ownHeading } from "../matriz/words/headingParts";
import type { Column } from "../matriz/matriz";
import type { MetaEvaluada } from "../plan/evaluation";
import type { Branch, Meta } from "../plan/plan";
import { ofCells, type CheckContext } from "../checks/check";
import { columnsOf, numberAt, refAt } from "../checks/rowCells";
import { isPercentage } from "../matriz/escalas/isPercentage";
import { count } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly escalaMezclada: {
      readonly severity: "error";
      readonly points: null;
      readonly heading: string;
      readonly fractions: number;
      readonly percentages: number;
    };
  }
}

/** R15: a column of percentages, or of weights, that is written partly from 0 to 1 and partly from 0 to 100. */
function check(context: CheckContext): readonly Finding[] {
  const percentages = context.metas.filter(({ meta }) => isPercentage(meta.fila));
  return [
    ...columnsOf(context, "avance").flatMap((column) => ofColumn(context, column, context.metas)),
    ...columnsOf(context, "programado", "ejecutado").flatMap((column) =>
      ofColumn(context, column, percentages),
    ),
    ...columnsOf(context, "peso", "pesoNivel").flatMap((column) => ofPesos(context, column)),
  ];
}

export const escalaMezclada: Rule<"escalaMezclada"> = {
  name: "Columna en dos escalas",
  scope: "parte",
  check: { evaluacion: ofCells(check) },
  sentence: (finding) =>
    `La columna «${finding.heading}» mezcla fracciones (${count(finding.fractions)}) y porcentajes (${count(finding.percentages)}): no se puede determinar la escala; la columna no se usó.`,
  fix: "Escriba toda la columna como porcentaje (67,8\u00a0%) o toda entre 0 y 100.",
};

/** What one cell says about the scale of its column; `null`: it could be either. */
type Scale = "fraction" | "percentage" | null;

function ofColumn(
  context: CheckContext,
  column: Column,
  metas: readonly MetaEvaluada[],
): Finding[] {
  const cells = metas.map((one) => ({
    row: one.meta.fila.at.row,
    scale: scaleOf(context, column, one),
  }));
  const fractions = cells.filter(({ scale }) => scale === "fraction");
  const percentages = cells.filter(({ scale }) => scale === "percentage");
  if (fractions.length === 0 || percentages.length === 0) return [];
  const fewer = fractions.length <= percentages.length ? fractions : percentages;
  return [finding(context, column, nth(fewer, 0).row, fractions.length, percentages.length)];
}

function finding(
  context: CheckContext,
  column: Column,
  row: number,
  fractions: number,
  percentages: number,
): Finding {
  return {
    type: "escalaMezclada",
    severity: "error",
    meta: null,
    at: refAt(context, row, column),
    points: null,
    heading: ownHeading(column.heading),
    fractions,
    percentages,
  };
}

/**
 * The row's own arithmetic tells best: 0,5 beside 5 of 10 is a fraction. Then the number format, then
 * the size; what lies between 1 and 5 could be 3 % or an execution of three times what was promised.
 */
function scaleOf({ sheet, parametros }: CheckContext, column: Column, one: MetaEvaluada): Scale {
  const farOver = parametros.escalaDudosa.valor;
  const { row } = one.meta.fila.at;
  // Where nothing was computed, the avance is the very cell that is asked.
  const bruto = one.programado === null || one.ejecutado === null ? null : one.bruto;
  const number = readNumber(
    sheet.rows[row]?.[column.column] ?? null,
    sheet.formats.get(cellKey(row, column.column)),
  );
  if (number.value === null || number.value === 0) return null;
  const value = Math.abs(number.value);
  if (number.percent)
    return value > farOver && !followsFrom(value, bruto) ? "percentage" : "fraction";
  if (column.campo === "avance" && bruto !== null && bruto !== 0) {
    if (followsFrom(value, bruto)) return "fraction";
    if (followsFrom(value, bruto * 100)) return "percentage";
  }
  if (value < 1) return "fraction";
  return value > farOver ? "percentage" : null;
}

function followsFrom(value: number, expected: number | null): boolean {
  return expected !== null && Math.abs(value - expected) <= 0.01 * Math.abs(expected);
}

/** Weights may have any scale, so only their sum can tell that some are a hundred times too small. */
function ofPesos(context: CheckContext, column: Column): Finding[] {
  const groups =
    column.campo === "pesoNivel" && column.level !== undefined
      ? groupsOfNodes(context, column.level)
      : groupsOfMetas(context);
  return groups.flatMap((rows): Finding[] => {
    const weights = rows.flatMap((row) => {
      const value = numberAt(context, row, column);
      return value === null || value <= 0 ? [] : [{ row, value }];
    });
    const small = weights.filter(({ value }) => value <= 1);
    const large = weights.filter(({ value }) => value > 1.5);
    if (small.length === 0 || large.length === 0 || !isMixed(weights.map(({ value }) => value)))
      return [];
    const fewer = small.length < large.length ? small : large;
    return [finding(context, column, nth(fewer, 0).row, small.length, large.length)];
  });
}

function isMixed(weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const repaired = weights.reduce(
    (total, weight) => total + (weight <= 1 ? weight * 100 : weight),
    0,
  );
  return Math.abs(sum - 100) > 1 && Math.abs(sum - 1) > 0.01 && Math.abs(repaired - 100) <= 1;
}

/** First row of each node, sibling by sibling. The top level is R8's own: `pesosMezclados`. */
function groupsOfNodes({ plan, sheet }: CheckContext, level: number): number[][] {
  if (level === 0) return [];
  const visit = (node: Branch): number[][] => {
    const branches = node.children.filter((child) => child.kind === "Branch");
    return node.depth === level
      ? [branches.flatMap(({ at }) => (at?.sheet === sheet.name ? [at.row] : []))]
      : branches.flatMap(visit);
  };
  return visit(plan);
}

/** A lone column of weights may hold those of the metas, of all of them or of each node's, or those of a level. */
function groupsOfMetas({ plan, metas, sheet }: CheckContext): number[][] {
  const all = metas.map(({ meta }) => meta.fila.at.row);
  const tops = plan.children.flatMap((child) =>
    child.kind === "Branch" && child.at?.sheet === sheet.name ? [child.at.row] : [],
  );
  const perParent: number[][] = [];
  const visit = (node: Branch): void => {
    const own = node.children.filter(
      (child): child is Meta => child.kind === "Meta" && child.fila.at.sheet === sheet.name,
    );
    if (own.length > 1) perParent.push(own.map(({ fila }) => fila.at.row));
    node.children.forEach((child) => child.kind === "Branch" && visit(child));
  };
  visit(plan);
  return [all, tops, ...perParent];
}
