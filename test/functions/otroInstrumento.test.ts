import { INSTRUMENTOS } from "../../src/core/instrumentos/instrumentos";
import { repartir } from "../../src/core/instrumentos/repartir";
import { APORTE, AVANCE, CONTEO, PROYECCION, RESUMEN } from "../../src/functions/calculate";
import { enDialecto } from "../core/instrumentos/dialecto";
import { COOPERACION, MEJORA, PETI, POLITICA } from "../core/instrumentos/verdades";
import { azarOf } from "../dialectos/azar";

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: CellError } });

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

const LISTAS = [
  [
    "Informe de gestión de política pública",
    POLITICA,
    "las hojas «Política pública» y «Formato de informe»",
  ],
  ["Hoja de ruta de cooperación", COOPERACION, "la hoja «Tablero de cooperación»"],
  ["PETI: hoja de ruta y tablero", PETI, "la hoja «Tablero del PETI»"],
  ["Plan de mejora", MEJORA, "la hoja «Tablero de mejora»"],
] as const;

/** The sheets that the instrument reads, as Excel gives a range: without a name and without formats. */
function rangesOf(seed: number, verdad: (typeof LISTAS)[number][1]): unknown[][][] {
  const workbook = enDialecto(azarOf(seed), verdad);
  const { tomados } = repartir(INSTRUMENTOS.slice(1), workbook, {});
  const own = new Set(tomados.flatMap(({ sheets }) => sheets));
  return workbook.sheets
    .filter(({ name }) => own.has(name))
    .map(({ rows }) => {
      const width = Math.max(...rows.map(({ length }) => length));
      return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    });
}

function said(formula: () => unknown): unknown {
  try {
    return formula();
  } catch (error) {
    return error instanceof CellError ? `${error.code} ${error.message}` : error;
  }
}

describe("R31: a range of another instrument", () => {
  // A third of the dialects of a policy have the columns of a matriz.
  test.each(LISTAS)("%s gives no figure of the plan, in any dialect", (nombre, verdad, hojas) => {
    const sentence = `#N/A El rango es de «${nombre}», no de la matriz del plan: sus cifras están en el panel y, al publicarlas, en ${hojas}.`;
    const told = SEEDS.flatMap((seed) =>
      rangesOf(seed, verdad).map((range) => [seed, said(() => AVANCE(range))]),
    );
    expect(new Set(told.map(([seed]) => seed)).size).toBe(SEEDS.length);
    expect(told.filter(([, one]) => one !== sentence)).toEqual([]);
  });

  test("is told by every function that takes a range", () => {
    const [range = []] = rangesOf(1, POLITICA);
    const asked = [
      () => AVANCE(range, 2021, "I"),
      () => APORTE(range),
      () => CONTEO(range, "vencidas"),
      () => RESUMEN(range),
      () => PROYECCION(range, "80%"),
    ];
    expect(new Set(asked.map(said)).size).toBe(1);
    expect(said(() => APORTE(range))).toMatch(/^#N\/A El rango es de «Informe de gestión/);
  });
});
