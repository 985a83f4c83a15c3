import fc from "fast-check";
import { formatNumber } from "../../../src/emulator/book/formatNumber";
import { parametrosAt } from "../../../src/core/planes/metodo";
import { nivelOf } from "../../../src/core/plan/nivel";
import { ejeDeCumplimiento, formatoConNivel } from "../../../src/core/report/barrasDeNivel";

const ESCALA = parametrosAt(null);

test("the word at the end of a bar is the nivel of its figure, whatever the figure", () => {
  const format = formatoConNivel(ESCALA);
  const { aceptable, sobresaliente } = ESCALA;
  const near = fc
    .tuple(fc.constantFrom(aceptable.valor, sobresaliente.valor), fc.constantFrom(-1e-8, 0, 1e-8))
    .map(([bound, apart]) => bound + apart);
  fc.assert(
    fc.property(fc.oneof(near, fc.double({ min: 0, max: 2, noNaN: true })), (value) => {
      expect(formatNumber(value, format).split("  ")[1]).toBe(nivelOf(value, ESCALA));
    }),
  );
});

test("ejeDeCumplimiento(values, title) goes to 100 % or beyond the longest bar, and has room for the words", () => {
  const axis = (...values: readonly (number | null)[]): unknown => {
    const { maximum, format } = ejeDeCumplimiento(values, null);
    return [maximum, [1, 1.5, 2].map((step) => formatNumber(step, format))];
  };
  expect(axis(0.3, null)).toEqual([1.5, ["100 %", "", ""]]);
  expect(axis(1, 1.15)).toEqual([2.5, ["100 %", "150 %", ""]]);
});
