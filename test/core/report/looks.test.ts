import { NIVEL_COLORS } from "../../../src/core/report/looks";

// Rec. 709, as a grey printer or a photocopy weighs the three colours.
function lightness(color: string): number {
  const [red, green, blue] = [0, 2, 4].map(
    (at) => (parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return Math.cbrt(0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) * 116 - 16;
}

test("the colours of Sobresaliente, Bajo and Aceptable are told apart in grey", () => {
  const steps = [NIVEL_COLORS.Sobresaliente, NIVEL_COLORS.Bajo, NIVEL_COLORS.Aceptable].map(
    lightness,
  );
  expect([steps[1]! - steps[0]!, steps[2]! - steps[1]!].every((step) => step > 15)).toBe(true);
});
