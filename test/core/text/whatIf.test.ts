import { caminoText, pasoText, supuestoText } from "../../../src/core/whatIf/text";
import { startProjection } from "../../../src/core/whatIf/project";
import type { Alcance, Efecto } from "../../../src/core/whatIf/supuesto";
import { whatItTakes } from "../../../src/core/whatIf/whatItTakes";
import { branch, plan } from "../plan/literal";
import { evaluado, metaOf } from "../whatIf/plans";

test.each<[Alcance, Efecto, string]>([
  [
    { type: "meta", codigo: "I.A.1.1" },
    { type: "ejecutado", valor: 12.5 },
    "La meta I.A.1.1 termina con 12,5 ejecutado",
  ],
  [
    { type: "nodo", codigo: "II" },
    { type: "cumplimiento", fraccion: 0.8 },
    "Las metas de II terminan en 80,0\u00a0%",
  ],
  [
    { type: "dependencia", nombre: "EMSERSOPÓ" },
    { type: "minimo", fraccion: 0.8 },
    "Las metas de EMSERSOPÓ llegan por lo menos a 80,0\u00a0%",
  ],
  [
    { type: "plan" },
    { type: "faltante", fraccion: 0.5 },
    "Se cumple 50,0\u00a0% de lo que les falta a las metas del plan",
  ],
  [
    { type: "meta", codigo: "I.A.1.1" },
    { type: "faltante", fraccion: 0.5 },
    "Se cumple 50,0\u00a0% de lo que le falta a la meta I.A.1.1",
  ],
  [{ type: "plan" }, { type: "ritmo" }, "Las metas del plan siguen al ritmo que llevan"],
  [
    { type: "alerta", alerta: "proyectoSinMeta" },
    { type: "armonizada" },
    "Las metas con la alerta «El proyecto no contiene la meta» quedan armonizadas: se tiene en cuenta lo reportado",
  ],
])("supuestoText of %j, %j", (de, efecto, sentence) => {
  expect(supuestoText({ activo: true, type: "metas", de, efecto })).toBe(sentence);
});

describe("caminoText(camino)", () => {
  const start = startProjection(
    evaluado(plan(branch("I", 1, metaOf("I.1", "Salud", 0), metaOf("I.2", "Salud", 0.5)))),
  );
  test.each([
    [
      0.7,
      4,
      "El plan llega a 75,0\u00a0% (se busca 70,0\u00a0%) si se cumple 1 meta; es el menor número de metas posible.",
    ],
    [
      0.9,
      4,
      "El plan llega a 100,0\u00a0% (se busca 90,0\u00a0%) si se cumplen 2 metas; es el menor número de metas posible.",
    ],
    [0.2, 4, "El plan ya está en 25,0\u00a0%: no hace falta nada para 20,0\u00a0%."],
    [
      0.9,
      0,
      "No se puede: ninguna meta puede subir: el plan llega a 25,0\u00a0% y se busca 90,0\u00a0%.",
    ],
  ])("up to %d with %d quarters", (hasta, trimestres, sentence) => {
    expect(caminoText(whatItTakes(start, { nodo: "", hasta, trimestres })!)).toBe(sentence);
  });
  test("what is not reached does not read as the goal", () => {
    expect(caminoText(whatItTakes(start, { nodo: "", hasta: 0.2504, trimestres: 0 })!)).toBe(
      "No se puede: ninguna meta puede subir: el plan llega a 25,00\u00a0% y se busca 25,04\u00a0%.",
    );
  });
  test("without the metas that are left out, says how far the others go", () => {
    const camino = whatItTakes(start, {
      nodo: "I",
      hasta: 0.9,
      excluidas: [{ type: "meta", codigo: "I.1" }],
    })!;
    expect(caminoText(camino)).toBe(
      "No se puede: aun cumpliendo la meta que puede subir, I llega a 50,0\u00a0% y se busca 90,0\u00a0%.",
    );
  });
  test("pasoText(paso) says how far a meta must get and what that gives", () => {
    const camino = whatItTakes(start, { nodo: "", hasta: 0.7 })!;
    expect(camino.type === "sePuede" && camino.pasos.map(pasoText)).toEqual([
      "I.1 de 0,0\u00a0% a 100,0\u00a0% (ejecutado 1) · 15,00\u00a0pp",
    ]);
  });
});
