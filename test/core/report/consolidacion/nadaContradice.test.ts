import fc from "fast-check";
import { consolidate } from "../../../../src/core/consolidate/consolidate";
import type { Consolidacion } from "../../../../src/core/consolidate/consolidacion";
import { CONSOLIDADO } from "../../../../src/core/consolidate/text/consolidado";
import { evaluateWorkbook } from "../../../../src/core/evaluate";
import { consolidadoReport } from "../../../../src/core/report/consolidacion/consolidadoReport";
import { reportOf } from "../../../../src/core/report/reportOf";
import type { CellSpec, ReportSpec } from "../../../../src/core/report/reportSpec";
import { HEADINGS, REPORT, SHEET_NAMES } from "../../../../src/core/report/text";
import { estadoText, NOT_COUNTED_TEXT } from "../../../../src/core/text/estados";
import { written } from "../../consolidate/escrito";
import { entregas, PEDIDOS, sentOf } from "../../consolidate/generadas";

// R20, R31: a consolidado with all that is published of it, by the sheets that a person opens.
type Fila = Readonly<Record<string, string | number>>;

interface Hoja {
  readonly filas: readonly Fila[];
  /** The row below the table, where there is one. */
  readonly total: Fila;
}

const valueOf = (cell: CellSpec | null | undefined): string | number =>
  cell == null || cell.kind === "empty" ? "" : cell.kind === "text" ? cell.text : cell.value;

