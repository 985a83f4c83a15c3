import { alertaTempranaText } from "../../../src/core/whatIf/text";
import { changesOfNivel, compare } from "../../../src/core/whatIf/compare";
import { earlyWarning } from "../../../src/core/whatIf/earlyWarning";
import { missingIn } from "../../../src/core/whatIf/missing";
import { project, startProjection } from "../../../src/core/whatIf/project";
import { whereItHurts } from "../../../src/core/whatIf/whereItHurts";
import { branch, plan } from "../plan/literal";
import { evaluado, metaOf } from "./plans";

const LATE = {
  type: "programaAlCierre",
  severity: "advertencia",
  meta: "a",
  at: null,
  points: null,
  parte: 0.5,
  metas: ["a"],
} as const;
const BASE = evaluado(
  plan(
    branch("I", 1, metaOf("a", "Salud", 0.2), metaOf("b", "Obras", 0)),
    branch("II", 1, metaOf("c", "Obras", 1), metaOf("d", "Obras", null)),
  ),
  [LATE],
);
const START = startProjection(BASE);

test("whereItHurts(raiz, ponderador) puts first what has most points still to gain, and leaves out what has none", () => {
  const { metas, dependencias } = whereItHurts(START.raiz, 0.3);
  expect(metas.map(({ de, puntos }) => [de.meta.codigo, puntos])).toEqual([
    ["b", expect.closeTo(0.075, 12)],
    ["a", expect.closeTo(0.06, 12)],
  ]);
  expect(dependencias.map(({ de, metas: unfinished, parte }) => [de, unfinished, parte])).toEqual([
    ["Obras", 1, 0.25],
    ["Salud", 1, 0.2],
  ]);
});

test("whereItHurts(raiz, null) has no points without a ponderador", () => {
  expect(whereItHurts(START.raiz, null).metas[0]).toMatchObject({ parte: 0.25, puntos: null });
});

test("earlyWarning(evaluado, raiz) counts what shows nothing and what is left to the end (R19)", () => {
  const { escenarios, dependencias } = earlyWarning(BASE, START.raiz);
  expect(
    escenarios.map(({ de, sinEjecucion, programadas, alCierre, puntos }) => [
      de.codigo,
      sinEjecucion,
      programadas,
      alCierre,
      puntos,
    ]),
  ).toEqual([
    ["I", 1, 2, 1, 0.075],
    ["II", 0, 1, 0, 0],
  ]);
  expect(dependencias.map(({ de, parte }) => [de, parte])).toEqual([
    ["Obras", 0.5],
    ["Salud", 0],
  ]);
  expect(alertaTempranaText(escenarios[0]!)).toBe(
    "1 de 2 metas programadas sin ejecución (50,0\u00a0%) · 1 deja todo para el último trimestre",
  );
});

test("changesOfNivel(compare(base, projected)) names the nodes whose nivel is another", () => {
  const after = project(START, [
    {
      activo: true,
      type: "metas",
      de: { type: "meta", codigo: "b" },
      efecto: { type: "cumplimiento", fraccion: 1 },
    },
  ]);
  const compared = compare(START.raiz, after.raiz);
  expect(compared).toMatchObject({
    avance: expect.closeTo(0.075, 12) as number,
    cumplimiento: 0.25,
    cambio: "sube",
  });
  expect(changesOfNivel(compared).map(({ node, cambio }) => [node.codigo, cambio])).toEqual([
    ["", "sube"],
    ["I", "sube"],
  ]);
});

test("missingIn(start, supuestos) finds what this plan does not have, and weights that add to more than all of it", () => {
  const metas = { activo: true, type: "metas", efecto: { type: "ritmo" } } as const;
  expect(
    missingIn(START, [
      { ...metas, de: { type: "meta", codigo: "zz" } },
      { ...metas, activo: false, de: { type: "nodo", codigo: "IX" } },
      { activo: true, type: "peso", nodo: "I", fraccion: 0.7 },
      { activo: true, type: "peso", nodo: "II", fraccion: 0.6 },
      { activo: true, type: "peso", nodo: "V", fraccion: 0.1 },
    ]),
  ).toEqual([
    { type: "noExiste", at: 1, de: { type: "meta", codigo: "zz" } },
    { type: "pesosExceden", at: 4, nodo: "II", suma: expect.closeTo(1.3, 12) as number },
    { type: "noExiste", at: 5, de: { type: "nodo", codigo: "V" } },
  ]);
});
