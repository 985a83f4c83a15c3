import {
  PROYECCIONES,
  withoutProjection,
  withProjection,
} from "../../../src/app/proyeccion/guardadas";
import { readRemembered, rewriteRemembered } from "../../../src/core/remembered/remembered";
import type { ProyeccionGuardada } from "../../../src/core/whatIf/guardada";

const MEDIA: ProyeccionGuardada = {
  nombre: "Media",
  supuestos: [{ activo: true, type: "ponderador", fraccion: 0.25 }],
  guardada: null,
};

test("a projection that this version cannot read is said, and stays beside those saved since", () => {
  const newer = { version: 9, supuestos: [] };
  const content = { proyecciones: [newer] };
  expect(readRemembered(PROYECCIONES, content)).toEqual({
    value: [],
    problem: { type: "rememberedUnread", what: "proyecciones" },
  });
  expect(rewriteRemembered(PROYECCIONES, content, [MEDIA])).toMatchObject({
    value: { proyecciones: [{ nombre: "Media" }, newer] },
  });
});

test("withProjection(guardadas, projection) replaces the one of that name", () => {
  const other = { ...MEDIA, supuestos: [] };
  expect(withProjection(withProjection([], MEDIA), other)).toEqual([other]);
});

test("withoutProjection(guardadas, nombre) leaves the others", () => {
  const two = withProjection([MEDIA], { ...MEDIA, nombre: "Otra" });
  expect(withoutProjection(two, "Media").map(({ nombre }) => nombre)).toEqual(["Otra"]);
});
