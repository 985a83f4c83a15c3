import type { Fila, YearOfFila } from "../filas/fila";

/**
 * R31: the heading under which a consolidated matriz says how the quarters of each row are read, since its own
 * headings are those of all files. Empty where the row's quarters are increments that no one asked about.
 */
export const LECTURA_DE_TRIMESTRES = "Lectura de los trimestres";

/** What is said of the quarters of one year, by what its file's headings and answers say (R11). */
const WORDS: readonly (readonly [words: string, said: Partial<YearOfFila>])[] = [
  ["acumulados", { cumulativeQuarters: true }],
  ["por confirmar", { cumulativeQuarters: "unsaid" }],
  ["respondido: acumulados", { acumuladosRespondido: true }],
  ["respondido: no acumulados", { acumuladosRespondido: false }],
  ["respondido: vale el total", { totalRespondido: true }],
];

/** "2020 acumulados; 2021 por confirmar"; `null`: nothing to say. */
export function lecturaDeTrimestres({ years }: Fila): string | null {
  const said = years.flatMap((year) =>
    WORDS.filter(([, wanted]) =>
      entriesOf(wanted).every(([key, value]) => year[key] === value),
    ).map(([words]) => `${year.vigencia ?? ""} ${words}`.trim()),
  );
  return said.length === 0 ? null : said.join("; ");
}

/** A row with what `lecturaDeTrimestres` wrote of it. */
export function withLecturaDeTrimestres(fila: Fila, text: string): Fila {
  const said = text.split("; ");
  return {
    ...fila,
    years: fila.years.map((year) => ({
      ...year,
      ...Object.assign(
        {},
        ...WORDS.filter(([words]) => said.includes(`${year.vigencia ?? ""} ${words}`.trim())).map(
          ([, wanted]) => wanted,
        ),
      ),
    })),
  };
}

/** R11: a row of a file whose office answered whether its quarters run from January. */
export function withAcumuladosRespondido(fila: Fila, answer: boolean): Fila {
  return {
    ...fila,
    years: fila.years.map((year) =>
      Object.keys(year.ejecutadoTrimestre).length === 0
        ? year
        : { ...year, acumuladosRespondido: answer },
    ),
  };
}

function entriesOf(
  said: Partial<YearOfFila>,
): readonly (readonly [keyof YearOfFila, YearOfFila[keyof YearOfFila]])[] {
  return Object.entries(said) as [keyof YearOfFila, YearOfFila[keyof YearOfFila]][];
}
