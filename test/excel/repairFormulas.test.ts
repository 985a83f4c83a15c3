import { publish } from "../../src/excel/publish/publish";
import { repairFormulas } from "../../src/excel/publish/repairFormulas";
import { report } from "../core/report/small";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";

let office: BootedOffice;
beforeEach(async () => void (office = await openRows({ Matriz: [["Meta"]] })));
afterEach(() => office.dispose());

test("repairFormulas() enters again what asks the add-in and Excel does not know, in any sheet", async () => {
  await publish(report());
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Resumen").getRange("B2:B3").formulas = [
      ["=_xldudf_SOPO_CONTEO(A1)"],
      ["=1+1"],
    ];
    worksheets.getItem("Matriz").getRange("B2:D2").formulas = [
      ["=1+_xldudf_SOPO_CONTEO(A1)", "=OTRO.CONTEO(A1)", "'=SOPO.CONTEO(A1)"],
    ];
    await context.sync();
  });
  office.univer.getFormula().registerFunction("SOPO.CONTEO", () => 7, "SOPO.CONTEO");
  expect(await repairFormulas()).toEqual({ ok: true, value: 2 });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ours = worksheets.getItem("Resumen").getRange("B2:B3").load("formulas,values");
    const theirs = worksheets.getItem("Matriz").getRange("B2:D2").load("formulas");
    await context.sync();
    expect([ours.formulas, ours.values]).toEqual([
      [["=SOPO.CONTEO(A1)"], ["=1+1"]],
      [[7], [2]],
    ]);
    expect(theirs.formulas).toEqual([
      ["=1+SOPO.CONTEO(A1)", "=OTRO.CONTEO(A1)", "=SOPO.CONTEO(A1)"],
    ]);
  });
  expect(await repairFormulas()).toEqual({ ok: true, value: 0 });
});
