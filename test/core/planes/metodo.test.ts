import { parametrosAt, type Historia } from "../../../src/core/planes/metodo";
import type { Parametro } from "../../../src/core/planes/parametros";

const of = (valor: number, desde: string | null): Parametro => ({
  valor,
  unidad: "fraccion",
  desde,
  acto: null,
});

const HISTORIA: Historia = {
  ...(Object.fromEntries(
    Object.entries(parametrosAt(null)).map(([nombre, one]) => [nombre, [one]]),
  ) as unknown as Historia),
  aceptable: [of(0.5, null), of(0.56, "2020-06-30"), of(0.6, "2024-01-01")],
};

describe("parametrosAt(fecha) is what was in force then", () => {
  test.each([
    ["2019-12-31", 0.5],
    ["2020-06-30", 0.56],
    ["2023-12-31", 0.56],
    ["2024-03-31", 0.6],
    [null, 0.6],
  ])("%s → %d", (fecha, valor) => {
    expect(parametrosAt(fecha, {}, HISTORIA).aceptable.valor).toBe(valor);
  });
});

test("parametrosAt(fecha) takes the first value before its first date", () => {
  const historia: Historia = { ...HISTORIA, franja: [of(0.01, "2020-01-01")] };
  expect(parametrosAt("2019-01-01", {}, historia).franja.valor).toBe(0.01);
});

test("parametrosAt(fecha) has the bands of the report of 2021 (R5)", () => {
  const { sobresaliente, aceptable, franja } = parametrosAt("2021-09-30");
  expect([sobresaliente.valor, aceptable.valor, franja.valor]).toEqual([0.81, 0.56, 0.01]);
});
