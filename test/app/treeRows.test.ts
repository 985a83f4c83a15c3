import { pathToCell, visibleRows } from "../../src/app/treeRows";
import { cifrasOf } from "../../src/core/cifras/cifrasOf";
import { evaluateWorkbook } from "../../src/core/evaluate";
import { book, sheet } from "../cases/recognitionCase";

const MATRIZ = `| Código | Escenario de cambio | Meta de producto | Programado 2021 | Ejecutado 2021
  | M-1 | I. Social | Dotar sedes educativas | 4 | 3
  | M-1 | II. Económico | Reforestar hectáreas | 8 | 2`;

test("visibleRows(…): a code that repeats in another node has a row of its own, in the tree and by its cell (R14)", () => {
  const evaluated = evaluateWorkbook(book("matriz.xlsx", sheet("Matriz", MATRIZ)));
  if (!evaluated.ok) throw new Error(evaluated.error.type);
  const cifras = cifrasOf(evaluated.value);
  const { raiz, metas } = evaluated.value;
  const rows = visibleRows(raiz, new Set(["nodo I", "nodo II"]), cifras);
  expect(rows.map(({ key }) => key)).toEqual(["nodo I", "meta/M-1", "nodo II", "meta/M-1 (2)"]);
  const cells = metas.map(({ meta }) => meta.fila.at);
  expect(cells.map((at) => pathToCell(evaluated.value, at, cifras))).toEqual([
    ["nodo I", "meta/M-1"],
    ["nodo II", "meta/M-1 (2)"],
  ]);
});