/** The rows below the first that holds that heading, by heading; its own table where the sheet has one. */
function hojaOf({ sheets }: ReportSpec, key: string, heading: string): Hoja {
  const sheet = sheets.find((one) => one.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  const rows = sheet.rows.map(({ cells }) => cells.map(valueOf));
  const top = rows.findIndex((cells) => cells.includes(heading));
  const headings = rows[top] ?? [];
  const named = (cells: readonly (string | number)[] = []): Fila =>
    Object.fromEntries(headings.map((name, at) => [String(name), cells[at] ?? ""]));
  const bottom = sheet.table?.area.bottom ?? rows.length - 1;
  return {
    filas: rows.slice(top + 1, bottom + 1).map(named),
    total: named(rows[bottom + 1]),
  };
}

const DE_LAS_DOS = [
  ...[HEADINGS.programado, HEADINGS.avance, HEADINGS.cumplimiento, HEADINGS.metas],
  ...[HEADINGS.programadas, HEADINGS.conEjecucion, HEADINGS.sinEjecucion],
  ...[HEADINGS.noProgramadas, HEADINGS.sinReporte],
];
const SE_SUMAN = DE_LAS_DOS.filter((heading) => heading !== HEADINGS.cumplimiento);

/** A figure where both print one; a sheet has no column of what none of its rows has. */
const rounded = (value: string | number | undefined): string | number =>
  typeof value === "number" ? Math.round(value * 1e9) / 1e9 : 0;
/** A cell of the matriz is empty where Detalle has a dash. */
const said = (value: string | number | undefined): string =>
  typeof value === "number" ? String(rounded(value)) : "";
const about = (value: string | number | undefined): unknown =>
  expect.closeTo(Number(rounded(value)), 7);
const sumOf = (filas: readonly Fila[], heading: string): string | number =>
  rounded(filas.reduce((sum, fila) => sum + Number(rounded(fila[heading])), 0));

function everySheet(consolidacion: Consolidacion) {
  const report = consolidadoReport(consolidacion);
  const workbook = written(consolidacion);
  const again = evaluateWorkbook(workbook);
  if (!again.ok) return null;
  const published = reportOf(again.value, {
    workbook,
    names: SHEET_NAMES,
    time: "2021-10-15T08:30",
  });
  return {
    alertas: again.value.findings.length,
    dependencias: hojaOf(report, "dependencias", CONSOLIDADO.dependencias.nombre),
    entregas: hojaOf(report, "entregas", CONSOLIDADO.entregas.archivo),
    consolidado: hojaOf(report, "consolidado", CONSOLIDADO.columnas.codigo),
    resumen: hojaOf(published, "resumen", HEADINGS.codigo),
    detalle: hojaOf(published, "detalle", HEADINGS.codigo),
    hojaDeAlertas: hojaOf(published, "alertas", HEADINGS.mensaje),
  };
}

test("publishing a consolidado contradicts nothing in it, on any of its sheets", () => {
  fc.assert(
    fc.property(entregas(1, 3), fc.boolean(), PEDIDOS, (files, withPlan, pedidos) => {
      const sent = sentOf(files);
      const [plan] = sent;
      const consolidacion = consolidate(sent.slice(withPlan ? 1 : 0), {
        ...pedidos,
        ...(withPlan && plan !== undefined && sent.length > 1 && { plan }),
      });
      const told = consolidacion.evaluation.ok ? everySheet(consolidacion) : null;
      fc.pre(told !== null);
      const { dependencias, detalle, resumen, consolidado } = told;
      const metas = detalle.filas.filter((fila) => fila[HEADINGS.nivelDelPlan] === REPORT.meta);
      const ofPlan = [
        detalle.filas.find((fila) => fila[HEADINGS.nivelDelPlan] === REPORT.planLong),
        resumen.filas.find((fila) => fila[HEADINGS.nombre] === REPORT.planLong),
      ];

      // One figure of the plan, and the parts add up to it.
      for (const heading of DE_LAS_DOS)
        expect([heading, ...ofPlan.map((fila) => rounded(fila?.[heading]))]).toEqual([
          heading,
          about(dependencias.total[heading]),
          about(dependencias.total[heading]),
        ]);
      for (const heading of SE_SUMAN)
        expect([heading, sumOf(dependencias.filas, heading)]).toEqual([
          heading,
          about(dependencias.total[heading]),
        ]);

      // Each dependencia is what the metas of Detalle that it answers for add up to.
      for (const fila of dependencias.filas) {
        const name = fila[CONSOLIDADO.dependencias.nombre];
        const own = metas.filter((meta) => (meta[HEADINGS.dependencia] || SIN_NOMBRE) === name);
        const inEstado = (...estados: readonly string[]): number =>
          own.filter((meta) => estados.includes(String(meta[HEADINGS.nivelOEstado]))).length;
        expect([
          name,
          sumOf(own, HEADINGS.avance),
          own.length,
          inEstado(estadoText("conEjecucion")),
          inEstado(estadoText("sinEjecucion"), NOT_COUNTED_TEXT),
          inEstado(estadoText("sinReporte")),
          inEstado(estadoText("noProgramada")),
        ]).toEqual([
          name,
          about(fila[HEADINGS.avance]),
          fila[HEADINGS.metas],
          fila[HEADINGS.conEjecucion],
          fila[HEADINGS.sinEjecucion],
          rounded(fila[HEADINGS.sinReporte]),
          fila[HEADINGS.noProgramadas],
        ]);
      }

      // The matriz has a row for each meta of Detalle, with what was executed of it.
      const byCode = (filas: readonly Fila[], code: string, ejecutado: string): readonly string[] =>
        filas.map((fila) => `${fila[code] ?? ""} ${said(fila[ejecutado])}`).sort();
      expect(
        byCode(consolidado.filas, CONSOLIDADO.columnas.codigo, CONSOLIDADO.columnas.ejecutado),
      ).toEqual(byCode(metas, HEADINGS.codigo, HEADINGS.ejecutadoFisico));

      // One count of what is to be put right, by file and by dependencia; one of rows; one of alertas.
      const { dependencia, alertas } = CONSOLIDADO.entregas;
      for (const fila of dependencias.filas) {
        const nombre = fila[CONSOLIDADO.dependencias.nombre];
        const own = told.entregas.filas.filter((one) => one[dependencia] === nombre);
        expect([nombre, sumOf(own, alertas)]).toEqual([nombre, rounded(fila[alertas])]);
      }
      const { leidas, contadas, excluidas, rechazadas } = CONSOLIDADO.entregas;
      for (const heading of [leidas, contadas, excluidas, rechazadas, alertas])
        expect(sumOf(told.entregas.filas, heading)).toBe(rounded(told.entregas.total[heading]));
      expect(told.hojaDeAlertas.filas.filter((fila) => fila[HEADINGS.mensaje] !== "")).toHaveLength(
        told.alertas,
      );
    }),
    { numRuns: 15 },
  );
});

const SIN_NOMBRE = CONSOLIDADO.sinDependencia;
