import { proyeccionReport } from "../../src/core/report/proyeccionReport";
import type { ReportSpec, SheetKey } from "../../src/core/report/reportSpec";
import { sheetNames } from "../../src/core/report/sheetNames";
import type { Published, WritingProblem } from "../../src/core/report/publication";
import type { Result } from "../../src/core/result";
import { writingProblemText } from "../../src/app/text/publish";
import { publish } from "../../src/excel/publish/publish";
import { undoPublish } from "../../src/excel/publish/undoPublish";
import { evaluated, report, SMALL } from "../core/report/small";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { expectWorkbook, workbookModel } from "./workbookModel";

const isProyeccion = (key: SheetKey): boolean => key === "proyeccion";

let office: BootedOffice;
beforeEach(async () => void (office = await openRows({ Matriz: [["Meta"]], Pesos: [["I"]] })));
afterEach(() => office.dispose());

/** Where a share of what is missing is done. */
function projection(fraccion: number): ReportSpec {
  const supuestos = [
    {
      activo: true,
      type: "metas",
      de: { type: "plan" },
      efecto: { type: "faltante", fraccion },
    } as const,
  ];
  return proyeccionReport(
    evaluated(SMALL),
    { supuestos, nombre: null, busqueda: null },
    { workbook: SMALL, names: sheetNames(["Matriz", "Pesos"]), time: "2021-10-15T08:30" },
  );
}

async function published(spec: ReportSpec): Promise<Published> {
  return valueOf(await publish(spec));
}

function valueOf<T>(result: Result<T, WritingProblem>): T {
  if (!result.ok) throw new Error(writingProblemText(result.error));
  return result.value;
}

describe("publish(proyeccionReport(…))", () => {
  test("twice leaves what once leaves, in the same sheet", async () => {
    expect((await published(projection(0.5))).created).toEqual([
      { key: "proyeccion", name: "Proyección" },
    ]);
    const once = workbookModel(office);
    expect((await published(projection(0.5))).created).toEqual([]);
    expectWorkbook(office, once);
  });

  test("is taken back without a trace, or to the projection before", async () => {
    const nothing = workbookModel(office);
    await published(projection(0.5));
    const before = workbookModel(office);
    await published(projection(1));
    valueOf(await undoPublish(isProyeccion));
    expectWorkbook(office, before);
    valueOf(await undoPublish(isProyeccion));
    expectWorkbook(office, nothing);
  });

  test("and the results leave each other as they are, in whatever order they are taken back", async () => {
    await published(report());
    const results = workbookModel(office);
    await published(projection(0.5));
    valueOf(await undoPublish(isProyeccion));
    expectWorkbook(office, results);
  });

  test("published before the results and taken back after them leaves the results", async () => {
    await published(projection(0.5));
    await published(report());
    valueOf(await undoPublish(isProyeccion));
    const left = workbookModel(office);
    office.dispose();
    office = await openRows({ Matriz: [["Meta"]], Pesos: [["I"]] });
    await published(report());
    expect(left).toEqual(workbookModel(office));
  });
});
