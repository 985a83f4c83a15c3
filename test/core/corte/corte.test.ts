import { findCifra } from "../../../src/core/cifras/cifra";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { corteOf } from "../../../src/core/corte/corte";
import { corteContent, readCorte } from "../../../src/core/corte/corteShape";
import { evaluated, SMALL } from "../report/small";

const evaluation = evaluated(SMALL);
const corte = corteOf(evaluation);
const asKept = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(corteContent(corte))) as Record<string, unknown>;

describe("corteOf(evaluation)", () => {
  test("holds the list of figures, without the cells of a workbook that goes on changing", () => {
    const list = cifrasOf(evaluation).sujetos.map((one) => ({ ...one, celdas: [] }));
    expect(corte.sujetos).toEqual(list);
    expect(findCifra(corte.sujetos, "nodo/1/cumplimiento")?.value).toBe(0.75);
  });

  test("says of which period it is, by which method and on which weights", () => {
    expect(corte.periodo).toEqual(evaluation.periodo);
    expect(corte.metodo["aceptable"]).toMatchObject({ valor: 0.56, unidad: "fraccion" });
    expect(Object.keys(corte.metodo)).not.toContain("diasInforme");
    expect(corte.pesos.fuente).toBe(evaluation.pesos.fuente);
    expect(corte.niveles).toEqual(evaluation.levels);
  });
});

describe("readCorte(content)", () => {
  const UNREAD = { ok: false, error: { type: "rememberedUnread", what: "corte" } };

  test("reads what corteContent(corte) gave, with every figure to the last digit", () => {
    expect(readCorte(asKept())).toEqual({ ok: true, value: corte });
  });

  test("does not read a corte that lacks a part, a figure or the kind of one", () => {
    const sujetos = asKept()["sujetos"] as Record<string, unknown>[];
    const without = (medida: string) =>
      sujetos.map((one) => ({
        ...one,
        cifras: Object.fromEntries(
          Object.entries(one["cifras"] as object).filter(([key]) => key !== medida),
        ) as unknown,
      }));
    const broken = [
      { metodo: undefined },
      { periodo: { vigencia: 2021, trimestre: 5, corte: null } },
      { sujetos: without("avance") },
      { sujetos: [...sujetos, { ...sujetos[0], tipo: "ficha" }] },
      { sujetos: [{ ...sujetos[0], nivel: "Regular" }] },
    ];
    for (const change of broken) expect(readCorte({ ...asKept(), ...change })).toEqual(UNREAD);
    for (const nothing of [null, {}, "corte", []]) expect(readCorte(nothing)).toEqual(UNREAD);
  });

  test("does not read what a newer version wrote, and says so", () => {
    expect(readCorte({ ...asKept(), version: 3 })).toEqual({
      ok: false,
      error: { type: "rememberedByNewer", what: "corte" },
    });
  });
});
