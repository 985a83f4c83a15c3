import { nodeLabelOf } from "../../../../src/core/matriz/filas/nodeLabelOf";

describe("nodeLabelOf(text)", () => {
  test.each([
    ["Línea 2: Ambiente", "2", "Ambiente"],
    ["Línea 2.Ambiente", "2", "Ambiente"],
    ["Eje III - Agua", "III", "Agua"],
    ["Eje 2 -Agua", "2", "Agua"],
    ["Programa 2.1.1 - 100 viviendas", "2.1.1", "100 viviendas"],
    ["LE-3-SOPÓ CUENTA", "LE-3", "SOPÓ CUENTA"],
    ["P12. Agua", "P12", "Agua"],
  ])("takes the label off: %s", (text, label, nombre) => {
    expect(nodeLabelOf(text)).toEqual({ label, nombre });
  });

  test.each(["Programa 2.1.1", "Programa 2.1.10", "Eje 2-14", "P1.22 Agua", "Línea 4.12 Agua"])(
    "cuts no name in the middle of its code: %s",
    (text) => {
      expect(nodeLabelOf(text)?.nombre).toBe(text);
    },
  );
});
