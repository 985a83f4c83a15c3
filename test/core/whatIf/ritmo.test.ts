import { avanceIn } from "../../../src/core/plan/avance";
import type { Meta } from "../../../src/core/plan/plan";
import { parametrosAt } from "../../../src/core/planes/metodo";
import { alRitmo } from "../../../src/core/whatIf/ritmo";
import { meta } from "../plan/literal";

const T3 = { vigencia: 2021, trimestre: 3, corte: null } as const;

function year(
  ejecutado: number | null,
  programado: number | null,
): ReturnType<Meta["years"]["get"]> & object {
  return {
    programado,
    presumed: false,
    ejecutado,
    contradicho: null,
    avance: null,
    unknown: false,
    esperado: null,
  };
}

function of(
  tipo: Meta["tipo"],
  lineaBase: number | null,
  programado: number,
  ejecutado: number | null,
  earlier?: number,
): Meta {
  return {
    ...meta("a", { tipo, lineaBase }),
    years: new Map([
      ...(earlier === undefined ? [] : [[2020, year(earlier, null)] as const]),
      [2021, year(ejecutado, programado)],
    ]),
  };
}

function pace(one: Meta, periodo: Parameters<typeof alRitmo>[2] = T3): number | null {
  return alRitmo(avanceIn(2021, true, parametrosAt(null))(one), one, periodo)?.value ?? null;
}

describe("alRitmo(answer, meta, periodo) at the third quarter", () => {
  test.each<[string, Meta, number | null]>([
    ["what adds up goes on adding", of("suma", null, 40, 21), 28],
    ["what grows goes on from the línea base", of("creciente", 10, 20, 16), 18],
    [
      "what grows goes on from where the last vigencia left it",
      of("creciente", 10, 20, 16, 13),
      17,
    ],
    ["what grows never falls below what was reported", of("creciente", 10, 20, 16, 18), 16],
    ["what falls goes on falling", of("reduccion", 40, 30, 34), 32],
    ["what falls never falls below nothing", of("reduccion", 40, 0, 4), 0],
    ["what is kept stays", of("mantenimiento", 6, 6, 5), null],
    ["what has executed nothing has no pace", of("suma", null, 4, 0), null],
    ["what has reported nothing has no pace", of("suma", null, 4, null), null],
  ])("%s", (_, one, expected) => {
    expect(pace(one)).toEqual(expected === null ? null : expect.closeTo(expected, 12));
  });
  test("at the end of the year there is nothing to carry on", () => {
    expect(pace(of("suma", null, 40, 21), { ...T3, trimestre: 4 })).toBeNull();
  });
  test("without a quarter nobody knows the pace", () => {
    expect(pace(of("suma", null, 40, 21), { ...T3, trimestre: null })).toBeNull();
  });
  test("a ready-made percentage is carried on as a fraction", () => {
    const one = { ...meta("a"), years: new Map([[2021, { ...year(null, null), avance: 0.6 }]]) };
    expect(alRitmo(avanceIn(2021, true, parametrosAt(null))(one), one, T3)).toEqual({
      type: "fraccion",
      value: expect.closeTo(0.8, 12) as number,
    });
  });
});
