import { arrange } from "../../../src/app/arrange/arrange";
import { AS_IN_MATRIZ, type Arrangement } from "../../../src/app/arrange/arrangement";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { visibleRows } from "../../../src/app/treeRows";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { CellValue } from "../../../src/core/grid/grid";

const ROWS: CellValue[][] = [
  [
    "Código",
    "Escenario de cambio",
    "Meta de producto",
    "Dependencia",
    "Programado 2021",
    "Ejecutado 2021",
  ],
  ["M-10", "I. Social", "Dotar sedes", "Educación", 4, 4],
  ["M-2", "I. Social", "Becar estudiantes", "Educación", 10, 0],
  ["M-1", "II. Económico", "Reforestar hectáreas", "Ambiente", 8, 2],
  ["M-3", "III. Institucional", "Formular el plan de archivo", "Ambiente", 2, 2],
];

function evaluation() {
  const nothing = { merges: [], formats: new Map(), formulas: new Map() };
  const evaluated = evaluateWorkbook({
    name: "matriz.xlsx",
    sheets: [{ name: "Matriz", hidden: false, rows: ROWS, ...nothing, uncalculated: new Set() }],
    remembered: null,
  });
  if (!evaluated.ok) throw new Error(evaluated.error.type);
  return evaluated.value;
}

function plan() {
  return evaluation().raiz;
}

/** The codes on screen once what was asked for has been opened. */
function shown(some: Partial<Arrangement>): readonly string[] {
  const evaluated = evaluation();
  const { raiz, opened } = arrange(evaluated.raiz, { ...AS_IN_MATRIZ, ...some });
  return visibleRows(raiz, opened, cifrasOf(evaluated)).map((row) =>
    row.kind === "meta" ? row.meta.meta.codigo : row.nodo.node.codigo,
  );
}

describe("arrange(raiz, arrangement)", () => {
  test("as in the matriz, it is the plan itself", () => {
    expect(arrange(plan(), AS_IN_MATRIZ).raiz).toEqual(plan());
  });

  test("a dependencia shows its metas and the nodes that contain them", () => {
    expect(shown({ dependencia: "ambiente" })).toEqual(["II", "M-1", "III", "M-3"]);
  });

  test("an estado shows the metas that are in it", () => {
    expect(shown({ estado: "sinEjecucion" })).toEqual(["I", "M-2"]);
  });

  test("a nivel shows the nodes at it, closed", () => {
    expect(shown({ nivel: "Bajo" })).toEqual(["I", "II"]);
    expect(shown({ nivel: "Sobresaliente" })).toEqual(["III"]);
  });

  test("by code, M-2 comes before M-10", () => {
    expect(shown({ order: "codigo", dependencia: "educacion" })).toEqual(["I", "M-2", "M-10"]);
  });

  test("the lowest cumplimiento comes first", () => {
    expect(shown({ order: "cumplimiento" })).toEqual(["II", "I", "III"]);
  });

  test("what it shows is counted, and its figures are those of the whole", () => {
    const { raiz, metas } = arrange(plan(), { ...AS_IN_MATRIZ, dependencia: "ambiente" });
    expect(metas).toBe(2);
    expect(raiz.cumplimiento).toBe(plan().cumplimiento);
  });

  test("what nothing is shows nothing", () => {
    expect(shown({ nivel: "Aceptable" })).toEqual([]);
  });
});
