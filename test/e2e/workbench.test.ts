import { source as axe } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { eventually, openBanco, type Banco } from "./banco";
import { openAvance } from "./panel";

// The whole way once, as a newcomer sees it: the official sample, the pane as it ships, a formula,
// an edit. Values of cells are read through the pane's own office.js, for the grid is a picture.

// An empty cell of the titles, and the third quarter of II.A.1.6: 0 of the 8 that were programmed.
const FORMULA = "Z2";
const TERCER_TRIMESTRE = "AA240";

let banco: Banco;
let pane: Frame;

beforeAll(async () => {
  banco = await openBanco("/");
  await openAvance(banco);
  pane = banco.page.frames().find((frame) => frame.url().endsWith("/banco/taskpane.html"))!;
}, 90_000);

afterAll(() => banco.close());

test.each([
  ["I", "9,40", "67,8\u00a0%", "Aceptable"],
  ["II", "4,50", "51,5\u00a0%", "Bajo"],
  ["III", "3,24", "63,9\u00a0%", "Aceptable"],
  ["IV", "1,74", "74,4\u00a0%", "Aceptable"],
])("the pane shows escenario %s at %s pp, %s, %s", async (codigo, avance, cumplimiento, nivel) => {
  const cells = await rowOf(codigo).getByRole("gridcell").allInnerTexts();
  expect(cells.slice(2, 3)).toEqual([avance]);
  expect(cells.slice(4)).toEqual([cumplimiento, nivel]);
});

test("axe finds nothing in the pane, nor in the workbench around the spreadsheet", async () => {
  expect(await violations(pane, [])).toEqual([]);
  expect(await violations(banco.page, [".banco-hoja", "iframe"])).toEqual([]);
});

test("a cell gives the official reading", async () => {
  await type(FORMULA, '=SOPO.NIVEL(SOPO.AVANCE(A6:AB483,,"II"))');
  expect(await eventually(() => valueOf(FORMULA), "Bajo")).toBe("Bajo");
});

test("formulas and numbers are typed as in an Excel in Spanish", async () => {
  await type(FORMULA, '=SI(REDONDEAR(SOPO.AVANCE(A6:AB483;;"II");4)>0,515;"sí";"no")');
  expect(await eventually(() => valueOf(FORMULA), "sí")).toBe("sí");
  expect(await formulaOf(FORMULA)).toBe(
    '=IF(ROUND(SOPO.AVANCE(A6:AB483,,"II"),4)>0.515,"sí","no")',
  );
  await type(FORMULA, "1.234,5");
  expect(await eventually(() => valueOf(FORMULA), 1234.5)).toBe(1234.5);
});

test("cell and pane follow an edit of the matriz", async () => {
  await type(FORMULA, '=ROUND(SOPO.AVANCE(A6:AB483,,"II"),4)');
  expect(await eventually(() => valueOf(FORMULA), 0.5155)).toBe(0.5155);
  await type(TERCER_TRIMESTRE, "8");
  expect(await eventually(() => valueOf(FORMULA), 0.5259)).toBe(0.5259);
  expect(await eventually(() => cumplimientoOf("II"), "52,6\u00a0%")).toBe("52,6\u00a0%");
});

test.each([
  ["Matriz", "AB470"],
  ["Matriz", "B250"],
  ["Matriz", "AA9"],
  ["Ponderadores", "A3"],
  ["Matriz", "A6"],
])("a jump of the pane to %s!%s brings the cell before the eyes", async (sheet, address) => {
  await pane.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name!);
        worksheet.visibility = "Visible";
        worksheet.activate();
        worksheet.getRange(cell!).select();
        await context.sync();
      }),
    [sheet, address],
  );
  expect(await eventually(() => isSeen(sheet, address), true)).toBe(true);
});

test("a cell beyond the last row and column is reached, and the sheet grows to it", async () => {
  await type("DA900", "7");
  expect(await eventually(() => valueOf("DA900"), 7)).toBe(7);
});

test("nothing was asked for outside this machine, and nothing broke", () => {
  expect(banco.externalRequests).toEqual([]);
  expect(banco.problems).toEqual([]);
});

function rowOf(codigo: string) {
  return pane.getByRole("row", { name: new RegExp(`^${codigo} `) });
}

function cumplimientoOf(codigo: string): Promise<string> {
  return rowOf(codigo).getByRole("gridcell").nth(4).innerText();
}

/** Goes to a cell through the name box and types, as a person would. */
async function type(cell: string, text: string): Promise<void> {
  const { page } = banco;
  const nameBox = page.locator("[data-u-comp='defined-name'] input");
  await nameBox.fill(cell);
  await nameBox.press("Enter");
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>("[data-u-comp='defined-name'] input")?.value ===
      wanted,
    cell,
  );
  await page.keyboard.type(text, { delay: 10 });
  // The grid offers function names a moment after the last key, and keeps Enter for its list meanwhile.
  await page.waitForTimeout(400);
  await page.keyboard.press("Enter");
}

/** Whether a cell stands among those that the grid shows, the frozen ones included. */
function isSeen(sheet: string, address: string): Promise<boolean> {
  return banco.page.evaluate(
    ([name, cell]) => {
      const active = window.sopoExcel!.root.$book.workbook.getActiveSheet();
      if (active.getSheetName() !== name) return false;
      const seen = active.getVisibleRange()!;
      const { xSplit, ySplit } = active.getFreeze();
      const { startRow: row, startColumn: column } = active.getRange(cell!).getRange();
      return (
        (row < ySplit || (row >= seen.startRow && row < seen.endRow)) &&
        (column < xSplit || (column >= seen.startColumn && column < seen.endColumn))
      );
    },
    [sheet, address],
  );
}

async function valueOf(cell: string): Promise<unknown> {
  return (await readCell(cell)).value;
}

async function formulaOf(cell: string): Promise<unknown> {
  return (await readCell(cell)).formula;
}

function readCell(cell: string): Promise<{ readonly value: unknown; readonly formula: unknown }> {
  return pane.evaluate(
    (address) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Matriz").getRange(address);
        range.load("values,formulas");
        await context.sync();
        return {
          value: range.values[0]?.[0] as unknown,
          formula: range.formulas[0]?.[0] as unknown,
        };
      }),
    cell,
  );
}

async function violations(where: Page | Frame, exclude: readonly string[]): Promise<unknown> {
  await where.evaluate(axe);
  return where.evaluate(
    `axe.run({ exclude: ${JSON.stringify(exclude)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}
