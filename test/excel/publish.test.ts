import type { Published, WritingProblem } from "../../src/core/report/publication";
import { reportOf } from "../../src/core/report/reportOf";
import type { ReportSpec } from "../../src/core/report/reportSpec";
import { sheetNames } from "../../src/core/report/sheetNames";
import type { Result } from "../../src/core/result";
import { writingProblemText } from "../../src/app/text/publish";
import { preview, readDestination } from "../../src/excel/publish/destination";
import { freezeValues } from "../../src/excel/publish/freezeValues";
import { publish } from "../../src/excel/publish/publish";
import { book, sheet } from "../cases/recognitionCase";
import { evaluated, fourSheets, report, SMALL } from "../core/report/small";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { expectWorkbook, workbookModel } from "./workbookModel";

let office: BootedOffice;
afterEach(() => office.dispose());

function valueOf<T>(result: Result<T, WritingProblem>): T {
  if (!result.ok) throw new Error(writingProblemText(result.error));
  return result.value;
}

async function published(spec: ReportSpec = fourSheets()): Promise<Published> {
  return valueOf(await publish(spec));
}

/** The report of one meta, which needs fewer rows than the usual one. */
const SHORT = book(
  "plan.xlsx",
  sheet(
    "Matriz",
    "| Código meta | Eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021\n| M1 | 1. Vida | 1.1 Salud | Dotar | 4 | 1",
  ),
);

function sheets(): string[] {
  return office.workbook.getSheets().map((one) => one.getSheetName());
}

function values(name: string, address: string): unknown[][] {
  return office.workbook.getSheetByName(name)!.getRange(address).getValues();
}

