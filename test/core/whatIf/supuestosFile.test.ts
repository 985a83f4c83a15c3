import { supuestosFileProblemText } from "../../../src/core/whatIf/text";
import { supuestoJson } from "../../../src/core/whatIf/supuestoJson";
import { readHasta, readSupuestosFile } from "../../../src/core/whatIf/supuestosFile";

const ENTRIES = [
  { meta: "I.A.1.1", ejecutado: 12 },
  { nodo: "II", cumplimiento: 57 },
  { dependencia: "Secretaría de Salud", minimo: 80, activo: false },
  { faltante: 33.3 },
  { ritmo: true },
  { alerta: "proyectoSinMeta", armonizada: true },
  { nodo: "II", peso: 35 },
  { ponderador: 32 },
];

describe("readSupuestosFile(content)", () => {
  test("reads every kind of assumption, and writes it back the same", () => {
    const file = readSupuestosFile({ nombre: " Cierre ", supuestos: ENTRIES });
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    expect(file.value.nombre).toBe("Cierre");
    expect(file.value.supuestos[1]).toEqual({
      activo: true,
      type: "metas",
      de: { type: "nodo", codigo: "II" },
      efecto: { type: "cumplimiento", fraccion: 0.57 },
    });
    expect(file.value.supuestos.map(supuestoJson)).toEqual(ENTRIES);
  });

  test("reads what is to be reached, and what must be left alone", () => {
    const busqueda = {
      nodo: "II",
      hasta: "Aceptable",
      trimestres: 1,
      excluir: [{ meta: "II.A.1.1" }, { dependencia: "EMSERSOPÓ" }],
    };
    expect(readSupuestosFile({ supuestos: [], busqueda })).toMatchObject({
      value: {
        busqueda: {
          nodo: "II",
          hasta: "Aceptable",
          trimestres: 1,
          excluidas: [
            { type: "meta", codigo: "II.A.1.1" },
            { type: "dependencia", nombre: "EMSERSOPÓ" },
          ],
        },
      },
    });
  });

  test.each([
    [{ supuestos: [], busqeda: { hasta: "Aceptable" } }, null, "busqeda"],
    [{ supuestos: [], busqueda: { hasta: "Aceptable", noda: "II" } }, "busqueda", "noda"],
    [{ supuestos: [], Nombre: "Cierre" }, null, "Nombre"],
  ])("leaves out no part that it does not know: %j", (content, en, clave) => {
    expect(readSupuestosFile(content)).toEqual({
      ok: false,
      error: [{ type: "claveDesconocidaEn", en, clave }],
    });
  });

  test("says everything that is wrong, not only the first", () => {
    const file = readSupuestosFile({
      supuestos: [{ nodo: "II" }, { ritmo: true }, { faltante: 120 }],
    });
    expect(file).toMatchObject({
      ok: false,
      error: [
        { type: "sinEfecto", at: 1 },
        { type: "noEsPorcentaje", at: 3 },
      ],
    });
  });

  test.each<[unknown, string]>([
    [[], "El archivo no es de supuestos: debe traer una lista «supuestos»."],
    [{}, "Al archivo le falta la lista «supuestos»."],
    [{ version: 7, supuestos: [] }, "El archivo es de la versión 7, que este programa no conoce."],
    [
      { supuestos: ["II=80%"] },
      'Supuesto 1: se espera algo como { "nodo": "II", "cumplimiento": 80 }.',
    ],
    [
      { supuestos: [{ nodo: "II", cumplimento: 80 }] },
      "Supuesto 1: «cumplimento» no es un supuesto válido.",
    ],
    [
      { supuestos: [{ ritmo: true, faltante: 80 }] },
      "Supuesto 1: supone varias cosas a la vez (faltante, ritmo); escriba un supuesto para cada una.",
    ],
    [
      { supuestos: [{ nodo: "II", meta: "I.A.1.1", ritmo: true }] },
      "Supuesto 1: habla de varias partes a la vez (meta, nodo); escriba un supuesto para cada una.",
    ],
    [{ supuestos: [{ nodo: 2, ritmo: true }] }, "Supuesto 1: «nodo» debe ser un texto."],
    [
      { supuestos: [{ nodo: "II", cumplimiento: "80" }] },
      "Supuesto 1: «cumplimiento» debe ser un número entre 0 y 100.",
    ],
    [
      { supuestos: [{ meta: "I.A.1.1", ejecutado: -1 }] },
      "Supuesto 1: «ejecutado» debe ser un número, 0 o más.",
    ],
    [
      { supuestos: [{ nodo: "II", ejecutado: 4 }] },
      "Supuesto 1: «ejecutado» se supone de una meta, no de varias a la vez.",
    ],
    [{ supuestos: [{ ritmo: "sí" }] }, "Supuesto 1: «ritmo» solo puede ser true."],
    [
      { supuestos: [{ ritmo: true, activo: 1 }] },
      "Supuesto 1: «activo» solo puede ser true o false.",
    ],
    [{ supuestos: [{ peso: 30 }] }, "Supuesto 1: «peso» se supone de un componente."],
    [
      { supuestos: [{ nodo: "I", ponderador: 30 }] },
      "Supuesto 1: «ponderador» es de la vigencia y no lleva meta, componente ni dependencia.",
    ],
    [
      { supuestos: [{ alerta: "rara", ritmo: true }] },
      "Supuesto 1: no hay alertas de metas que se llamen «rara».",
    ],
    [
      { supuestos: [], busqueda: { hasta: "Alto" } },
      "En «busqueda», «hasta» debe ser Aceptable, Sobresaliente o un porcentaje entre 0 y 100.",
    ],
    [
      { supuestos: [], busqueda: { hasta: 60, trimestres: 5 } },
      "En «busqueda», «trimestres» debe ser un entero de 0 a 4.",
    ],
    [
      { supuestos: [], busqueda: { hasta: 60, excluir: [{}] } },
      'En «busqueda», la lista «excluir» tiene un error: supuesto 1: se espera algo como { "nodo": "II", "cumplimiento": 80 }.',
    ],
    [
      { supuestos: [], guardada: { fecha: 3 } },
      "Lo guardado de la proyección («guardada») no se puede leer: bórrelo del archivo para calcularla de nuevo.",
    ],
  ])("refuses %j", (content, sentence) => {
    const file = readSupuestosFile(content);
    expect(file.ok ? [] : file.error.map(supuestosFileProblemText)).toEqual([sentence]);
  });
});

test.each([
  ["Aceptable", "Aceptable"],
  ["SOBRESALIENTE", "Sobresaliente"],
  ["75", 0.75],
  ["75,5 %", 0.755],
  [80, 0.8],
  ["Bajo", null],
  ["0", null],
  [101, null],
])("readHasta(%p) → %p", (value, expected) => {
  expect(readHasta(value)).toBe(expected);
});
