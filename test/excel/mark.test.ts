import type { Finding } from "../../src/core/finding";
import { writingProblemText } from "../../src/app/text/publish";
import type { WritingProblem } from "../../src/core/report/publication";
import type { Result } from "../../src/core/result";
import { mark } from "../../src/excel/mark/mark";
import { unmark } from "../../src/excel/mark/unmark";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { watch } from "../../src/excel/watch";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { mostActionsOf } from "./mostActionsOf";
import { roundTripsOf } from "./roundTripsOf";
import { expectWorkbook, workbookModel } from "./workbookModel";

let office: BootedOffice;
beforeEach(async () => {
  office = await openRows({
    Matriz: [
      ["Meta", "Programado", "Ejecutado"],
      ["M1", 4, 9],
      ["M2", 4, "x"],
      ["M3", 4, -1],
    ],
    Pesos: [["I", 40]],
  });
  await onSheet((sheet) => {
    sheet.getRange("B2").format.fill.color = "#FFFF00";
    sheet.getRange("C2").format.fill.color = "#FFFFFF";
  });
});
afterEach(() => office.dispose());

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Matriz"));
    await context.sync();
  });
}

function at(row: number, column: number, sheet = "Matriz", workbook = "Libro.xlsx") {
  return { workbook, sheet, row, column };
}

const UNREADABLE: Finding = {
  type: "valorIlegible",
  text: "x",
  severity: "error",
  meta: "M2",
  at: at(2, 2),
  points: null,
};
const NOTE: Finding = {
  type: "cumplidaEnPrimerTrimestre",
  programado: 4,
  ejecutado: 9,
  severity: "info",
  meta: "M1",
  at: at(1, 2),
  points: null,
};
const OVER: Finding = {
  type: "sobreEjecucion",
  bruto: 2.25,
  programado: 4,
  ejecutado: 9,
  severity: "advertencia",
  meta: "M1",
  at: at(1, 2),
  points: null,
};
const ALL = [NOTE, OVER, UNREADABLE];

function valueOf<T>(result: Result<T, WritingProblem>): T {
  if (!result.ok) throw new Error(writingProblemText(result.error));
  return result.value;
}

interface Shown {
  readonly formats: readonly (readonly [addresses: string, fill: string, formula: string])[];
  readonly comments: readonly (readonly [cell: string, text: string])[];
}

/** What the user sees on the sheet besides what they wrote. */
async function shown(): Promise<Shown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Matriz");
    const formats = sheet
      .getRange()
      .conditionalFormats.load("items/custom/format/fill/color,items/custom/rule/formula");
    const comments = sheet.comments.load("items/content");
    await context.sync();
    const areas = formats.items.map((format) => format.getRanges().load("address"));
    const cells = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    return {
      formats: formats.items.map(
        ({ custom }, index) =>
          [areas[index]!.address, custom.format.fill.color, custom.rule.formula] as const,
      ),
      comments: comments.items.map(
        ({ content }, index) => [cells[index]!.address, content] as const,
      ),
    };
  });
}

