import { PLAN, SALUD } from "../core/consolidate/matrices";
import { FRASES } from "../../src/core/informe/frases";
import { conGrupos } from "../../src/core/informe/bloquesDeGrupos";
import { informeOf } from "../../src/core/informe/informeOf";
import { readPlantilla } from "../../src/core/informe/plantilla";
import { COLUMNAS } from "../../src/core/informe/text";
import { reportOf } from "../../src/core/report/reportOf";
import { HEADINGS, SHEET_NAMES } from "../../src/core/report/text";
import { consolidados } from "./consolidar";
import type { Dichos, Impreso, Valor } from "./dicho";
import { evaluar, PUERTAS } from "./puertas";
import type { Muestra } from "./muestra";

// Of the plan only Salud sent its file: the metas of the others are sin reporte.
let muestra: Muestra;
let consolidar: Dichos;
beforeAll(async () => {
  const made = await consolidados("consolidado.xlsx", [SALUD], { plan: PLAN });
  muestra = made.muestra;
  consolidar = made.dichos;
});

/** The counts of each subject as a door says them; those of which it says how many metas there are. */
function countsOf(dichos: Dichos): readonly (readonly [string, ReadonlyMap<string, number>])[] {
  const bySubject = new Map<string, Map<string, number>>();
  for (const [id, valor] of dichos) {
    const [, subject, count] = /^(.+)\/conteo\.(\w+)$/.exec(id) ?? [];
    if (subject === undefined || count === undefined) continue;
    const own = bySubject.get(subject) ?? new Map<string, number>();
    bySubject.set(subject, own.set(count, numberOf(valor)));
  }
  return [...bySubject].filter(([, counts]) => counts.has("metas"));
}

function numberOf(valor: Valor | Impreso): number {
  if (typeof valor === "object" && valor !== null)
    return Number(valor.impreso.join("").replaceAll(".", ""));
  return Number(valor);
}

test("Agrupaciones and the page's tables: metas = the columns of their states, of every group", () => {
  const { evaluation, workbook } = muestra;
  const { sheets } = reportOf(evaluation, {
    workbook,
    names: SHEET_NAMES,
    time: "2021-10-15T08:30",
  });
  const published = sheets
    .filter(({ key }) => key === "agrupaciones")
    .flatMap(({ rows }) =>
      rows.map(({ cells }) =>
        cells.map((cell) =>
          cell?.kind === "text" ? cell.text : cell?.kind === "number" ? cell.value : null,
        ),
      ),
    );
  const plantilla = readPlantilla(FRASES);
  const written = plantilla.ok && informeOf(evaluation, plantilla.value);
  if (!written || !written.ok) throw new Error("not written");
  const page = conGrupos(written.value.informe, evaluation).bloques.flatMap((one) =>
    one.type === "tabla" && one.columnas[0]?.titulo === COLUMNAS.nombre && !one.hasTotal
      ? [
          one.columnas.map(({ titulo }) => titulo),
          ...one.filas.map((fila) => fila.map(({ text }) => text)),
        ]
      : [],
  );
  for (const table of [published, page]) {
    let sums = 0;
    let heading: readonly unknown[] = [];
    for (const row of table) {
      const at = (name: string): number => Number(row[heading.indexOf(name)] ?? 0);
      if (row.includes(HEADINGS.metas)) heading = row;
      else if (heading.length > 0 && at(HEADINGS.metas) > 0) {
        const parts = STATES.map(at).reduce((sum, one) => sum + one, 0);
        expect([row, parts]).toEqual([row, at(HEADINGS.metas)]);
        sums += at(HEADINGS.sinReporte);
      }
    }
    expect(sums).toBeGreaterThan(0);
  }
});

const STATES = [
  HEADINGS.conEjecucion,
  HEADINGS.sinEjecucion,
  HEADINGS.sinReporte,
  HEADINGS.noProgramadas,
];

test.each(["evaluar", "consolidar", "publicar", "informe", "exportar"] as const)(
  "%s: metas = con ejecución + sin ejecución + sin reporte + no programadas, of every node it tells",
  async (name) => {
    const dichos =
      name === "consolidar"
        ? consolidar
        : name === "evaluar"
          ? evaluar(muestra)
          : await PUERTAS[name](muestra);
    // A node that the informe only counts the metas of, it tells nothing more of.
    const told = countsOf(dichos).filter(([, counts]) => counts.size > 1);
    expect(told.length).toBeGreaterThan(1);
    for (const [subject, counts] of told) {
      const of = (key: string): number => counts.get(key) ?? 0;
      const parts = of("conEjecucion") + of("sinEjecucion") + of("sinReporte") + of("sinCruce");
      expect([subject, parts + of("noProgramadas")]).toEqual([subject, of("metas")]);
      if (counts.has("programadas")) expect([subject, parts]).toEqual([subject, of("programadas")]);
    }
    expect(told.find(([subject]) => subject === "plan")?.[1].get("sinReporte")).toBeGreaterThan(0);
  },
);
