import { keepCorte, guardadoDe, vigentes } from "../../../src/core/corte/corteGuardado";
import { claveDe } from "../../../src/core/corte/periodo";
import { corteIntermedioText } from "../../../src/core/corte/text";
import { guardadoAt } from "./quarters";

const T2 = guardadoAt("2021-06-30");
const T3 = guardadoAt("2021-09-30");
const EMPTY = { guardados: [], hayIlegibles: false, hayPreguntas: false };
const clavesOf = (all: readonly (typeof T2)[]) => all.map(({ corte }) => claveDe(corte.periodo));

describe("guardar(before, corte)", () => {
  test("keeps the cortes in order of time, whenever each was saved", () => {
    const kept = keepCorte({ ...EMPTY, guardados: [T3] }, T2);
    expect(kept.ok && clavesOf(kept.value)).toEqual(["2021-T2", "2021-T3"]);
  });

  test("does not write over a period that was closed", () => {
    const again = { ...T2, cuando: "2021-10-01T09:00" };
    expect(keepCorte({ ...EMPTY, guardados: [T2] }, again)).toEqual({
      ok: false,
      error: { type: "yaGuardado", antes: T2 },
    });
  });

  test("a day within a quarter has its own name, beside the quarter that it counts", () => {
    const periodo = { vigencia: 2021, trimestre: 2, corte: "2021-08-15" } as const;
    const august = { ...T2, corte: { ...T2.corte, periodo } };
    const kept = keepCorte({ ...EMPTY, guardados: [T2, T3] }, august);
    expect(kept.ok && clavesOf(kept.value)).toEqual(["2021-T2", "2021-08-15", "2021-T3"]);
    expect(corteIntermedioText(periodo)).toBe(
      "El corte del 15 de agosto de 2021 no cierra un trimestre: de lo reportado por trimestres se toma hasta el segundo trimestre de 2021. Se guarda con su fecha, aparte de los del trimestre.",
    );
    expect(corteIntermedioText({ ...periodo, corte: "2021-06-30" })).toBeNull();
    expect(corteIntermedioText({ ...periodo, trimestre: null, corte: "2021-02-15" })).toMatch(
      "no se toma nada",
    );
  });

  test("puts a correction after what it corrects, which stays; the correction counts", () => {
    const again = { ...T2, motivo: "Acta 12" };
    const kept = keepCorte({ ...EMPTY, guardados: [T2, T3] }, again);
    expect(kept).toEqual({ ok: true, value: [T2, again, T3] });
    expect(guardadoDe([T2, again, T3], T2.corte.periodo)).toBe(again);
    expect(vigentes([T2, again, T3])).toEqual([again, T3]);
  });

  test("keeps nothing where a question is open, no vigencia or nobody is named, or what is kept would be lost", () => {
    const undated = { ...T2.corte, periodo: { vigencia: null, trimestre: null, corte: null } };
    expect(keepCorte({ ...EMPTY, hayPreguntas: true }, T2)).toMatchObject({
      error: { type: "conPreguntas" },
    });
    expect(keepCorte(EMPTY, { ...T2, corte: undated })).toMatchObject({
      error: { type: "sinVigencia" },
    });
    for (const quien of [null, "", " "])
      expect(keepCorte(EMPTY, { ...T2, quien })).toMatchObject({ error: { type: "sinQuien" } });
    expect(keepCorte({ ...EMPTY, hayIlegibles: true }, T2)).toMatchObject({
      error: { type: "ilegibles" },
    });
  });
});
