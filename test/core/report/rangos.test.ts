import fc from "fast-check";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { publishedFormulas } from "../../../src/core/report/formulasSheet";
import { book, sheet } from "../../cases/recognitionCase";
import { calculated } from "../../functions/calculated";

Object.assign(globalThis, { CustomFunctions: { Error } });

const METAS = `| Vigencia 2021
  | Código | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
  | 1.1 | 1. Vida | Vacunar a la niñez | 10 | 5
  | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4`;

const ADDED = `
  | 1.3 | 1. Vida | Abrir bibliotecas | 2 | 0`;

const withRows = (rows: string): WorkbookSnapshot => book("matriz.xlsx", sheet("Matriz", rows));

function formulaOf(workbook: WorkbookSnapshot): string {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const { sheet: formulas } = publishedFormulas(workbook, evaluation.value, "Fórmulas");
  const [cell] = formulas.rows.at(-1)?.cells ?? [];
  return cell?.kind === "formula" ? cell.formula : "";
}

/** What the published formula gives for a workbook, in rows of node, cumplimiento and metas. */
function given(formula: string, workbook: WorkbookSnapshot): unknown {
  const table = calculated(formula.replaceAll(",", ";"), workbook);
  return (table as readonly (readonly unknown[])[]).map((row) => [row[0], row[5], row[7]]).slice(1);
}

test("a published formula counts the metas that are written below the last one", () => {
  const formula = formulaOf(withRows(METAS));
  expect(given(formula, withRows(METAS))).toEqual([
    ["1", 0.75, 2],
    ["Plan", 0.75, 2],
  ]);
  expect(given(formula, withRows(METAS + ADDED))).toEqual([
    ["1", 0.5, 3],
    ["Plan", 0.5, 3],
  ]);
});

test("a note below changes no figure, and metas that are written between are counted", () => {
  const note = `
  | Fuente: Oficina de Planeación`;
  const formula = formulaOf(withRows(METAS + note));
  expect(given(formula, withRows(METAS + ADDED + note))).toEqual([
    ["1", 0.5, 3],
    ["Plan", 0.5, 3],
  ]);
});

const AT_THE_RIGHT: readonly (readonly [string, ...(string | number)[]])[] = [
  ["Ejecutado T4 2021", 10, 4],
  ["Tipo de meta", "Mantenimiento", "Suma"],
  ["Peso de la meta", 90, 10],
  ["Armonizada", "No", "Sí"],
  ["Programado 2022", 3, 5],
];

/** The workbook with columns that were written at the right of its last. */
function withColumns(
  columns: readonly (readonly (string | number)[])[],
  between = 0,
): WorkbookSnapshot {
  const [heading = "", ...metas] = METAS.split("\n").slice(1);
  const wider = [heading, ...metas].map((line, row) =>
    [line, ...Array<string>(between).fill(""), ...columns.map((column) => column[row] ?? "")].join(
      " | ",
    ),
  );
  return withRows([METAS.split("\n")[0], ...wider].join("\n"));
}

test("a published formula reads the columns that are written at the right of the last", () => {
  fc.assert(
    fc.property(
      fc.subarray([...AT_THE_RIGHT], { minLength: 1 }),
      fc.integer({ min: 0, max: 11 }),
      (columns, between) => {
        const workbook = withColumns(columns, between);
        const evaluation = evaluateWorkbook(workbook);
        const shown = evaluation.ok ? evaluation.value.raiz.cumplimiento : null;
        expect(given(formulaOf(withRows(METAS)), workbook)).toContainEqual(["Plan", shown, 2]);
      },
    ),
  );
});

test("whatever stands below, the formula gives what the pane shows", () => {
  for (const below of ["| Total | | | 14 | 9", "| Otras metas\n | 7 | Vida | Otra cosa | 1 | 1"]) {
    const workbook = withRows(`${METAS}\n|\n${below}`);
    const evaluation = evaluateWorkbook(workbook);
    const shown = evaluation.ok ? evaluation.value.raiz.cumplimiento : null;
    expect(given(formulaOf(workbook), workbook)).toContainEqual([
      "Plan",
      shown,
      evaluation.ok ? evaluation.value.raiz.conteo.metas : null,
    ]);
  }
});
