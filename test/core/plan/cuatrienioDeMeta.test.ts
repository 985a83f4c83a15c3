import {
  avanceDelCuatrienio,
  periodoDeGobierno,
  vigenciasElapsed,
  vigenciasWithoutExecution,
} from "../../../src/core/plan/cuatrienio";
import type { Amount, Fila, YearOfFila } from "../../../src/core/matriz/filas/fila";
import { parametrosAt } from "../../../src/core/planes/metodo";
import { meta } from "./literal";

const METODO = parametrosAt(null);
const AT = { workbook: "w", sheet: "s", row: 1, column: 1 };
const soFar = avanceDelCuatrienio([2020, 2021], true, METODO);

describe("avanceDelCuatrienio(elapsed, isKnown, regla) says how a meta stands", () => {
  test.each([
    ["suma", { executed: { 2020: 1, 2021: 2 } }, "conEjecucion", 3, 0.25],
    ["suma of one year in two", { executed: { 2020: 0, 2021: 3 } }, "conEjecucion", 3, 0.25],
    ["suma of nothing", { executed: { 2020: 0, 2021: 0 } }, "sinEjecucion", 0, 0],
    ["suma without a report", { years: { 2020: { programado: 3 } } }, "sinEjecucion", null, 0],
    [
      "suma with one report",
      { years: { 2020: { programado: 3 }, 2021: { programado: 3, ejecutado: 6 } } },
      "conEjecucion",
      6,
      0.5,
    ],
    [
      "creciente, the last that was reported",
      { tipo: "creciente", years: { 2020: { ejecutado: 6 }, 2021: {} } },
      "conEjecucion",
      6,
      0.5,
    ],
    [
      "creciente behind its línea base, which executed all the same",
      { tipo: "creciente", lineaBase: 8, executed: { 2020: 6 } },
      "conEjecucion",
      6,
      0,
    ],
    [
      "mantenimiento, the mean",
      { tipo: "mantenimiento", executed: { 2020: 6, 2021: 12 } },
      "conEjecucion",
      9,
      0.75,
    ],
    [
      "mantenimiento, where a surplus does not keep another year's level",
      { tipo: "mantenimiento", executed: { 2020: 24, 2021: 0 } },
      "conEjecucion",
      12,
      0.5,
    ],
    [
      "mantenimiento, whose unreported year counts 0",
      {
        tipo: "mantenimiento",
        years: { 2020: { programado: 12, ejecutado: 12 }, 2021: { programado: 12 } },
      },
      "conEjecucion",
      12,
      0.5,
    ],
    [
      "mantenimiento, of which a year not programmed asks nothing",
      { tipo: "mantenimiento", years: { 2020: { programado: 12, ejecutado: 12 }, 2021: {} } },
      "conEjecucion",
      12,
      1,
    ],
    [
      "mantenimiento of no year",
      { tipo: "mantenimiento", years: { 2020: {} } },
      "sinEjecucion",
      null,
      null,
    ],
    [
      "reduccion that fell",
      { tipo: "reduccion", lineaBase: 20, executed: { 2020: 18, 2021: 16 } },
      "conEjecucion",
      16,
      0.5,
    ],
    [
      "reduccion that stayed",
      { tipo: "reduccion", lineaBase: 20, executed: { 2020: 20 } },
      "sinEjecucion",
      20,
      0,
    ],
    [
      "reduccion without línea base",
      { tipo: "reduccion", executed: { 2020: 18 } },
      "sinEjecucion",
      18,
      null,
    ],
    [
      "reduccion without línea base or report",
      { tipo: "reduccion", years: { 2020: { programado: 3 } } },
      "sinEjecucion",
      null,
      null,
    ],
    ["a goal below 0 (R4)", { metaCuatrienio: -4, executed: { 2020: -4 } }, "sinEjecucion", -4, 0],
  ] as const)("%s", (_, literal, estado, ejecutado, cumplimiento) => {
    expect(soFar(meta("1", { metaCuatrienio: 12, ...literal }))).toMatchObject({
      estado,
      ejecutado,
      cumplimiento,
    });
  });

  test("looks at no year after the one that is evaluated", () => {
    const one = meta("1", { metaCuatrienio: 12, executed: { 2020: 3, 2022: 9 } });
    expect(soFar(one).cumplimiento).toBe(0.25);
  });

  test("is measured from the línea base, not from the year before (R32)", () => {
    const crecienteDesdeAnterior = { ...METODO.crecienteDesdeAnterior, valor: 1 };
    const one = meta("1", {
      tipo: "creciente",
      lineaBase: 2,
      metaCuatrienio: 10,
      executed: { 2020: 4, 2021: 6 },
    });
    const regla = { ...METODO, crecienteDesdeAnterior };
    expect(avanceDelCuatrienio([2020, 2021], true, regla)(one).cumplimiento).toBe(0.5);
  });

  test("lets a meta count what the office lets it count (R4)", () => {
    const regla = { ...METODO, topeDeMeta: { ...METODO.topeDeMeta, valor: 1.5 } };
    const asked = avanceDelCuatrienio([2020, 2021], true, regla);
    const kept = { tipo: "mantenimiento", metaCuatrienio: 12 } as const;
    expect(asked(meta("1", { metaCuatrienio: 2, executed: { 2020: 9 } }))).toMatchObject({
      bruto: 4.5,
      cumplimiento: 1.5,
    });
    expect(asked(meta("2", { ...kept, executed: { 2020: 24, 2021: 0 } })).cumplimiento).toBe(0.75);
  });

  test("what the follow-up did not find in one vigencia is of the cuatrienio, too (R35)", () => {
    const literal = { metaCuatrienio: 12, executed: { 2020: 3 } };
    const answer = soFar(meta("1", { ...literal, sinCruce: [2021] }));
    expect(answer).toEqual({
      estado: "sinCruce",
      programado: 12,
      ejecutado: null,
      bruto: null,
      cumplimiento: null,
      reported: false,
      esperado: null,
    });
    expect(soFar(meta("1", { ...literal, sinCruce: [2022] })).estado).toBe("conEjecucion");
  });
});

