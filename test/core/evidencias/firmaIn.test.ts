import { firmaIn } from "../../../src/core/matriz/words/resultadoDeVerificacion";

describe("firmaIn(text)", () => {
  test.each([
    [
      "rechazada: la foto no es del sitio, Ana Ruiz, 2025-10-01",
      ["la foto no es del sitio", "Ana Ruiz", "2025-10-01"],
    ],
    ["Rechazada - no corresponde", ["no corresponde", "", ""]],
    ["Rechazada: borrosa, sin fecha ni firma", ["borrosa, sin fecha ni firma", "", ""]],
    ["No cumple. Falta el acta (12/10/2025)", ["Falta el acta", "", "12/10/2025"]],
    ["Rechazada por la oficina: ilegible", ["ilegible", "", ""]],
    ["Rechazada", ["", "", ""]],
    ["no-conforme", ["", "", ""]],
    [null, ["", "", ""]],
  ])("takes reason, who and when from one cell: %s", (text, [motivo, quien, fecha]) => {
    expect(firmaIn(text)).toEqual({ motivo, quien, fecha });
  });
});
