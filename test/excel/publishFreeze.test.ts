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

let office: BootedOffice;
beforeEach(async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  const formula = office.univer.getFormula();
  for (const [name, value] of [
    ["SOPO.CONTEO", 7],
    ["SOPO.RESUMEN", TABLE],
  ] as const) {
    formula.registerFunction(name, () => value as never, name);
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

    expect(await freezeValues()).toEqual({ ok: true, value: { frozen: 1, failing: 0 } });
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
    expect(await freezeValues()).toEqual({ ok: true, value: { frozen: 1, failing: 1 } });
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
    expect(await freezeValues()).toEqual({ ok: true, value: { frozen: 0, failing: 0 } });
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
});
