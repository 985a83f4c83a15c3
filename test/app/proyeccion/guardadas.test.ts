import {
  guardadasJson,
  NONE_SAVED,
  readGuardadas,
  withoutProjection,
  withProjection,
} from "../../../src/app/proyeccion/guardadas";
import type { ProyeccionGuardada } from "../../../src/core/whatIf/guardada";

const MEDIA: ProyeccionGuardada = {
  nombre: "Media",
  supuestos: [{ activo: true, type: "ponderador", fraccion: 0.25 }],
  guardada: null,
};

test("readGuardadas(guardadasJson(it)) is it", () => {
  const kept = withProjection(NONE_SAVED, MEDIA);
  expect(readGuardadas(guardadasJson(kept))).toEqual({ proyecciones: [MEDIA], unread: [] });
});

test("readGuardadas(content) keeps an entry that it cannot read, and it is written again", () => {
  const newer = { version: 9, supuestos: [] };
  const kept = readGuardadas({ proyecciones: [newer] });
  expect(kept).toEqual({ proyecciones: [], unread: [newer] });
  expect(guardadasJson(kept)).toEqual({ proyecciones: [newer] });
});

test.each([null, 3, {}, { proyecciones: "x" }])("readGuardadas(%j) is nothing saved", (content) => {
  expect(readGuardadas(content)).toEqual(NONE_SAVED);
});

test("withProjection(it, projection) replaces the one of that name", () => {
  const other = { ...MEDIA, supuestos: [] };
  expect(withProjection(withProjection(NONE_SAVED, MEDIA), other).proyecciones).toEqual([other]);
});

test("withoutProjection(it, nombre) leaves the others", () => {
  const two = withProjection(withProjection(NONE_SAVED, MEDIA), { ...MEDIA, nombre: "Otra" });
  expect(withoutProjection(two, "Media").proyecciones.map(({ nombre }) => nombre)).toEqual([
    "Otra",
  ]);
});
