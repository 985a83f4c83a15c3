import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import type { WritingProblem } from "../../src/core/report/publication";
import { reportOf } from "../../src/core/report/reportOf";
import type { ReportSpec } from "../../src/core/report/reportSpec";
import { sheetNames } from "../../src/core/report/sheetNames";
import type { Result } from "../../src/core/result";
import { writingProblemText } from "../../src/app/text/publish";
import { publish } from "../../src/excel/publish/publish";
import { undoPublish } from "../../src/excel/publish/undoPublish";
import { evaluated } from "../core/report/small";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { planOf } from "../medidas/planOf";
import { mostActionsOf } from "./mostActionsOf";
import { openRows } from "./openRows";
import { roundTripsOf } from "./roundTripsOf";
import { expectWorkbook, workbookModel } from "./workbookModel";

// The promises of publishing at the size of a plan: 477 metas, and three times as many.

let office: BootedOffice;
beforeEach(async () => void (office = await openRows({ Matriz: [["Meta"]] })));
afterEach(() => office.dispose());

function valueOf<T>(result: Result<T, WritingProblem>): T {
  if (!result.ok) throw new Error(writingProblemText(result.error));
  return result.value;
}

async function trips(work: () => Promise<unknown>): Promise<number> {
  const before = roundTripsOf(office.host);
  await work();
  return roundTripsOf(office.host) - before;
}

function reportOn(workbook: WorkbookSnapshot): ReportSpec {
  const names = sheetNames(["Matriz"]);
  return reportOf(evaluated(workbook), { workbook, names, time: "2021-10-15T08:30" });
}

test("publish(report) of 477 metas takes few requests, leaves twice what it leaves once, and undone leaves no trace", async () => {
  const report = reportOn(await planOf(477));
  const before = workbookModel(office);
  const first = await trips(async () => void valueOf(await publish(report)));
  const once = workbookModel(office);
  const charts = report.sheets.flatMap((sheet) => sheet.charts);
  expect(office.host.charts()).toHaveLength(charts.length);
  const again = await trips(() => publish(report));
  expect(first).toBeLessThan(48);
  expect(again).toBeLessThan(first + 6);
  expect(mostActionsOf(office.host.frames)).toBeLessThan(1_000);
  expectWorkbook(office, once);
  valueOf(await undoPublish(() => true));
  expectWorkbook(office, before);
  expect(office.host.charts()).toEqual([]);
}, 120_000);

test("of 1 500 metas it sends no request of a thousand actions either", async () => {
  const report = reportOn(await planOf(1500));
  valueOf(await publish(report));
  expect(mostActionsOf(office.host.frames)).toBeLessThan(1_000);
}, 120_000);
