import { parametrosAt } from "../../../src/core/planes/metodo";
import { firstPregunta, nextNivel, nodosOf } from "../../../src/app/proyeccion/objetivo";
import { busquedaOf, excluding, including, NOT_ASKED } from "../../../src/app/proyeccion/pregunta";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { memoryWorkbook } from "../memoryWorkbook";
import { smallMatriz } from "../smallMatriz";

const METODO = parametrosAt(null);

async function raiz() {
  const { port } = memoryWorkbook("matriz.xlsx", "Matriz", smallMatriz());
  const read = await port.read({}, null);
  const evaluation = read.ok ? evaluateWorkbook(read.value.workbook) : null;
  if (!evaluation?.ok) throw new Error("smallMatriz is no matriz");
  return evaluation.value.raiz;
}

test("firstPregunta(raiz) asks what lifts the lowest escenario to the next nivel", async () => {
  expect(firstPregunta(await raiz(), METODO)).toEqual({ ...NOT_ASKED, nodo: "II", hasta: 0.56 });
});

test("nodosOf(raiz) begins with the plan", async () => {
  expect(nodosOf(await raiz()).map(({ nodo, depth }) => [nodo.node.codigo, depth])).toEqual([
    ["", 0],
    ["I", 1],
    ["II", 1],
  ]);
});

test.each([
  [0.2, 0.56],
  [0.56, 0.81],
  [0.9, 0.81],
])("nextNivel(%d) is %d", (cumplimiento, umbral) => {
  expect(nextNivel(cumplimiento, METODO)).toBe(umbral);
});

test("excluding(pregunta, alcance) leaves it out once, and including takes it back", () => {
  const alcance = { type: "meta", codigo: "M-1" } as const;
  const once = excluding(NOT_ASKED, alcance);
  expect(excluding(once, { ...alcance })).toBe(once);
  expect(including(once, 0)).toEqual(NOT_ASKED);
});

test("busquedaOf(pregunta) leaves the quarters to the matriz when nobody says", () => {
  expect(busquedaOf(NOT_ASKED)).toEqual({ nodo: "", hasta: 1, excluidas: [] });
  expect(busquedaOf({ ...NOT_ASKED, trimestres: 2 })).toMatchObject({ trimestres: 2 });
});
