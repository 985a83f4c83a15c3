import {
  openProjection,
  projectionJson,
  readProjection,
  saveProjection,
  sideBySide,
} from "../../../src/core/whatIf/guardada";
import { project, startProjection, type Proyeccion } from "../../../src/core/whatIf/project";
import type { Supuesto } from "../../../src/core/whatIf/supuesto";
import { branch, plan } from "../plan/literal";
import { evaluado, metaOf } from "./plans";

const ALL: Supuesto = {
  activo: true,
  type: "metas",
  de: { type: "plan" },
  efecto: { type: "faltante", fraccion: 0.5 },
};

function startWith(executed: number): Proyeccion {
  return startProjection(
    evaluado(
      plan(
        branch("I", 1, metaOf("a", "Salud", executed)),
        branch("II", 1, metaOf("b", "Obras", 1)),
      ),
    ),
  );
}

const SAVED = saveProjection(project(startWith(0.5), [ALL]), "Cierre", "2021-10-15");

describe("saveProjection(proyeccion, nombre, fecha)", () => {
  test("keeps what was assumed and what it came to", () => {
    expect(SAVED).toMatchObject({
      nombre: "Cierre",
      supuestos: [ALL],
      guardada: { fecha: "2021-10-15" },
    });
    expect(SAVED.guardada!.cifras).toEqual([
      { nodo: "", base: 0.75, proyectado: 0.875 },
      { nodo: "I", base: 0.5, proyectado: 0.75 },
      { nodo: "II", base: 1, proyectado: 1 },
    ]);
  });
  test("survives being a file", () => {
    expect(readProjection(JSON.parse(JSON.stringify(projectionJson(SAVED))), "archivo")).toEqual({
      ok: true,
      value: SAVED,
    });
  });
  test("a file without a name takes the one of the file", () => {
    expect(readProjection({ supuestos: [] }, "cierre.json")).toEqual({
      ok: true,
      value: { nombre: "cierre.json", supuestos: [], guardada: null },
    });
  });
});

describe("openProjection(guardada, start)", () => {
  test("on the same figures is up to date", () => {
    expect(openProjection(SAVED, startWith(0.5))).toMatchObject({
      alDia: true,
      proyeccion: { raiz: { cumplimiento: 0.875 } },
    });
  });
  test("on other figures says so and is reckoned again", () => {
    expect(openProjection(SAVED, startWith(0.6))).toMatchObject({
      alDia: false,
      proyeccion: { raiz: { cumplimiento: expect.closeTo(0.9, 12) as number } },
    });
  });
});

test("sideBySide(start, projections) gives a row to each node, from the top down", () => {
  const start = startWith(0.5);
  const rows = sideBySide(start, [project(start, [ALL]), start]);
  expect(
    rows.map(({ base, projected }) => [
      base.node.codigo,
      base.cumplimiento,
      ...projected.map(({ cumplimiento }) => cumplimiento),
    ]),
  ).toEqual([
    ["", 0.75, 0.875, 0.75],
    ["I", 0.5, 0.75, 0.5],
    ["II", 1, 1, 1],
  ]);
});
