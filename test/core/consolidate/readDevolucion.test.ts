import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { readDevolucion } from "../../../src/core/consolidate/readDevolucion";

test.each(["Devolución para ajustes", "Hoja de devolución"])(
  "readDevolucion(book) of one titled «%s» has the answers, also those sent before",
  (title) => {
    expect(readDevolucion(devolucionTitled(title))).toMatchObject({
      dependencia: "Secretaría de Salud",
      puntos: 1,
      respuestas: [{ texto: "Corregido", punto: { meta: "1.1" } }],
    });
  },
);

test("readDevolucion(book) is null of a workbook with another title", () => {
  expect(readDevolucion(devolucionTitled("Matriz"))).toBeNull();
});

function devolucionTitled(title: string): WorkbookSnapshot {
  return {
    name: "devolucion.xlsx",
    remembered: null,
    sheets: [
      {
        name: "Devolución",
        hidden: false,
        rows: [
          [`${title}: Secretaría de Salud`],
          ["Meta", "Observación", "Respuesta"],
          ["1.1", "Falta la evidencia.", "Corregido"],
        ],
        merges: [],
        formats: new Map(),
        formulas: new Map(),
        uncalculated: new Set<number>(),
      },
    ],
  };
}
