import fc from "fast-check";
import { figure, FORMATS, heightFor, text } from "../../../src/core/report/cells";
import type { RowSpec } from "../../../src/core/report/reportSpec";
import { tableroSheet, type BloqueSpec } from "../../../src/core/report/tablero";
import { pointsAtScale } from "../../../src/core/report/tablePaper";

const DRAWN: BloqueSpec = {
  titulo: "Por componente",
  headings: ["Nombre", "Cumplimiento"],
  rows: [[text("Vida"), figure(0.5, FORMATS.share)]],
  chart: {
    id: "uno",
    columns: [{ index: 1, color: "000000" }],
    format: FORMATS.share,
    axis: { maximum: 1 },
  },
};

function boardOf(...lengths: readonly (readonly number[])[]) {
  return tableroSheet({
    key: "recursos",
    name: "Recursos",
    titulo: "Recursos",
    subtitulo: "2021",
    tarjetas: [],
    nota: null,
    bloques: [
      DRAWN,
      ...lengths.map((words, index) => ({
        titulo: `Cuadro ${index + 1}`,
        headings: ["Nombre", "Cumplimiento"],
        rows: words.map((count) => [
          text(Array.from({ length: count }, () => "palabra").join(" ")),
          figure(0.5, FORMATS.share),
        ]),
      })),
    ],
    findings: null,
    time: "2021-10-15T08:30",
  });
}

test("a table that goes over the page has its heading on the next, and none ends a page alone", () => {
  const tables = fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 90 }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(tables, (lengths) => {
      const { rows, print } = boardOf(...lengths);
      const pages = [0, ...print.breaks].map((first, index) =>
        rows.slice(first, print.breaks[index] ?? rows.length),
      );
      const room = pointsAtScale(Number(print.scale));
      for (const page of pages) {
        expect(page.reduce((sum, { height = 15 }) => sum + height, 0)).toBeLessThanOrEqual(room);
        expect(["title", "section", "heading"]).toContain(lookOf(page.find(isWritten)));
        expect(["section", "heading"]).not.toContain(lookOf(page.filter(isWritten).at(-1)));
      }
    }),
    { numRuns: 30 },
  );
});

test("heightFor(words, width) counts the lines that words make, none of which is divided", () => {
  expect(heightFor("Secretaría de Recreación y Deporte", 17)).toBe(4 + 3 * 13);
  expect(heightFor("Secretaría de Cultura", 46)).toBe(4 + 13);
  expect(heightFor("a".repeat(60), 17)).toBe(4 + 3 * 13);
});

function isWritten({ cells }: RowSpec): boolean {
  return cells.some((cell) => cell !== null);
}

function lookOf(row: RowSpec | undefined): string | undefined {
  return row?.cells.find((cell) => cell !== null)?.look;
}
