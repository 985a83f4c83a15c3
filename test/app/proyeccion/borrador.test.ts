import {
  added,
  borradorOf,
  moved,
  removed,
  SIN_SUPUESTOS,
  supuestosOf,
  toggled,
} from "../../../src/app/proyeccion/borrador";
import type { Supuesto } from "../../../src/core/whatIf/supuesto";

const A: Supuesto = { activo: true, type: "peso", nodo: "I", fraccion: 0.5 };
const B: Supuesto = { activo: true, type: "ponderador", fraccion: 0.25 };
const HALF: Supuesto = {
  activo: true,
  type: "metas",
  de: { type: "plan" },
  efecto: { type: "faltante", fraccion: 0.5 },
};

test("supuestosOf(SIN_SUPUESTOS) assumes nothing", () => {
  expect(supuestosOf(SIN_SUPUESTOS)).toEqual([]);
});

test("supuestosOf(borrador) puts the slider before the list, so that the list decides", () => {
  expect(supuestosOf({ faltante: 0.5, lista: [A] })).toEqual([HALF, A]);
});

test("borradorOf(supuestos) puts the first back on the slider", () => {
  expect(borradorOf([HALF, A])).toEqual({ faltante: 0.5, lista: [A] });
});

test("borradorOf(supuestos) leaves one that is off, or not the first, in the list", () => {
  const off = { ...HALF, activo: false };
  expect(borradorOf([off])).toEqual({ faltante: 0, lista: [off] });
  expect(borradorOf([A, HALF])).toEqual({ faltante: 0, lista: [A, HALF] });
});

test("moved(lista, index, by) changes places, and at either end does nothing", () => {
  const lista = [A, B];
  expect(moved(lista, 1, -1)).toEqual([B, A]);
  expect(moved(lista, 0, -1)).toBe(lista);
  expect(moved(lista, 1, 1)).toBe(lista);
});

test("toggled, removed and added touch one of the list", () => {
  expect(toggled([A, B], 1)).toEqual([A, { ...B, activo: false }]);
  expect(removed([A, B], 0)).toEqual([B]);
  expect(added({ faltante: 0.5, lista: [A] }, [B])).toEqual({ faltante: 0.5, lista: [A, B] });
});
