import {
  avanceDeMeta,
  avanceIn,
  brutoOf,
  capped,
  isSinCruce,
  measuredFrom,
  reachedBefore,
  sinCruceIn,
  sinReporteIn,
} from "../../../src/core/plan/avance";
import { parametrosAt } from "../../../src/core/planes/metodo";
import { meta } from "./literal";

const METODO = parametrosAt(null);
const inYear = avanceIn(2021, true, METODO);

describe("avanceIn(vigencia, hasExecution, regla) says how a meta stands", () => {
  test.each([
    ["another year alone", { years: { 2020: { programado: 4 } } }, "noProgramada", null],
    ["not programmed", { years: { 2021: {} } }, "noProgramada", null],
    [
      "executed in part",
      { years: { 2021: { programado: 4, ejecutado: 1 } } },
      "conEjecucion",
      0.25,
    ],
    ["an execution of 0", { years: { 2021: { programado: 4, ejecutado: 0 } } }, "sinEjecucion", 0],
    ["unreported", { years: { 2021: { programado: 4 } } }, "sinEjecucion", 0],
    ["a percentage alone", { years: { 2021: { avance: 0.4 } } }, "conEjecucion", 0.4],
    [
      "a percentage of what promises nothing, whatever was executed",
      { years: { 2021: { ejecutado: 0, avance: 0.4 } } },
      "conEjecucion",
      0.4,
    ],
    ["a percentage of 0 alone", { years: { 2021: { avance: 0 } } }, "sinEjecucion", 0],
    [
      "a percentage of what was promised",
      { years: { 2021: { programado: 4, avance: 0.3 } } },
      "conEjecucion",
      0.3,
    ],
    [
      "a percentage of 0 of what was promised",
      { years: { 2021: { programado: 4, avance: 0 } } },
      "sinEjecucion",
      0,
    ],
    [
      "a percentage beside what was executed, which rules",
      { years: { 2021: { programado: 4, ejecutado: 0, avance: 0.3 } } },
      "sinEjecucion",
      0,
    ],
    [
      "a promise below 0 (R4)",
      { years: { 2021: { programado: -4, ejecutado: -2 } } },
      "sinEjecucion",
      0,
    ],
    [
      "a promise of 0 of what is kept",
      { tipo: "mantenimiento", years: { 2021: { programado: 0, ejecutado: 0 } } },
      "sinEjecucion",
      1,
    ],
    [
      "a formula without its result (R18)",
      { years: { 2021: { programado: 4, ejecutado: 1, unknown: true } } },
      "programada",
      null,
    ],
  ] as const)("%s", (_, literal, estado, cumplimiento) => {
    expect(inYear(meta("1", literal))).toMatchObject({ estado, cumplimiento });
  });

  test.each([
    ["falls", 7, "conEjecucion", 0.5],
    ["falls to 0", 0, "conEjecucion", 1],
    ["stays", 10, "sinEjecucion", 0],
    ["rises", 12, "sinEjecucion", 0],
    ["is not reported", null, "sinEjecucion", 0],
  ] as const)("a reduccion of 10 to 4 that %s", (_, ejecutado, estado, cumplimiento) => {
    const one = meta("1", {
      tipo: "reduccion",
      lineaBase: 10,
      years: { 2021: { programado: 4, ejecutado } },
    });
    expect(inYear(one)).toMatchObject({ estado, cumplimiento });
  });

  test.each([
    [3, "conEjecucion"],
    [0, "sinEjecucion"],
    [null, "sinEjecucion"],
  ] as const)("a reduccion without línea base, %p executed: no avance", (ejecutado, estado) => {
    const one = meta("1", { tipo: "reduccion", years: { 2021: { programado: 4, ejecutado } } });
    expect(inYear(one)).toMatchObject({ estado, bruto: null, cumplimiento: null });
  });

  test("keeps what was executed while not programmed (R6)", () => {
    expect(inYear(meta("1", { years: { 2021: { ejecutado: 3 } } }))).toEqual({
      estado: "noProgramada",
      programado: null,
      ejecutado: 3,
      bruto: null,
      cumplimiento: null,
      reported: true,
      esperado: null,
    });
  });

  test("without any column of execution there is no avance (R1)", () => {
    const one = meta("1", { years: { 2021: { programado: 4, ejecutado: 1, esperado: 0.5 } } });
    expect(avanceIn(2021, false, METODO)(one)).toEqual({
      estado: "programada",
      programado: 4,
      ejecutado: null,
      bruto: null,
      cumplimiento: null,
      reported: false,
      esperado: 0.5,
    });
  });

  test.each([
    ["nothing at all", {}, false],
    ["an amount of 0", { ejecutado: 0 }, true],
    ["a ready-made percentage of 0", { avance: 0 }, true],
  ])("%s counts 0; it is reported: %p (R1)", (_, said, reported) => {
    const one = meta("1", { years: { 2021: { programado: 4, ...said } } });
    expect(inYear(one)).toMatchObject({ estado: "sinEjecucion", cumplimiento: 0, reported });
  });

  test("keeps the surplus, and counts no more than the office lets a meta count (R4)", () => {
    const one = meta("1", { years: { 2021: { programado: 4, ejecutado: 8 } } });
    const topeDeMeta = { ...METODO.topeDeMeta, valor: 1.5 };
    expect(inYear(one)).toMatchObject({ bruto: 2, cumplimiento: 1 });
    expect(avanceIn(2021, true, { ...METODO, topeDeMeta })(one).cumplimiento).toBe(1.5);
  });
});

