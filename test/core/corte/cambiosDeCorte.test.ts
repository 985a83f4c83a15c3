import fc from "fast-check";
import { MEDIDAS_DE, type Sujeto } from "../../../src/core/cifras/sujeto";
import { cambiosDeCorte } from "../../../src/core/corte/cambiosDeCorte";
import type { Corte } from "../../../src/core/corte/corte";
import { cifraDe } from "../../../src/core/corte/evolucion";
import { cambioDeCorteText } from "../../../src/core/corte/text";
import { guardadoAt } from "./quarters";

const { corte } = guardadoAt("2021-06-30");
const WHOLE = { isWhole: true, isOfPeriod: () => true };

/** The corte with something of one sujeto said otherwise. */
function withOf(id: string, of: (sujeto: Sujeto) => object, own: Corte = corte): Corte {
  const sujetos = own.sujetos.map((one) => (one.id === id ? { ...one, ...of(one) } : one));
  return { ...own, sujetos: sujetos as readonly Sujeto[] };
}

const cifra = (medida: string, valor: number | null) => (sujeto: Sujeto) => ({
  cifras: { ...sujeto.cifras, [medida]: valor },
});

const said = (antes: Corte, ahora: Corte): readonly string[] =>
  cambiosDeCorte(antes, ahora, WHOLE).map(cambioDeCorteText);

describe("cambiosDeCorte(antes, ahora, dicho): R21, whatever a corte holds", () => {
  test("lists something for any one figure that is another, and nothing for none", () => {
    const held = corte.sujetos.flatMap((sujeto) =>
      MEDIDAS_DE[sujeto.tipo].flatMap((medida) =>
        cifraDe(sujeto, medida) === null ? [] : [{ sujeto, medida }],
      ),
    );
    expect(said(corte, corte)).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...held), ({ sujeto, medida }) => {
        const other = (cifraDe(sujeto, medida) ?? 0) + 1;
        expect(said(corte, withOf(sujeto.id, cifra(medida, other)))).not.toEqual([]);
      }),
    );
  });

  test("money, the years before, the ponderador and the numbers of the method are told by their name", () => {
    const money = withOf("meta/M1", cifra("dinero.compromisos", 90));
    expect(said(money, withOf("meta/M1", cifra("dinero.compromisos", 99)))).toEqual([
      "M1 Dotar sedes: cambió «Compromisos, dinero de la vigencia»: antes 90, ahora 99",
    ]);
    const years = withOf("meta/M1", cifra("cuatrienio.ejecutadoFisico", 12));
    expect(said(years, withOf("meta/M1", cifra("cuatrienio.ejecutadoFisico", 11)))).toEqual([
      expect.stringMatching(/^M1 Dotar sedes: cambió «.*»: antes 12, ahora 11$/),
    ]);
    const ponderado = withOf("plan", cifra("ponderador", 0.3));
    expect(said(ponderado, withOf("plan", cifra("ponderador", 0.4)))).toEqual([
      expect.stringMatching(/^Plan: cambió .* antes 30\u00a0%, ahora 40\u00a0%$/),
    ]);
    const { aceptable } = corte.metodo;
    if (aceptable === undefined) throw new Error("no band");
    const metodo = { ...corte.metodo, aceptable: { ...aceptable, valor: 0.4 } };
    expect(said(corte, { ...corte, metodo })).toEqual([
      "Aceptable desde: cambió el ajuste: antes «56,00\u00a0%», ahora «40,00\u00a0%»",
    ]);
  });

  test("a meta of another node, name or dependencia; how it is written is no change", () => {
    const other = withOf("meta/M1", () => ({ padre: "plan" }));
    expect(cambiosDeCorte(corte, other, WHOLE)).toMatchObject([
      { type: "nodo", codigo: "M1", antes: expect.stringContaining("Vida") },
    ]);
    expect(
      said(
        corte,
        withOf("meta/M1", () => ({ nombre: "Cerrar sedes" })),
      ),
    ).toEqual(["M1 Cerrar sedes: cambió el nombre: antes «Dotar sedes», ahora «Cerrar sedes»"]);
    expect(
      said(
        corte,
        withOf("meta/M1", () => ({ nombre: "DOTAR  SEDES" })),
      ),
    ).toEqual([]);
    const dependencia = (nombre: string) => withOf("meta/M1", () => ({ dependencia: nombre }));
    expect(said(dependencia("Salud"), dependencia("Obras"))).toEqual([
      "M1 Dotar sedes: cambió la dependencia: antes «Salud», ahora «Obras»",
    ]);
  });

  test("of a period that is only told in part, figures that went on are no change", () => {
    const later = withOf("meta/M1", cifra("dinero.compromisos", 99));
    const then = withOf("meta/M1", cifra("dinero.compromisos", 90));
    expect(cambiosDeCorte(then, later, { ...WHOLE, isWhole: false })).toEqual([]);
  });
});
