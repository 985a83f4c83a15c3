import { FRASES } from "../../../src/core/informe/frases";
import { informeOf } from "../../../src/core/informe/informeOf";
import { readPlantilla } from "../../../src/core/informe/plantilla";
import { informeSheet } from "../../../src/core/informe/informeSheet";
import type { SheetSpec } from "../../../src/core/report/reportSpec";
import { evaluationOf, readSample } from "../../cases/sampleFiles";

let sheet: SheetSpec;
let words: string;
beforeAll(async () => {
  const evaluation = evaluationOf(
    await readSample("assets/samples/matriz-sopo-2021-t3-reportada.xlsx"),
  );
  const plantilla = readPlantilla(FRASES);
  const escrito = plantilla.ok && informeOf(evaluation, plantilla.value);
  if (!escrito || !escrito.ok) throw new Error("the informe can be written");
  sheet = informeSheet(escrito.value, "Informe");
  words = sheet.rows
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : [])))
    .join("\n");
});

describe("informeSheet(escrito, name)", () => {
  test("says what the document says", () => {
    expect(words).toContain("un cumplimiento del 62,9\u00a0%, en nivel Aceptable");
    expect(words).toContain("• En el período se logra un avance físico acumulado de 18,88");
  });

  test("keeps the figures of its tables as numbers, unrounded", () => {
    const row = sheet.rows.find(({ cells }) =>
      cells.some((cell) => cell?.kind === "text" && cell.text.startsWith("I SOPÓ CONTIGO")),
    );
    const numbers = row?.cells.flatMap((cell) => (cell?.kind === "number" ? [cell.value] : []));
    expect(numbers).toEqual([
      expect.closeTo(0.462),
      expect.closeTo(13.86),
      expect.closeTo(9.4, 2),
      expect.closeTo(0.6782, 4),
    ]);
  });

  test("joins no cells that another table or line uses", () => {
    const rows = sheet.merges.map(({ top, left, right }) => ({ top, left, right }));
    const overlap = rows.filter((one, index) =>
      rows.some(
        (other, at) =>
          at !== index &&
          other.top === one.top &&
          other.left <= one.right &&
          one.left <= other.right,
      ),
    );
    expect(overlap).toEqual([]);
    expect(Math.max(...sheet.rows.map(({ cells }) => cells.length))).toBe(
      sheet.columnWidths.length,
    );
  });
});
