import type { Finding } from "../../src/core/finding";
import { writingProblemText } from "../../src/app/text/publish";
import { mark } from "../../src/excel/mark/mark";
import { unmark } from "../../src/excel/mark/unmark";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { savedAndOpened } from "./savedAndOpened";
import { expectWorkbook, workbookModel } from "./workbookModel";

// Marks travel in the file: who opens it another day takes them away without a trace.

let office: BootedOffice;

beforeEach(async () => {
  office = await openRows({
    Matriz: [
      ["Meta", "Programado", "Ejecutado"],
      ["M1", 4, 9],
      ["M2", 4, "x"],
    ],
  });
  await inExcel((sheet, workbook) => {
    sheet.getRange("B2").format.fill.color = "#FFFF00";
    sheet.getRange("C2").format.fill.color = "#FFFFFF";
    sheet.getRange("A1").format.columnWidth = 120;
    sheet.getRange("2:3").group("ByRows");
    sheet.freezePanes.freezeRows(1);
    sheet.comments.add("B3", "Pendiente de soporte");
    workbook.comments.getItemByCell("Matriz!B3").replies.add("Llega el viernes");
    workbook.names.add("secreto", sheet.getRange("B2")).visible = false;
    workbook.names.add("programado", sheet.getRange("B2:B3"));
    sheet.getRange("A1:C3").conditionalFormats.add("ContainsText").textComparison.rule = {
      operator: "Contains",
      text: "M",
    };
    workbook.settings.add("sopo.respuestas", { hoja: "Matriz" });
    workbook.customXmlParts.add("<sopo/>");
  });
  office = await savedAndOpened(office);
});
afterEach(() => office.dispose());

async function inExcel(
  work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Matriz"), context.workbook);
    await context.sync();
  });
}

const FINDINGS: readonly Finding[] = [
  {
    type: "valorIlegible",
    text: "x",
    severity: "error",
    meta: "M2",
    at: { workbook: "Libro.xlsx", sheet: "Matriz", row: 2, column: 2 },
    points: null,
  },
  {
    type: "sobreEjecucion",
    bruto: 2.25,
    programado: 4,
    ejecutado: 9,
    severity: "advertencia",
    meta: "M1",
    at: { workbook: "Libro.xlsx", sheet: "Matriz", row: 1, column: 2 },
    points: null,
  },
];

async function marked(): Promise<void> {
  const outcome = await mark(FINDINGS, []);
  if (!outcome.ok) throw new Error(writingProblemText(outcome.error));
  expect(outcome.value).toEqual({ cells: 2, uncommented: 0 });
}

test("unmark() after the marked workbook was downloaded and opened leaves what was there before", async () => {
  const before = workbookModel(office);
  await marked();
  office = await savedAndOpened(office);
  const outcome = await unmark();
  expect(outcome).toEqual({ ok: true, value: { cells: 2, answered: 0 } });
  expectWorkbook(office, before);
});

test("mark(findings) over the marks of a downloaded workbook leaves them once", async () => {
  await marked();
  const once = workbookModel(office);
  office = await savedAndOpened(office);
  await marked();
  expect(ofTheUser(workbookModel(office))).toEqual(ofTheUser(once));
});

test("a comment of ours that somebody answered stays, as in the workbook that was never closed", async () => {
  await marked();
  await inExcel((_, workbook) =>
    workbook.comments.getItemByCell("Matriz!C2").replies.add("Ya se corrigió"),
  );
  office = await savedAndOpened(office);
  expect(await unmark()).toEqual({ ok: true, value: { cells: 2, answered: 1 } });
});

test("what only Excel knows of a sheet comes back: answers, groups, hidden names, settings", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const comment = workbook.comments.getItemByCell("Matriz!B3").load("content,authorName");
    const replies = comment.replies.load("items/content");
    const names = workbook.names.load("items/name,items/visible");
    const answers = workbook.settings.getItem("sopo.respuestas").load("value");
    const parts = workbook.customXmlParts.load("items/id");
    const rows = workbook.worksheets.getItem("Matriz").getRange("2:3");
    rows.ungroup("ByRows");
    await context.sync();
    expect(comment.content).toBe("Pendiente de soporte");
    expect(comment.authorName).toBe("Planeación");
    expect(replies.items.map(({ content }) => content)).toEqual(["Llega el viernes"]);
    expect(names.items.map(({ name, visible }) => [name, visible])).toEqual([
      ["secreto", false],
      ["programado", true],
    ]);
    expect(answers.value).toEqual({ hoja: "Matriz" });
    expect(parts.items).toHaveLength(1);
  });
});

/** All but the sheet of the legend, whose rows a file says more of than a new sheet does. */
function ofTheUser(model: unknown): unknown {
  const { sheets, ...others } = model as { readonly sheets: readonly unknown[] };
  return [sheets[0], others];
}
