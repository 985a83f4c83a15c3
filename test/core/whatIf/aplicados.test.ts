import { evaluateWorkbook } from "../../../src/core/evaluate";
import { aplicadosOf } from "../../../src/core/whatIf/aplicados";
import { empatadasIn } from "../../../src/core/whatIf/empatadas";
import { startProjection } from "../../../src/core/whatIf/project";
import type { Supuesto } from "../../../src/core/whatIf/supuesto";
import { aplicadoText } from "../../../src/core/whatIf/text";
import { whereItHurts } from "../../../src/core/whatIf/whereItHurts";
import { book, sheet } from "../../cases/recognitionCase";

const evaluation = evaluateWorkbook(
  book(
    "matriz.xlsx",
    sheet(
      "Matriz",
      `| Vigencia 2021
       | Código | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
       | A1 | I. Vida | Vacunar a la niñez | 10 | 5
       | A2 | I. Vida | Dotar puestos de salud | 4 | 2
       | B1 | II. Arte | Abrir bibliotecas rurales | 2 | 0`,
    ),
  ),
);
if (!evaluation.ok) throw new Error(evaluation.error.type);
const start = startProjection(evaluation.value);
const RITMO = { type: "ritmo" } as const;

test("aplicadosOf(supuestos) says on how many metas each acts, for of those that speak of one the last does", () => {
  const supuestos: readonly Supuesto[] = [
    { activo: true, type: "metas", de: { type: "plan" }, efecto: RITMO },
    { activo: true, type: "metas", de: { type: "meta", codigo: "A1" }, efecto: RITMO },
    { activo: true, type: "peso", nodo: "I", fraccion: 0.5 },
    { activo: false, type: "metas", de: { type: "plan" }, efecto: RITMO },
    { activo: true, type: "metas", de: { type: "nodo", codigo: "I" }, efecto: RITMO },
  ];
  expect(aplicadosOf(supuestos, start.context)).toEqual([
    { metas: 1, otras: 2 },
    { metas: 0, otras: 1 },
    null,
    null,
    { metas: 2, otras: 0 },
  ]);
});

test("aplicadoText({ metas, otras }) says it in words, one and many", () => {
  expect(
    [
      { metas: 1, otras: 0 },
      { metas: 3, otras: 1 },
      { metas: 0, otras: 1 },
      { metas: 0, otras: 4 },
    ].map(aplicadoText),
  ).toEqual([
    "Se aplica a 1 meta.",
    "Se aplica a 3 metas; a otra se aplica un supuesto posterior.",
    "No se aplica a ninguna: a su única meta se aplica un supuesto posterior.",
    "No se aplica a ninguna: a sus 4 metas se aplica un supuesto posterior.",
  ]);
});

test("empatadasIn(metas) puts together those that can gain exactly the same", () => {
  const { metas } = whereItHurts(start.raiz, 0.3);
  expect(empatadasIn(metas).map((group) => group.map(({ de }) => de.meta.codigo))).toEqual([
    ["B1"],
    ["A1", "A2"],
  ]);
});
