import { evaluateWorkbook } from "../../src/core/evaluate";
import { columnName } from "../../src/core/grid/a1";
import type { Column } from "../../src/core/matriz/matriz";
import { cases } from "../cases/build";
import type { ExpectedColumn, ExpectedMatriz, RecognitionCase } from "../cases/recognitionCase";

const recognised = cases.filter(
  (one): one is RecognitionCase & { readonly expected: ExpectedMatriz } => "sheet" in one.expected,
);
const refused = cases.filter(({ expected }) => "refused" in expected);
const asking = cases.flatMap(({ name, workbook, expected }) =>
  "asks" in expected ? [{ name, workbook, asks: expected.asks }] : [],
);

describe("evaluateWorkbook(workbook) reads a matriz of another office", () => {
  test.each(recognised)("$name", ({ workbook, expected }) => {
    const evaluation = evaluateWorkbook(workbook);
    if (!evaluation.ok) throw new Error(`not recognised: ${JSON.stringify(evaluation.error)}`);
    const { matriz, lectura } = evaluation.value;
    expect({
      sheet: matriz.sheet,
      headerRow: matriz.headerRows.at(-1)! + 1,
      columns: expected.columns.map((wanted) =>
        describeColumn(matriz.columns.find(({ column }) => columnName(column) === wanted.column)),
      ),
      filas: {
        counted: lectura.filas.length,
        excluded: lectura.excluded.length,
        rejected: lectura.rejected.length,
      },
    }).toEqual({
      sheet: expected.sheet,
      headerRow: expected.headerRow,
      columns: expected.columns.map(describeWanted),
      filas: expected.filas,
    });
  });
});

describe("evaluateWorkbook(workbook) refuses what is no matriz, and says why", () => {
  test.each(refused)("$name", ({ workbook }) => {
    const evaluation = evaluateWorkbook(workbook);
    expect(
      evaluation.ok ? evaluation.value.matriz.columns.map(describeColumn) : evaluation.error.type,
    ).toMatch(/^(noHeader|missingFields|noRows|noSheets)$/);
  });
});

describe("evaluateWorkbook(workbook) asks instead of guessing", () => {
  test.each(asking)("$name", ({ workbook, asks }) => {
    const evaluation = evaluateWorkbook(workbook);
    const questions = evaluation.ok
      ? evaluation.value.matriz.questions
      : evaluation.error.questions;
    expect(
      questions.map((question) => ("wanted" in question ? question.wanted.campo : question.type)),
    ).toContain(asks);
  });
});

function describeColumn(column: Column | undefined): string {
  return column ? describeWanted({ ...column, column: columnName(column.column) }) : "nothing";
}

function describeWanted({ column, campo, vigencia, trimestre, level }: ExpectedColumn): string {
  return [column, campo, vigencia ?? "", trimestre ? `T${trimestre}` : "", level ?? ""]
    .join(" ")
    .replace(/ +/g, " ")
    .trim();
}
