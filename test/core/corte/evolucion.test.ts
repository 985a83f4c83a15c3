import { corteOf } from "../../../src/core/corte/corte";
import { puntosDe, serieDe } from "../../../src/core/corte/evolucion";
import { aLaFechaText, deUnCorteAOtroText } from "../../../src/core/corte/text";
import { evaluatedAt, guardadoAt, matrizOf, ROWS } from "./quarters";

const T1 = guardadoAt("2021-03-31");
const T2 = guardadoAt("2021-06-30");
const now = corteOf(evaluatedAt(matrizOf(ROWS), "2021-09-30"));

describe("puntosDe(serie, id)", () => {
  test("are in order of time, and what was not saved yet is the last", () => {
    const puntos = puntosDe(serieDe([T2, T1], now), "plan");
    expect(puntos.map(({ clave, isGuardado }) => [clave, isGuardado])).toEqual([
      ["2021-T1", true],
      ["2021-T2", true],
      ["2021-T3", false],
    ]);
    expect(puntos.map(({ cumplimiento }) => cumplimiento)).toEqual(
      [0.195, 0.45, 0.61].map((value) => expect.closeTo(value, 12)),
    );
  });

  test("are what was saved, of a period that was closed", () => {
    const later = corteOf(
      evaluatedAt(matrizOf(ROWS.replace("| 10 | 2 | 3", "| 10 | 2 | 8")), "2021-06-30"),
    );
    const puntos = puntosDe(serieDe([T2], later), "meta/M1");
    expect(puntos.map(({ cumplimiento }) => cumplimiento)).toEqual([0.5]);
  });

  test("are none of what is in no corte", () => {
    expect(puntosDe(serieDe([T2], now), "meta/M9")).toEqual([]);
  });
});

describe("deUnCorteAOtroText(nombre, antes, ahora)", () => {
  const [t1, t2, t3] = puntosDe(serieDe([T1, T2], now), "plan") as [never, never, never];

  test("says from where to where, by how much, and of a new nivel", () => {
    expect(deUnCorteAOtroText("Plan", t2, t3)).toBe(
      "Plan: de 2021, segundo trimestre a 2021, tercer trimestre el cumplimiento subió de 45,0\u00a0% a 61,0\u00a0% (16,0\u00a0puntos) y pasó de Bajo a Aceptable.",
    );
    expect(deUnCorteAOtroText("Plan", t1, t2)).toMatch(/\(25,5\spuntos\)\.$/);
  });
});

test("R11: aLaFechaText(punto) gives the expected as a reference, and the nivel of the year alone", () => {
  const [punto] = puntosDe(serieDe([], now), "plan") as [never];
  expect(aLaFechaText(punto)).toBe(
    "Frente a lo programado en el año el nivel es Aceptable. Como referencia, que no cambia el nivel: a la fecha se esperaba el 75,0\u00a0% y se logró el 81,3\u00a0% de eso.",
  );
});
