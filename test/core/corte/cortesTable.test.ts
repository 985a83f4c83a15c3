import type { SujetoDeMeta } from "../../../src/core/cifras/sujeto";
import { ENCABEZADOS, FIRST_ROW } from "../../../src/core/corte/columnas";
import type { CorteGuardado } from "../../../src/core/corte/corteGuardado";
import { huellaDe, rowsOfCortes } from "../../../src/core/corte/cortesTable";
import { readCortes, withCortesApart } from "../../../src/core/corte/readCortes";
import type { CellValue, Sheet } from "../../../src/core/grid/grid";
import { sheet } from "../../cases/recognitionCase";
import { guardadoAt, sheetKeeping as sheetOf } from "./quarters";

const T2 = guardadoAt("2021-06-30");
const T3 = guardadoAt("2021-09-30", { quien: null });

const read = (one: Sheet) => readCortes("plan.xlsx", one);
const column = (heading: string): number => ENCABEZADOS.indexOf(heading);
const cell = (row: readonly CellValue[], heading: string): CellValue =>
  row[column(heading)] ?? null;

describe("rowsOfCortes(cortes)", () => {
  test("has one row for each corte and part of the plan, the history of each reading downwards", () => {
    const rows = rowsOfCortes([T2, T3]);
    expect(rows.map((row) => [cell(row, "Corte"), cell(row, "Código")])).toEqual(
      [null, "1", "M1", "M2", "M3"].flatMap((codigo) => [
        ["2021-T2", codigo],
        ["2021-T3", codigo],
      ]),
    );
  });

  test("says figures as the published sheets do: percentages as fractions", () => {
    const rows = rowsOfCortes([T2, T3]);
    const plan = rows.filter((row) => cell(row, "Tipo") === "Plan");
    // 60 % of 5/10, 20 % of 10/20 and 20 % of 2/8; then 60 % of 6/10, 20 % of 15/20, 20 % of 4/8.
    expect(plan.map((row) => cell(row, "Cumplimiento de lo programado"))).toEqual([
      expect.closeTo(0.45, 12),
      expect.closeTo(0.61, 12),
    ]);
  });

  test("keeps the place of a meta that only an earlier corte has", () => {
    const without = {
      ...T3.corte,
      sujetos: T3.corte.sujetos.filter(({ codigo }) => codigo !== "M2"),
    };
    const rows = rowsOfCortes([T2, { ...T3, corte: without }]);
    expect([...new Set(rows.map((row) => cell(row, "Código")))]).toEqual([
      null,
      "1",
      "M1",
      "M2",
      "M3",
    ]);
  });
});

/** Figures to ten digits: what a workbook keeps differs beyond them. */
function rounded(sujetos: unknown): unknown {
  return JSON.parse(
    JSON.stringify(sujetos, (_, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(10)) : value,
    ),
  );
}

describe("readCortes(workbook, sheet)", () => {
  test("gives back what was kept, each unchanged", () => {
    const { cortes, problemas } = read(sheetOf([T2, T3]));
    expect(problemas).toEqual([]);
    expect(
      cortes.map(({ cuando, quien, archivos, intacto }) => [cuando, quien, archivos, intacto]),
    ).toEqual([
      [T2.cuando, "Ana Ruiz", T2.archivos, true],
      [T3.cuando, null, T3.archivos, true],
    ]);
    const [first] = cortes;
    expect(first?.corte.periodo).toEqual(T2.corte.periodo);
    expect(rounded(first?.corte.sujetos)).toEqual(rounded(T2.corte.sujetos));
  });

  test("reads columns that were moved and rows that were sorted", () => {
    const one = sheetOf([T2, T3], (rows) => [...rows].reverse());
    const turned = {
      ...one,
      rows: one.rows.map((row, at) =>
        at < FIRST_ROW - 1
          ? row
          : [...ENCABEZADOS.keys()].map((index) => row[index] ?? null).reverse(),
      ),
    };
    expect(read(turned).cortes.map(({ intacto }) => intacto)).toEqual([true, true]);
  });

  test("says of which corte a figure was changed, or a row deleted", () => {
    const changed = sheetOf([T2, T3], (rows) => {
      const row = rows.find(
        (cells) => cell(cells, "Corte") === "2021-T2" && cell(cells, "Código") === "M1",
      );
      if (row) row[column("Ejecutado de la meta")] = 9;
      return rows;
    });
    expect(read(changed).cortes.map(({ intacto }) => intacto)).toEqual([false, true]);
    const shorter = sheetOf([T2, T3], (rows) =>
      rows.filter(
        (cells) => !(cell(cells, "Corte") === "2021-T3" && cell(cells, "Código") === "M3"),
      ),
    );
    expect(read(shorter).cortes.map(({ intacto }) => intacto)).toEqual([true, false]);
  });

  test("does not use a corte without its plan, and names it; the others are read", () => {
    const headless = sheetOf([T2, T3], (rows) =>
      rows.filter(
        (cells) => !(cell(cells, "Corte") === "2021-T2" && cell(cells, "Tipo") === "Plan"),
      ),
    );
    const { cortes, problemas } = read(headless);
    expect(cortes).toHaveLength(1);
    expect(problemas).toMatchObject([{ clave: "2021-T2", isNewer: false, at: { row: 4 } }]);
  });
});

// Sheets with this mark are in use: another way to compute it would call all of them changed.
test("huellaDe(corte) is for ever", () => {
  const corte: CorteGuardado["corte"] = {
    periodo: { vigencia: 2021, trimestre: 2, corte: "2021-06-30" },
    niveles: ["Eje"],
    plan: null,
    pesos: { fuente: "columna", fuentePonderador: null },
    metodo: {},
    registro: null,
    sujetos: [
      {
        id: "meta/M1",
        tipo: "meta",
        padre: "plan",
        codigo: "M1",
        nombre: "Dotar sedes",
        estado: "conEjecucion",
        tipoDeMeta: "suma",
        dependencia: null,
        noArmonizada: false,
        celdas: [],
        cifras: { peso: 0.6, cumplimiento: 1 / 3 } as SujetoDeMeta["cifras"],
      },
    ],
  };
  expect(huellaDe({ ...T2, corte })).toBe("1fbbabcf15f0403d");
});

describe("withCortesApart(sheets)", () => {
  test("takes the sheet of cortes out of what may be a matriz, whatever it is called", () => {
    const matriz = sheet("Matriz", "| Código | Meta");
    const cortes = { ...sheetOf([T2]), name: "Copia" };
    expect(withCortesApart([cortes, matriz])).toEqual({ sources: [matriz], cortes });
    expect(withCortesApart([matriz])).toEqual({ sources: [matriz], cortes: null });
  });
});

test("every heading of a figure begins as a Spanish title does, and one without its accent is read as well", () => {
  expect(ENCABEZADOS.filter((heading) => /^\p{Ll}/u.test(heading))).toEqual([]);
  const kept = sheetOf([T2]);
  const [title, help, headings = [], ...rows] = kept.rows;
  const bare = headings.map((one) => String(one).replace("Ejecución", "ejecucion"));
  const sheetBefore: Sheet = { ...kept, rows: [title ?? [], help ?? [], bare, ...rows] };
  expect(read(sheetBefore)).toEqual(read(kept));
  expect(bare).not.toEqual(headings);
});
