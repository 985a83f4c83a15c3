import {
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

test("moved(borrador, index, by) changes places, and at either end does nothing", () => {
  const borrador = { faltante: 0, lista: [A, B] };
  expect(moved(borrador, 1, -1).lista).toEqual([B, A]);
  expect(moved(borrador, 0, -1)).toBe(borrador);
  expect(moved(borrador, 1, 1)).toBe(borrador);
});

test("toggled and removed touch one of the list", () => {
  const borrador = { faltante: 0.5, lista: [A, B] };
  expect(toggled(borrador, 1).lista).toEqual([A, { ...B, activo: false }]);
  expect(removed(borrador, 0)).toEqual({ faltante: 0.5, lista: [B] });
});