describe("publish(report)", () => {
  test("adds the four sheets after the user's, and leaves the user on theirs", async () => {
    office = await openRows({ Matriz: [["Meta"]], Pesos: [["Eje"]] });
    expect(await published()).toEqual({
      created: [
        { key: "resumen", name: "Resumen" },
        { key: "detalle", name: "Detalle" },
        { key: "alertas", name: "Alertas" },
        { key: "graficos", name: "Gráficos" },
      ],
      replaced: [],
      charts: 8,
      sinPapel: [],
    });
    expect(sheets()).toEqual(["Matriz", "Pesos", "Resumen", "Detalle", "Alertas", "Gráficos"]);
    expect(office.workbook.getActiveSheet().getSheetName()).toBe("Matriz");
  });

  test("twice leaves what once leaves", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    await published();
    const once = workbookModel(office);
    await published();
    expectWorkbook(office, once);
  });

  test("over a longer publication leaves what it leaves alone", async () => {
    const short = (): ReportSpec =>
      fourSheets(
        reportOf(evaluated(SHORT), {
          workbook: SHORT,
          names: sheetNames(["Matriz"]),
          time: "2021-10-15T08:30",
        }),
      );
    office = await openRows({ Matriz: [["Meta"]] });
    await published(short());
    const once = workbookModel(office);
    office.dispose();
    office = await openRows({ Matriz: [["Meta"]] });
    await published();
    await published(short());
    expect(withoutSizes(workbookModel(office))).toEqual(withoutSizes(once));
  });

  test("never touches a sheet of the user's that has the name of one of ours", async () => {
    office = await openRows({ Matriz: [["Meta"]], resumen: [["Mis notas", 3]] });
    const own = office.workbook.getSheetByName("resumen")!;
    const before = JSON.stringify(own.getSheet().getSnapshot());
    await published(fourSheets(report(SMALL, { names: valueOf(await readDestination()).names })));
    expect(sheets()).toEqual([
      "Matriz",
      "resumen",
      "Resumen (SOPO)",
      "Detalle",
      "Alertas",
      "Gráficos",
    ]);
    expect(JSON.stringify(own.getSheet().getSnapshot())).toBe(before);
  });

  test("writes a text that looks like a formula, a number or a date as the text it is", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    const cell = (text: string) =>
      ({ kind: "text", text, look: "text", link: "Matriz!A1" }) as const;
    const spec = report();
    const odd = ["=SUM(A1)", "+57 1", "-", "@planeacion", "1.2", "ene-21", "'comilla"];
    await published({
      sheets: [{ ...spec.sheets[0]!, rows: [{ cells: odd.map(cell) }], merges: [], charts: [] }],
    });
    expect(values("Resumen", "A1:G1")).toEqual([odd]);
    const model = office.workbook.getSheetByName("Resumen")!.getSheet();
    expect(odd.map((_, column) => model.getCellRaw(0, column)?.f ?? null)).toEqual(
      odd.map(() => null),
    );
  });

  test("gives figures their format, looks their colours, texts their link", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    await published();
    await Excel.run(async (context) => {
      const detalle = context.workbook.worksheets.getItem("Detalle");
      const cumplimiento = detalle.getRange("G4").load("text,numberFormat");
      const nivel = detalle.getRange("H4");
      nivel.load("values,format/fill/color,format/font/bold,format/horizontalAlignment");
      const top = nivel.format.borders.getItem("EdgeTop").load("style,color");
      const last = detalle.getUsedRange().getLastCell().load("values,hyperlink");
      await context.sync();
      expect([cumplimiento.text, cumplimiento.numberFormat]).toEqual([[["56,3 %"]], [["0.0\\ %"]]]);
      expect([
        nivel.values,
        nivel.format.fill.color,
        nivel.format.font.bold,
        nivel.format.horizontalAlignment,
      ]).toEqual([[["Aceptable"]], "#F4B942", true, "Center"]);
      expect([top.style, top.color]).toEqual(["Continuous", "#CBD5E0"]);
      expect([last.values, last.hyperlink]).toEqual([[["A4"]], { documentReference: "Matriz!A4" }]);
    });
  });

  test("groups the rows of the details, freezes their heading and makes one table of the alertas", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    await published();
    const detalle = office.workbook.getSheetByName("Detalle")!;
    expect(detalle.getCustomMetadata()?.["excel"]).toMatchObject({
      rowGroups: [
        [5, 8],
        [10, 11],
        [6, 6],
        [8, 8],
        [11, 11],
      ],
    });
    expect(detalle.getFreeze()).toMatchObject({ xSplit: 1, ySplit: 3 });
    expect(
      office.workbook
        .getSheetByName("Alertas")!
        .getSubTableInfos()
        .map(({ name, range }) => [name, range.startRow, range.endColumn]),
    ).toEqual([["SOPO_Alertas", 2, 8]]);
  });

  test("draws each chart from its cells, where the report says", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    await published();
    const charts = office.host.charts();
    const spec = fourSheets().sheets.flatMap(({ charts: drawn }) => drawn);
    expect(charts.map(({ name, title }) => [name, title])).toEqual(
      spec.map(({ id, title }) => [`SOPO ${id}`, title]),
    );
    const drawn = charts.find(({ name }) => name === "SOPO cumplimiento-1")!;
    expect(drawn).toMatchObject({
      sheet: "Gráficos",
      type: "BarClustered",
      legend: null,
      categoryAxis: { reversed: true },
      valueAxis: { minimum: 0, maximum: 1.5, majorUnit: 0.5, numberFormat: '[>1.25]"";0\\ %' },
    });
    const across = (name: string, value: number) => ({
      name,
      values: [value, value],
      color: "#FFFFFF",
      labels: null,
      overlap: 100,
      trendlines: [{ name, forward: 0.5, backward: 0.5, isDashed: false }],
    });
    expect(drawn.series).toMatchObject([
      across("Aceptable desde", 0.56),
      across("Sobresaliente desde", 0.81),
      {
        name: "Cumplimiento",
        values: [0.5, 1],
        pointColors: { 0: "#DC4C4C", 1: "#0B5D3B" },
        labels: { position: "OutsideEnd", showValue: true },
      },
    ]);
  });

  test("again keeps the widths that the user changed, and what stands beside ours", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    await published();
    const resumen = office.workbook.getSheetByName("Resumen")!;
    const ours = resumen.getColumnWidth(2);
    resumen.setColumnWidth(2, 111);
    await Excel.run(async (context) => {
      const graficos = context.workbook.worksheets.getItem("Gráficos");
      graficos.charts.add("Line", graficos.getRange("B5:C7")).name = "El mío";
      context.workbook.worksheets.getItem("Resumen").position = 0;
      await context.sync();
    });
    await published();
    await published();
    expect([ours === 111, resumen.getColumnWidth(2), resumen.getColumnWidth(1)]).toEqual([
      false,
      111,
      68,
    ]);
    expect(sheets()).toEqual(["Resumen", "Matriz", "Detalle", "Alertas", "Gráficos"]);
    expect(office.host.charts().filter(({ name }) => name === "El mío")).toHaveLength(1);
    expect(office.host.charts()).toHaveLength(9);
  });

  test("finds its sheets after the user renamed one, also after saving and opening again", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    await published();
    office.workbook.getSheetByName("Resumen")!.setName("Resumen de octubre");
    const saved = office.workbook.save();
    office.dispose();
    office = await bootOffice(saved);
    const { names, published: keys } = valueOf(await readDestination());
    expect([names.resumen, keys]).toEqual([
      "Resumen de octubre",
      ["resumen", "detalle", "alertas", "graficos"],
    ]);
    expect((await published(fourSheets(report(SMALL, { names })))).created).toEqual([]);
    expect(sheets()).toEqual(["Matriz", "Resumen de octubre", "Detalle", "Alertas", "Gráficos"]);
  });

  test("makes a sheet anew that the user deleted", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    await published();
    office.workbook.deleteSheet(office.workbook.getSheetByName("Alertas")!);
    expect((await published()).created).toEqual([{ key: "alertas", name: "Alertas" }]);
    expect(sheets()).toEqual(["Matriz", "Resumen", "Detalle", "Gráficos", "Alertas"]);
    expect((await published()).created).toEqual([]);
  });

  test("writes nothing when the sheets changed since the report was made", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    const spec = report();
    office.workbook.create("Detalle", 10, 10);
    const before = workbookModel(office);
    expect(await publish(spec)).toEqual({ ok: false, error: { type: "sheetsChanged" } });
    expectWorkbook(office, before);
  });

  test.each([
    [
      "protected",
      "Detalle",
      "La hoja «Detalle» está protegida. El libro quedó como estaba. Quítele la protección (Revisar › Desproteger hoja) y repita.",
    ],
    [
      "hidden",
      "Resumen",
      "La hoja «Resumen» está oculta. El libro quedó como estaba. Muéstrela (clic derecho en una pestaña › Mostrar) y repita.",
    ],
  ])(
    "writes nothing when one of its sheets is %s, and says which",
    async (state, name, sentence) => {
      office = await openRows({ Matriz: [["Meta"]] });
      await published();
      await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        if (state === "hidden") worksheet.visibility = "Hidden";
        else worksheet.protection.protect();
        await context.sync();
      });
      const before = workbookModel(office);
      const outcome = await publish(report());
      expect(outcome.ok ? "" : writingProblemText(outcome.error)).toBe(sentence);
      expectWorkbook(office, before);
    },
  );

  test("says what is the matter when Excel refuses", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    office.host.failNext(5004);
    expect(await publish(report())).toEqual({
      ok: false,
      error: { type: "cellEditMode", code: "InvalidOperationInCellEditMode" },
    });
  });
});

