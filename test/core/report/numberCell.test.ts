import fc from "fast-check";
import { figure, FORMATS, numberCell, unidadCell } from "../../../src/core/report/cells";
import type { CellSpec } from "../../../src/core/report/reportSpec";
import { percent, points } from "../../../src/core/text/format";
import { report } from "./small";

/** Rounded half up as a program does that reads the digits of a number as they are: half-tenths up. */
function byItsDigits(value: number, decimals: number): string {
  const [whole = "", rest = ""] = String(value).split(".");
  const kept = `${whole}${rest.slice(0, decimals).padEnd(decimals, "0")}`;
  const up = (rest[decimals] ?? "0") >= "5" ? 1 : 0;
  const digits = String(Number(kept) + up).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}

/** As binary arithmetic may leave it. */
const withNoise = (value: number, steps: number): number => value * (1 + steps * Number.EPSILON);

describe("numberCell(value, format): whoever shows the cell prints what the pane prints (R9, R20)", () => {
  test("takes off what binary added", () => {
    expect(numberCell(0.31449999999999995, FORMATS.share).value).toBe(0.3145);
    expect(numberCell(0.1 + 0.2, FORMATS.share).value).toBe(0.3);
  });

  test("a percentage that lies on the half rounds up, whatever binary made of it", () => {
    const halves = fc.integer({ min: 0, max: 999 }).map((n) => (2 * n + 1) / 2000);
    fc.assert(
      fc.property(halves, fc.integer({ min: -20, max: 20 }), (half, steps) => {
        const value = withNoise(half, steps);
        const shown = byItsDigits(
          Number((numberCell(value, FORMATS.share).value * 1e3).toPrecision(12)) / 10,
          1,
        );
        expect(`${shown}\u00a0%`).toBe(percent(value));
      }),
    );
  });

  test("points of the plan too", () => {
    const halves = fc.integer({ min: 0, max: 9999 }).map((n) => (2 * n + 1) / 20000);
    fc.assert(
      fc.property(halves, fc.integer({ min: -20, max: 20 }), (half, steps) => {
        const cell = unidadCell(withNoise(half, steps), "puntos");
        expect(cell.kind === "number" && byItsDigits(cell.value, 2)).toBe(points(half));
      }),
    );
  });

  test("pesos keep every digit that Excel can hold", () => {
    expect(numberCell(1_234_567_890_123, FORMATS.count).value).toBe(1_234_567_890_123);
    expect(numberCell(1_234_567_890_123.5, FORMATS.count).value).toBe(1_234_567_890_123.5);
  });

  test("every number of a report is so", () => {
    const numbers = report().sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => numbersOf(cell))),
    );
    expect(numbers.length).toBeGreaterThan(50);
    for (const value of numbers) expect(figure(value, "General")).toMatchObject({ value });
  });
});

function numbersOf(cell: CellSpec | null): readonly number[] {
  return (cell?.kind === "number" || cell?.kind === "formula") && typeof cell.value === "number"
    ? [cell.value]
    : [];
}