describe("measuredFrom(meta, vigencia, regla) of a creciente (R32)", () => {
  const one = {
    tipo: "creciente",
    lineaBase: 2,
    years: meta("1", { executed: { 2020: 6, 2021: 8 } }).years,
  } as const;
  const regla = (base: number, anterior: number): typeof METODO => ({
    ...METODO,
    crecienteDesdeLineaBase: { ...METODO.crecienteDesdeLineaBase, valor: base },
    crecienteDesdeAnterior: { ...METODO.crecienteDesdeAnterior, valor: anterior },
  });

  test.each([
    ["its línea base", 1, 0, 2021, 2],
    ["nothing, as DNP divides", 0, 0, 2021, null],
    ["what the vigencia before reached", 1, 1, 2021, 6],
    ["what the vigencia before reached, whatever the línea base is for", 0, 1, 2021, 6],
    ["its línea base where no vigencia was before", 1, 1, 2020, 2],
    ["its línea base, of the whole plan", 1, 1, null, 2],
  ] as const)("is %s", (_, base, anterior, vigencia, lineaBase) => {
    expect(measuredFrom(one, vigencia, regla(base, anterior))).toEqual({
      tipo: "creciente",
      lineaBase,
    });
  });

  test.each(["suma", "mantenimiento", "reduccion"] as const)("is not asked of a %s", (tipo) => {
    expect(measuredFrom({ ...one, tipo }, 2021, regla(0, 1))).toEqual({ tipo, lineaBase: 2 });
  });
});

describe("reachedBefore(meta, vigencia) is what the last vigencia before it reported", () => {
  const years = { 2019: { ejecutado: 3 }, 2020: { ejecutado: 5 }, 2022: { ejecutado: 7 } };
  test.each([
    ["the nearest", years, 2023, 7],
    ["not the vigencia itself", years, 2022, 5],
    ["none that comes after it", years, 2019, null],
    ["past one that reported nothing", { 2020: { ejecutado: 5 }, 2021: {} }, 2022, 5],
    ["none of no vigencia", years, null, null],
  ] as const)("%s", (_, literal, vigencia, reached) => {
    expect(reachedBefore(meta("1", { years: literal }), vigencia)).toBe(reached);
  });

  test("in whatever order they stand", () => {
    const backwards = new Map([...meta("1", { years }).years].reverse());
    expect(reachedBefore({ years: backwards }, 2023)).toBe(7);
  });

  test("a year without a name is before none", () => {
    const [year] = [...meta("1", { executed: { 2020: 5 } }).years.values()];
    expect(reachedBefore({ years: new Map([[null, year!]]) }, 2021)).toBeNull();
  });
});