describe("mark(findings, sheets)", () => {
  test("fills each cell by its gravest finding and says all of them in one comment", async () => {
    expect(valueOf(await mark(ALL, []))).toEqual({ cells: 2, uncommented: 0 });
    expect(await shown()).toEqual({
      formats: [
        ["Matriz!C2", "#FFE08A", '=LEN("SOPO advertencia")>0'],
        ["Matriz!C3", "#F4A6A6", '=LEN("SOPO error")>0'],
      ],
      comments: [
        [
          "Matriz!C3",
          expect.stringMatching(/^SOPO · 1 alerta\nError: «x» no se puede leer como número/),
        ],
        [
          "Matriz!C2",
          expect.stringMatching(
            /^SOPO · 2 alertas\nAdvertencia: Se ejecutó 9 de 4 programado.*\nNota: En el primer trimestre ya se había ejecutado todo lo programado/,
          ),
        ],
      ],
    });
  });

  test("of merged cells marks the first, where alone Excel shows a fill and takes a comment", async () => {
    await onSheet((sheet) => sheet.getRange("A2:A4").merge());
    const below: Finding = { ...UNREADABLE, at: at(3, 0) };
    const { workbook } = valueOf(
      await readWorkbook(() => [{ sheet: "Matriz", columns: "all", formulas: [] }]),
    );
    expect(valueOf(await mark([below], workbook.sheets))).toEqual({ cells: 1, uncommented: 0 });
    expect((await shown()).comments.map(([cell]) => cell)).toEqual(["Matriz!A2"]);
  });

  test("marks the other cells that a finding names, and none of another workbook", async () => {
    const repeated: Finding = {
      type: "metaRepetida",
      others: [at(2, 0), at(3, 0, "Matriz", "registro.xlsx")],
      severity: "error",
      meta: "M1",
      at: at(1, 0),
      points: null,
    };
    expect(valueOf(await mark([repeated], []))).toEqual({ cells: 2, uncommented: 0 });
    expect((await shown()).formats.map(([address]) => address)).toEqual(["Matriz!A2:A3"]);
  });

  test("twice leaves what once leaves", async () => {
    await mark(ALL, []);
    const once = workbookModel(office);
    await mark(ALL, []);
    expectWorkbook(office, once);
  });

  test("again after edits marks only what is still found", async () => {
    await mark(ALL, []);
    await onSheet((sheet) => (sheet.getRange("C3").values = [[3]]));
    await mark([OVER], []);
    expect((await shown()).formats.map(([address]) => address)).toEqual(["Matriz!C2"]);
    expect((await shown()).comments).toHaveLength(1);
  });

  test("writes neither values nor formats of the cells", async () => {
    const before = office.workbook.save().sheets["Matriz"]!.cellData;
    await mark(ALL, []);
    expect(office.workbook.save().sheets["Matriz"]!.cellData).toEqual(before);
  });

  test("keeps the user's comment and their note, and adds none of ours there", async () => {
    await onSheet((sheet) => sheet.comments.add("C2", "Pendiente de soporte"));
    office.workbook
      .getSheetByName("Matriz")!
      .getRange("C3")
      .setCustomMetaData({ comment: { text: "Nota vieja" } });
    const beside: Finding = { ...UNREADABLE, at: at(3, 2) };
    expect(valueOf(await mark([...ALL, beside], []))).toEqual({ cells: 3, uncommented: 2 });
    expect((await shown()).comments.map(([cell, text]) => [cell, text.slice(0, 20)])).toEqual([
      ["Matriz!C2", "Pendiente de soporte"],
      ["Matriz!C4", "SOPO · 1 alerta\nErro"],
    ]);
  });

  test("explains the colours in a sheet of its own, beside one of the user's with that name", async () => {
    office.workbook.create("MARCAS SOPO", 10, 5).getRange("A1").setValue("Mío");
    await mark(ALL, []);
    const names = office.workbook.getSheets().map((sheet) => sheet.getSheetName());
    expect(names).toEqual(["Matriz", "Pesos", "MARCAS SOPO", "Marcas SOPO (2)"]);
    expect(office.workbook.getSheetByName("MARCAS SOPO")!.getRange("A1").getValue()).toBe("Mío");
    expect(
      office.workbook.getSheetByName("Marcas SOPO (2)")!.getRange("A4:B6").getValues(),
    ).toEqual([
      ["Error", 1],
      ["Advertencia", 1],
      ["Nota", 0],
    ]);
    const { workbook } = valueOf(await readWorkbook(() => []));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Matriz", "Pesos", "MARCAS SOPO"]);
  });

  test("takes one round trip more for every hundred comments", async () => {
    const trips = async (findings: readonly Finding[]): Promise<number> => {
      const before = roundTripsOf(office.host);
      await mark(findings, []);
      return roundTripsOf(office.host) - before;
    };
    const many = Array.from({ length: 900 }, (_, index): Finding => ({
      ...UNREADABLE,
      at: at(3 * Math.floor(index / 3), (index % 3) * 2),
    }));
    const few = await trips(ALL);
    expect(few).toBe(9);
    await unmark();
    expect(await trips(many)).toBeLessThan(few + 8);
    expect((await shown()).comments).toHaveLength(500);
    const sent = office.host.frames.length;
    await unmark();
    expect(mostActionsOf(office.host.frames.slice(sent))).toBeLessThan(1_000);
  });

  test("writes nothing on a protected sheet, and says which", async () => {
    await onSheet((sheet) => sheet.protection.protect());
    const before = workbookModel(office);
    const outcome = await mark(ALL, []);
    expect(outcome.ok ? "" : writingProblemText(outcome.error)).toBe(
      "La hoja «Matriz» está protegida. El libro quedó como estaba. Quítele la protección (Revisar › Desproteger hoja) y repita.",
    );
    expectWorkbook(office, before);
  });

  test("does not set off another reading, but for the sheet of the legend", async () => {
    let edits = 0;
    const unwatch = valueOf(await watch(() => (edits += 1)));
    await mark(ALL, []);
    await mark([OVER], []);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await unwatch();
    expect(edits).toBe(1);
  });
});

describe("unmark()", () => {
  test("leaves the workbook as it was, fills and comments included", async () => {
    await onSheet((sheet) => {
      sheet.comments.add("C2", "Pendiente de soporte");
      sheet.getRange("A1:C4").conditionalFormats.add("ContainsText").textComparison.rule = {
        operator: "Contains",
        text: "M",
      };
    });
    const before = workbookModel(office);
    await mark(ALL, []);
    await mark([OVER], []);
    expect(valueOf(await unmark())).toEqual({ cells: 1, answered: 0 });
    expectWorkbook(office, before);
  });

  test("does so after the workbook was saved and opened again", async () => {
    const before = workbookModel(office);
    await mark(ALL, []);
    const saved = office.workbook.save();
    office.dispose();
    office = await bootOffice(saved);
    expect((await shown()).formats).toHaveLength(2);
    expect(valueOf(await unmark())).toEqual({ cells: 2, answered: 0 });
    expectWorkbook(office, before);
  });

  test("finds the marks where they are after rows were inserted", async () => {
    await mark(ALL, []);
    office.workbook.getSheetByName("Matriz")!.insertRows(1, 2);
    expect((await shown()).formats.map(([address]) => address)).toEqual(["Matriz!C4", "Matriz!C5"]);
    await unmark();
    expect(await shown()).toEqual({ formats: [], comments: [] });
    const { values } = await Excel.run(async (context) => {
      const fills = context.workbook.worksheets
        .getItem("Matriz")
        .getRange("B4")
        .load("values,format/fill/color");
      await context.sync();
      return { values: [fills.values, fills.format.fill.color] };
    });
    expect(values).toEqual([[[4]], "#FFFF00"]);
  });

  test("keeps a comment of ours that somebody answered", async () => {
    await mark(ALL, []);
    await Excel.run(async (context) => {
      context.workbook.comments.getItemByCell("Matriz!C2").replies.add("Ya se corrigió");
      await context.sync();
    });
    expect(valueOf(await unmark())).toEqual({ cells: 2, answered: 1 });
    expect((await shown()).comments.map(([cell]) => cell)).toEqual(["Matriz!C2"]);
  });

  test("of a workbook without marks changes nothing", async () => {
    const before = workbookModel(office);
    expect(valueOf(await unmark())).toEqual({ cells: 0, answered: 0 });
    expectWorkbook(office, before);
  });
});
