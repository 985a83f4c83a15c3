import fc from "fast-check";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { publishedBehind } from "../../../src/core/report/publishedBehind";
import { book, sheet } from "../../cases/recognitionCase";
import { calculated } from "../../functions/calculated";
import { evaluated, report, sheetOf } from "./small";

Object.assign(globalThis, { CustomFunctions: { Error } });

const HEADINGS =
  "| Código meta | Eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021 | BPIN";
const METAS = [
  "| M1 | 1. Vida | 1.1 Salud | Dotar sedes | 4 | 2 | 2020257580001",
  "| M2 | 1. Vida | 1.2 Deporte | Formar deportistas | 10 | 10 | 2020257580002",
  "| M3 | 2. Campo | 2.1 Agro | Sembrar árboles | 5 | 0 |",
];
const MATRIZ = sheet("Matriz, 'final' (1)", [HEADINGS, ...METAS].join("\n"));
const BOOK = book("plan.xlsx", MATRIZ);

/** The formula of a book that is published, as it stands in its sheet. */
function formulaOf(workbook: WorkbookSnapshot): string {
  const [cell] = sheetOf(report(workbook, { formulas: true }), "formulas").rows.at(-1)?.cells ?? [];
  return cell?.kind === "formula" ? cell.formula : "";
}

const behind = (workbook: WorkbookSnapshot, formula = formulaOf(BOOK)): boolean =>
  publishedBehind(formula, workbook, evaluated(workbook));

const withLine = (line: string, more = ""): WorkbookSnapshot =>
  book("plan.xlsx", sheet(MATRIZ.name, [HEADINGS + more, ...METAS.slice(1), line].join("\n")));

test.each<readonly [string, WorkbookSnapshot, boolean]>([
  ["nothing changed", BOOK, false],
  [
    "a meta reports more",
    withLine("| M1 | 1. Vida | 1.1 Salud | Dotar sedes | 4 | 4 | 2020257580001"),
    false,
  ],
  ["a meta is added", withLine("| M9 | 1. Vida | 1.1 Salud | Dotar más | 4 | 1 |"), false],
  [
    "a column of weights is added beside the last",
    withLine("| M1 | 1. Vida | 1.1 Salud | Dotar | 4 | 4 | | 90", " | Peso de la meta"),
    false,
  ],
  [
    "one is added beyond the cells that the formula asks",
    withLine(
      `| M1 | 1. Vida | 1.1 Salud | Dotar | 4 | 2 | ${"| ".repeat(20)}| No`,
      `${" |".repeat(20)} | Armonizada`,
    ),
    true,
  ],
  [
    "a registry is added, in which a project is of another meta (R12)",
    book(
      "plan.xlsx",
      MATRIZ,
      sheet("Proyectos", "| BPIN | Código de la meta\n| 2020257580001 | M1\n| 2020257580002 | M3"),
    ),
    true,
  ],
  [
    "weights are added in a sheet of their own",
    book("plan.xlsx", MATRIZ, sheet("Pesos", "| Código | Peso\n| 1 | 90\n| 2 | 10")),
    true,
  ],
  ["the sheet has another name now", book("plan.xlsx", { ...MATRIZ, name: "Otra" }), true],
])("publishedBehind(formula, workbook): %s: %#", (_, workbook, expected) => {
  expect(behind(workbook)).toBe(expected);
});

test("a formula of another year is not compared with the year that is shown", () => {
  expect(behind(BOOK, formulaOf(BOOK).replace("2021)", "2020)"))).toBe(false);
});

test("whatever is written, a formula that is not behind gives the figures of the pane", () => {
  fc.assert(
    fc.property(
      fc.subarray([
        sheet(
          "Proyectos",
          "| BPIN | Código de la meta\n| 2020257580001 | M1\n| 2020257580002 | M3",
        ),
        sheet("Pesos", "| Código | Peso\n| 1 | 90\n| 2 | 10"),
        sheet("Más metas", [HEADINGS, "| M7 | 3. Agua | 3.1 Río | Limpiar | 8 | 8 |"].join("\n")),
        sheet("Ajustes", "| Ajuste | Valor\n| Tope de la meta | 150 %"),
      ]),
      fc.integer({ min: 0, max: 4 }),
      (sheets, done) => {
        const line = `| M1 | 1. Vida | 1.1 Salud | Dotar sedes | 4 | ${done} | 2020257580001`;
        const [matriz] = withLine(line).sheets;
        const workbook = book(
          "plan.xlsx",
          ...(matriz ? [{ ...matriz, name: "Matriz" }] : []),
          ...sheets,
        );
        const formula = formulaOf(book("plan.xlsx", { ...MATRIZ, name: "Matriz" }));
        const table = calculated(formula.replaceAll(",", ";"), workbook) as unknown[][];
        const { avance, cumplimiento } = evaluated(workbook).raiz;
        const shown = [avance === null ? "" : avance * 100, cumplimiento ?? ""];
        const isSame = [4, 5].every(
          (column, at) => Math.abs(Number(table.at(-1)?.[column]) - Number(shown[at])) < 1e-9,
        );
        expect(isSame || behind(workbook, formula)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});