describe("sinReporteIn(unreported, avanceOf) (R7)", () => {
  const promised = meta("1", { avance: 0.5 });
  const notPromised = meta("2", { years: { 2021: { ejecutado: 3 } } });
  const asked = sinReporteIn(new Set([promised.fila, notPromised.fila]), inYear);

  test("counts 0 for what was promised and reported by nobody", () => {
    expect(asked(promised)).toEqual({
      estado: "sinReporte",
      programado: 1,
      ejecutado: null,
      bruto: null,
      cumplimiento: 0,
      reported: false,
      esperado: null,
    });
  });

  test.each([
    ["what was not promised", notPromised],
    ["what was reported", meta("3", { avance: 0.25 })],
  ])("leaves %s as it is", (_, one) => {
    expect(asked(one)).toEqual(inYear(one));
  });
});

describe("sinCruceIn(vigencia, avanceOf) (R35)", () => {
  const asked = sinCruceIn(2021, inYear);
  const years = { 2021: { programado: 4, ejecutado: 1 } };

  test("is no execution of 0: it counts nowhere", () => {
    expect(asked(meta("1", { years, sinCruce: [2021] }))).toEqual({
      estado: "sinCruce",
      programado: 4,
      ejecutado: null,
      bruto: null,
      cumplimiento: null,
      reported: false,
      esperado: null,
    });
  });

  test.each([
    ["what was not found in another vigencia", meta("1", { years, sinCruce: [2020] })],
    ["what was not programmed", meta("1", { years: { 2021: {} }, sinCruce: [2021] })],
    ["what was found", meta("1", { years })],
  ])("leaves %s as it is", (_, one) => {
    expect(asked(one)).toEqual(inYear(one));
  });

  test("isSinCruce(fila, vigencia) looks at every vigencia of the row", () => {
    const { fila } = meta("1", { sinCruce: [2020, 2021] });
    expect([2019, 2020, 2021].map((year) => isSinCruce(fila, year))).toEqual([false, true, true]);
  });
});

describe("brutoOf(tipo, lineaBase, programado, ejecutado) (R2)", () => {
  test.each([
    ["creciente that promises its línea base", "creciente", 10, 10, 5, 0.5],
    ["creciente that promises less than its línea base", "creciente", 20, 10, 5, 0.5],
    ["creciente behind its línea base", "creciente", 10, 20, 5, -0.5],
    ["suma, whose línea base is of no account", "suma", 2, 4, 3, 0.75],
    ["mantenimiento, whose línea base is of no account", "mantenimiento", 5, 6, 3, 0.5],
    ["reduccion that promises its línea base and keeps it", "reduccion", 4, 4, 4, 1],
    ["reduccion that promises its línea base and rises", "reduccion", 4, 4, 5, 0],
    ["mantenimiento of nothing", "mantenimiento", null, 0, 0, 1],
    ["suma of nothing, below 0", "suma", null, 0, -1, 0],
  ] as const)("%s", (_, tipo, lineaBase, programado, ejecutado, bruto) => {
    expect(brutoOf(tipo, lineaBase, programado, ejecutado)).toBe(bruto);
  });
});

test("capped(bruto, tope) and avanceDeMeta(…, tope) count up to the ceiling of the office (R4)", () => {
  expect([capped(1.7), capped(1.7, 1.5), capped(-1, 1.5)]).toEqual([1, 1.5, 0]);
  expect(avanceDeMeta("suma", null, 4, 8, 1.5)).toBe(1.5);
});