describe("preview(report)", () => {
  test("tells which sheets would be new and which replaced, and writes nothing", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    const before = workbookModel(office);
    expect(await preview(fourSheets())).toEqual({
      ok: true,
      value: {
        created: ["Resumen", "Detalle", "Alertas", "Gráficos"],
        replaced: [],
        charts: 8,
        calculates: true,
        formula: null,
      },
    });
    expectWorkbook(office, before);
    await published();
    office.workbook.deleteSheet(office.workbook.getSheetByName("Alertas")!);
    expect(await preview(fourSheets())).toEqual({
      ok: true,
      value: {
        created: ["Alertas"],
        replaced: ["Resumen", "Detalle", "Gráficos"],
        charts: 8,
        calculates: true,
        formula: null,
      },
    });
  });
});

test("preview(report) tells what calculates the published figures, until they are values", async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  office.univer.getFormula().registerFunction("SOPO.RESUMEN", () => [["Nodo"]] as never, "");
  const plan = book(
    "plan.xlsx",
    sheet(
      "Matriz",
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021\n| M1 | I. Vida | Dotar | 4 | 2",
    ),
  );
  const formula = async (): Promise<string | null | undefined> => {
    const outcome = await preview(fourSheets());
    return outcome.ok ? outcome.value.formula : undefined;
  };
  await publish(report(plan, { formulas: true }));
  expect(await formula()).toContain("=SOPO.RESUMEN(Matriz!$A$1:");
  await freezeValues();
  expect(await formula()).toBeNull();
});

/** Rows and columns that only a larger publication used keep a size, and what was published is remembered. */
function withoutSizes(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) =>
      ["rowData", "columnData", "publicaciones"].includes(key) ? undefined : value,
    ),
  );
}