describe("avanceDelCuatrienio(…) where something is not known", () => {
  const unknown = {
    estado: "programada",
    programado: 12,
    ejecutado: null,
    bruto: null,
    cumplimiento: null,
    reported: false,
    esperado: null,
  };

  test("a formula of one year without its result leaves the whole unknown (R18)", () => {
    const years = { 2020: { ejecutado: 3 }, 2021: { ejecutado: 3, unknown: true } };
    expect(soFar(meta("1", { metaCuatrienio: 12, years }))).toEqual(unknown);
  });

  test("a meta del cuatrienio that could not be read is no missing one (R1)", () => {
    const one = meta("1", { executed: { 2020: 3 } });
    const metaCuatrienio: Amount = { value: null, absence: "unreadable", text: "doce", at: AT };
    expect(soFar({ ...one, fila: { ...one.fila, metaCuatrienio } })).toEqual({
      ...unknown,
      programado: null,
    });
    const blank: Amount = { value: null, absence: "blank", text: "", at: AT };
    expect(soFar({ ...one, fila: { ...one.fila, metaCuatrienio: blank } }).estado).toBe(
      "noProgramada",
    );
  });
});

describe("avanceDelCuatrienio(…) of a goal of 0 (R6)", () => {
  test.each([
    ["a reduccion has it as a target", "reduccion", 10, 0.5],
    ["so has a mantenimiento", "mantenimiento", 10, 0],
    ["a suma has not", "suma", 10, null],
    ["a creciente has not", "creciente", 10, null],
    ["a reduccion of 0 has not", "reduccion", 0, null],
    ["a mantenimiento without línea base has not", "mantenimiento", null, null],
  ] as const)("%s", (_, tipo, lineaBase, cumplimiento) => {
    const one = meta("1", {
      tipo,
      lineaBase,
      metaCuatrienio: 0,
      years: { 2020: { programado: 5, ejecutado: tipo === "mantenimiento" ? -5 : 5 } },
    });
    expect(soFar(one)).toMatchObject({
      estado: cumplimiento === null ? "noProgramada" : expect.any(String),
      programado: cumplimiento === null ? null : 0,
      cumplimiento,
    });
  });
});

describe("avanceDelCuatrienio(…) takes a bare percentage of what its year promised", () => {
  test.each([
    ["suma", "suma", 4, { programado: 8, avance: 0.5 }, 4],
    ["mantenimiento", "mantenimiento", 4, { programado: 8, avance: 0.5 }, 4],
    ["creciente, above its línea base", "creciente", 4, { programado: 8, avance: 0.5 }, 6],
    ["creciente without línea base", "creciente", null, { programado: 8, avance: 0.5 }, 4],
    ["reduccion, below its línea base", "reduccion", 20, { programado: 8, avance: 0.5 }, 14],
    [
      "not where what was executed is said",
      "suma",
      4,
      { programado: 8, ejecutado: 1, avance: 0.5 },
      1,
    ],
    ["not where nothing was promised", "suma", 4, { avance: 0.5 }, null],
  ] as const)("%s", (_, tipo, lineaBase, year, ejecutado) => {
    const one = meta("1", { tipo, lineaBase, metaCuatrienio: 12, years: { 2021: year } });
    expect(soFar(one).ejecutado).toBe(ejecutado);
  });
});

describe("vigenciasElapsed(vigencia, known, stated) takes those of the workbook only where they are a plan's", () => {
  test.each([
    ["four in a row", [2022, 2023, 2024, 2025], [2022, 2023, 2024]],
    ["four with a gap", [2021, 2022, 2023, 2025], [2024]],
    ["five in a row", [2020, 2021, 2022, 2023, 2024], [2024]],
    ["none", [], [2024]],
  ])("%s", (_, stated, elapsed) => {
    expect(vigenciasElapsed(2024, null, stated)).toEqual(elapsed);
  });

  test("periodoDeGobierno(vigencia) is four years, from 2008 on", () => {
    expect([2008, 2011, 2026].map(periodoDeGobierno)).toEqual([
      [2008, 2009, 2010, 2011],
      [2008, 2009, 2010, 2011],
      [2024, 2025, 2026, 2027],
    ]);
  });
});

describe("vigenciasWithoutExecution(filas, elapsed): no row has a column that says it", () => {
  const amount: Amount = { value: 3, percent: false, at: AT };
  const blank: Amount = { value: null, absence: "blank", text: "", at: AT };
  const nothing = meta("1", { sinCruce: [2021] }).fila;
  const saying = (year: Partial<YearOfFila>): Fila => ({
    ...nothing,
    years: nothing.years.map((one) => ({ ...one, ...year })),
  });

  test.each([
    ["no row", [], [2021]],
    ["rows that promise alone", [saying({ programado: amount })], [2021]],
    ["a column of execution, though blank", [saying({ ejecutado: blank })], []],
    ["a column of percentages", [saying({ avance: amount })], []],
    ["a column of a quarter", [saying({ ejecutadoTrimestre: { 1: blank } })], []],
    ["one row of two", [nothing, saying({ ejecutado: amount })], []],
    ["another vigencia alone", [saying({ vigencia: 2020, ejecutado: amount })], [2021]],
  ] as const)("%s", (_, filas, missing) => {
    expect(vigenciasWithoutExecution(filas, [2021])).toEqual(missing);
  });
});
