import { freezeValues } from "../../src/excel/publish/freezeValues";
import { publish } from "../../src/excel/publish/publish";
import { book, sheet } from "../cases/recognitionCase";
import { report } from "../core/report/small";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { expectWorkbook, workbookModel } from "./workbookModel";

/** What =SOPO.RESUMEN gives: codes and names, figures, what a node is found by. */
const TABLE = [
  ["Nodo", "Nombre", "Peso", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "Clave"],
  ["I", "Vida", 50, 15, 12.5, 0.5, "Bajo", 1, 1, 1, 0, 0, 0, 0, 0, "", 0, 0, 0, "vida"],
  ["Plan", "", 100, 30, 12.5, 0.5, "Aceptable", 1, 1, 1, 0, 0, 0, 0, 0, "", 0, 0, 0, "‹plan›"],
];

const MATRIZ = book(
  "plan.xlsx",
  sheet(
    "Matriz",
    "| Código meta | Eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021\n| M1 | I. Vida | A. Salud | Dotar | 4 | 2\n| M2 | II. Campo | A. Agro | Sembrar | 5 | 1",
  ),
);

/** What =SOPO.RESUMEN gives now. */
let table: readonly (readonly (string | number)[])[] = TABLE;

let office: BootedOffice;
beforeEach(async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  const formula = office.univer.getFormula();
  table = TABLE;
  for (const [name, value] of [
    ["SOPO.CONTEO", () => 7],
    ["SOPO.RESUMEN", () => table],
  ] as const) {
    formula.registerFunction(name, value as never, name);
  }
});
afterEach(() => office.dispose());

/** Formulas of a sheet that ask a function of the add-in, and their cells. */
async function asking(sheet: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas");
    await context.sync();
    return used.formulas
      .flat()
      .filter((formula): formula is string => /^=.*SOPO\./.test(String(formula)));
  });
}

/** What the cells of a sheet say, those that are empty left out. */
async function said(sheet: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("text");
    await context.sync();
    return used.text.flat().filter((one) => one !== "");
  });
}

describe("freezeValues()", () => {
  test("puts the values of the table where our sheet asks the add-in, and leaves what looks them up", async () => {
    await publish(report(MATRIZ, { formulas: true }));
    expect([await asking("Resumen"), await asking("Detalle"), await asking("Fórmulas")]).toEqual([
      [],
      [],
      [expect.stringContaining("=SOPO.RESUMEN(Matriz!$A$1:")],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Matriz").getRange("B1").formulas = [
        ["=SOPO.CONTEO(A1)"],
      ];
      await context.sync();
    });

    expect(await freezeValues()).toEqual({ ok: true, value: { frozen: 1, failing: 0, lost: 0 } });
    expect([await asking("Fórmulas"), await asking("Matriz")]).toEqual([[], ["=SOPO.CONTEO(A1)"]]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const table = worksheets.getItem("Fórmulas").getRange("A4:T6").load("formulas");
      const detalle = worksheets.getItem("Detalle").getRange("F4:H4").load("values,formulas");
      const chart = worksheets.getItem("Gráficos").getUsedRange().load("formulas");
      await context.sync();
      expect(table.formulas).toEqual(TABLE);
      expect([detalle.values, detalle.formulas]).toEqual([
        [[12.5, 0.5, "Aceptable"]],
        [Array(3).fill(expect.stringContaining("=IF(INDEX("))],
      ]);
      expect(chart.formulas.flat()).toContain("=Detalle!F5");
    });
  });

  test("leaves a formula that shows an error, and counts it", async () => {
    await publish(report());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Resumen").getRange("B2:B3").formulas = [
        ["=SOPO.CONTEO(A1)"],
        ["=SOPO.NADA(A1)"],
      ];
      await context.sync();
    });
    expect(await freezeValues()).toEqual({ ok: true, value: { frozen: 1, failing: 1, lost: 0 } });
    expect(await asking("Resumen")).toEqual(["=SOPO.NADA(A1)"]);
  });

  test("changes nothing where there is no such formula, not even a text that looks like one", async () => {
    await publish(report());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Resumen").getRange("B2").values = [
        ["'=SOPO.CONTEO(A1)"],
      ];
      await context.sync();
    });
    const before = workbookModel(office);
    expect(await freezeValues()).toEqual({ ok: true, value: { frozen: 0, failing: 0, lost: 0 } });
    expectWorkbook(office, before);
  });

  test("writes nothing on a protected sheet, and says which", async () => {
    await Excel.run(async (context) => {
      await publish(report());
      const resumen = context.workbook.worksheets.getItem("Resumen");
      resumen.getRange("B2").formulas = [["=SOPO.CONTEO(A1)"]];
      resumen.protection.protect();
      await context.sync();
    });
    expect(await freezeValues()).toEqual({
      ok: false,
      error: { type: "sheetProtected", sheet: "Resumen" },
    });
  });

  test.each([
    ["its corner", 0, 0],
    ["a figure", 2, 4],
    ["the last cell", 2, 19],
  ])("leaves a table whole of which %s shows an error (R1)", async (_, row, column) => {
    table = TABLE.map((line, r) => line.map((v, c) => (r === row && c === column ? "#VALUE!" : v)));
    await publish(report(MATRIZ, { formulas: true }));
    const look = (): Promise<unknown> =>
      Promise.all([asking("Fórmulas"), said("Fórmulas"), said("Resumen")]);
    const before = await look();
    expect(await freezeValues()).toEqual({ ok: true, value: { frozen: 0, failing: 1, lost: 0 } });
    expect(await look()).toEqual(before);
  });

  test("a sheet no longer says that its figures follow the matriz", async () => {
    await publish(report(MATRIZ, { formulas: true }));
    const follow = async (): Promise<readonly string[]> =>
      (await Promise.all(["Resumen", "Detalle", "Gráficos", "Fórmulas"].map(said)))
        .flat()
        .filter((one) => /siguen los cambios|Una sola fórmula/.test(one));
    expect(await follow()).toHaveLength(4);
    await freezeValues();
    expect(await follow()).toEqual([]);
    expect(await said("Detalle")).toContainEqual(
      expect.stringMatching(/se convirtieron en valores.*lo demás es de cuando se publicó \(/),
    );
  });

  test("counts formulas that looked up a sheet that was deleted, and changes nothing", async () => {
    await publish(report(MATRIZ, { formulas: true }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Fórmulas").delete();
      await context.sync();
    });
    const outcome = await freezeValues();
    expect(outcome).toMatchObject({ ok: true, value: { frozen: 0, failing: 0 } });
    expect(outcome.ok && outcome.value.lost).toBeGreaterThan(50);
    const cards = await said("Resumen");
    expect(cards).toContain("#REF!");
    expect(cards).not.toContain("– de –");
  });

  test("asks in parts for more than Excel gives in one answer", async () => {
    const long = "x".repeat(30_000);
    await publish(report(MATRIZ, { formulas: true }));
    await Excel.run(async (context) => {
      const detalle = context.workbook.worksheets.getItem("Detalle");
      detalle.getRange("A100:A199").values = Array.from({ length: 100 }, () => [long]);
      await context.sync();
      detalle.getRange("A200:A299").values = Array.from({ length: 100 }, () => [long]);
      await context.sync();
    });
    expect(await freezeValues()).toEqual({ ok: true, value: { frozen: 1, failing: 0, lost: 0 } });
    expect(await asking("Fórmulas")).toEqual([]);
  });
});
