import fc from "fast-check";
import { APORTE, AVANCE, CONTEO, PROYECCION, RESUMEN } from "../../src/functions/calculate";

// The runtime's error, as Excel sees it: a code and a sentence.
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: CellError } });

type Cell = string | number | null;

const HEADINGS = [
  "Código meta",
  "Escenario de Cambio",
  "Prospectiva",
  "Meta de producto",
  "Tipo de meta",
  "Línea base",
  "Programado 2024",
  "Ejecutado 2024",
];

/** Metas of one eje, from their name, type, baseline, promise and execution. */
function matriz(...metas: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const rows = metas.map((meta, index) => [`I.A.${index + 1}`, "I. Social", "A. Salud", ...meta]);
  return [HEADINGS, ...rows];
}

function handed(cells: readonly (readonly Cell[])[], empty: null | "" | 0): unknown[][] {
  return cells.map((row) => row.map((cell) => cell ?? empty));
}

const FORMULAS = {
  avance: (range: unknown[][]) => AVANCE(range),
  aporte: (range: unknown[][]) => APORTE(range, 2024, "I"),
  metas: (range: unknown[][]) => CONTEO(range, "metas"),
  sinReporte: (range: unknown[][]) => CONTEO(range, "sin reporte"),
  noProgramadas: (range: unknown[][]) => CONTEO(range, "no programadas"),
  proyeccion: (range: unknown[][]) => PROYECCION(range, "80%"),
};

function given(formula: () => unknown): unknown {
  try {
    return formula();
  } catch (error) {
    return error;
  }
}

const rounded = (figure: unknown): unknown =>
  typeof figure === "number" ? figure.toFixed(9) : figure;

const isInDoubt = (figure: unknown): boolean =>
  figure instanceof CellError && /celdas? vacías?/.test(figure.message);

const REDUCCION = matriz(
  ["Reducir tasa", "reducción", 20, 10, null],
  ["Reducir otra", "reducción", 30, 10, 20],
);

test("an Excel that hands empty cells over as such gives the figure, its 0 being 0", () => {
  const reported = matriz(
    ["Reducir tasa", "reducción", 20, 10, 0],
    ["Reducir otra", "reducción", 30, 10, 20],
  );
  const below = [...reported, HEADINGS.map(() => null)];
  expect([handed(REDUCCION, null), handed(REDUCCION, "")].map((range) => AVANCE(range))).toEqual([
    0.25, 0.25,
  ]);
  expect([handed(below, null), handed(below, "")].map((range) => AVANCE(range))).toEqual([
    0.75, 0.75,
  ]);
});

test("where empty cells come as 0, a figure that hangs on which these are is none, and says so", () => {
  const below = [...REDUCCION, HEADINGS.map(() => null)];
  expect(given(() => AVANCE(handed(below, 0)))).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("Este Excel entrega las celdas vacías como 0") as string,
  });
  expect(CONTEO(handed(below, 0), "metas")).toBe(2);
});

test("where no cell tells how they come, it says how to know", () => {
  expect(given(() => AVANCE(handed(REDUCCION, 0)))).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("amplíe el rango una fila vacía") as string,
  });
});

test("=SOPO.RESUMEN keeps the figures that hold either way", () => {
  const range = matriz(
    ["Mantener", "mantenimiento", 100, null, null],
    ["Formar", "suma", 1, 10, 5],
  );
  const below = [...range, HEADINGS.map(() => null)];
  const [, first = []] = RESUMEN(handed(below, 0));
  const [, expected = []] = RESUMEN(handed(below, null));
  expect(first.map((cell, column) => (isInDoubt(cell) ? expected[column] : cell))).toEqual(
    expected,
  );
  expect(first.filter(isInDoubt).length).toBeGreaterThan(0);
  expect(first.slice(0, 3)).toEqual(expected.slice(0, 3));
});

test("bare numbers: a 0 that may be empty gives no mean, until an empty row tells", () => {
  expect(given(() => AVANCE([[0.5], [0]]))).toMatchObject({ code: "#VALUE!" });
  expect(AVANCE([[0.5], [0], [null]])).toBe(0.25);
  expect(AVANCE([[0.5], [null]])).toBe(0.5);
});

const number = fc.constantFrom<Cell>(null, null, 0, 4, 10, 20);
const meta = fc.tuple(
  fc.constantFrom<Cell>("Reducir", "Formar", "Dotar"),
  fc.constantFrom<Cell>("suma", "creciente", "mantenimiento", "reducción", null),
  number,
  number,
  number,
);
const metas = fc.array(meta, { minLength: 1, maxLength: 4 });
const rowsBelow = fc.integer({ min: 0, max: 2 });

test("however empty cells come, each formula gives the same or says that it cannot", () => {
  fc.assert(
    fc.property(metas, rowsBelow, (all, empty) => {
      const below = Array.from({ length: empty }, () => HEADINGS.map(() => null));
      const cells = [
        ...matriz(...all.map((one, at) => [`${one[0]} ${at}`, ...one.slice(1)])),
        ...below,
      ];
      for (const formula of Object.values(FORMULAS)) {
        const figure = given(() => formula(handed(cells, null)));
        for (const range of [handed(cells, ""), handed(cells, 0)]) {
          const other = given(() => formula(range));
          if (!isInDoubt(other)) expect(rounded(other)).toEqual(rounded(figure));
        }
      }
      const table = given(() => RESUMEN(handed(cells, null), 2));
      for (const range of [handed(cells, ""), handed(cells, 0)]) {
        const other = given(() => RESUMEN(range, 2));
        if (isInDoubt(other) || !Array.isArray(other)) continue;
        const cellsOf = table as readonly (readonly unknown[])[];
        for (const [row, line] of (other as readonly (readonly unknown[])[]).entries())
          for (const [column, cell] of line.entries())
            if (!isInDoubt(cell)) expect(rounded(cell)).toEqual(rounded(cellsOf[row]?.[column]));
      }
    }),
    { numRuns: 30 },
  );
});
