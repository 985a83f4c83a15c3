import { recogniseOnce } from "../../../../src/core/matriz/recognise/recogniseOnce";
import { book, sheet } from "../../../cases/recognitionCase";

const WORKBOOK = book(
  "salud.xlsx",
  sheet(
    "Matriz",
    `
    | Código meta | Meta de producto | Programado 2021 | Ejecutado 2021
    | 1.1 | Vacunar niños | 10 | 5
    | 1.2 | Dotar puestos de salud | 4 | 4`,
  ),
);

describe("recogniseOnce(workbook, answers)", () => {
  const answers = {};
  const first = recogniseOnce(WORKBOOK, answers);

  test("gives what it found for the same workbook and answers", () => {
    expect(recogniseOnce(WORKBOOK, answers)).toBe(first);
  });

  test("looks again for other answers, and for another workbook", () => {
    const mapped = { columns: [{ campo: "ejecutado", vigencia: 2021, heading: null }] } as const;
    const other = recogniseOnce(WORKBOOK, mapped);
    expect(other).not.toEqual(first);
    expect(recogniseOnce({ ...WORKBOOK, sheets: [] }, answers).ok).toBe(false);
    expect(recogniseOnce(WORKBOOK, answers)).toEqual(first);
  });
});
