import type { Fila, YearOfFila } from "../filas/fila";

/**
 * R31: what a row's own file says of a year beside its amounts, which the headings of a consolidated matriz,
 * being those of all files, cannot say. Each is written under a heading of its own, and read back from there.
 */
export interface LecturaDelAnio {
  readonly encabezado: string;
  readonly palabras: readonly (readonly [words: string, said: Partial<Dicho>])[];
}

/** All that a year says beside its amounts. */
type Dicho = {
  [Key in keyof YearOfFila as object extends Pick<YearOfFila, Key> ? Key : never]-?: NonNullable<
    YearOfFila[Key]
  >;
};

/** R11: empty where the row's quarters are increments that no one asked about. */
const TRIMESTRES = "Lectura de los trimestres";
/** R35: empty where the row has an execution, or leaves it unsaid. */
const CRUCE = "Lectura del cruce";

/** Whatever a year can say has its words here: a new part of it does not compile without them. */
const PALABRAS: {
  readonly [Key in keyof Dicho]: readonly (readonly [
    heading: string,
    words: string,
    value: Dicho[Key],
  ])[];
} = {
  cumulativeQuarters: [
    [TRIMESTRES, "acumulados", true],
    [TRIMESTRES, "por confirmar", "unsaid"],
  ],
  acumuladosRespondido: [
    [TRIMESTRES, "respondido: acumulados", true],
    [TRIMESTRES, "respondido: no acumulados", false],
  ],
  totalRespondido: [[TRIMESTRES, "respondido: vale el total", true]],
  sinCruce: [[CRUCE, "sin cruce", true]],
};

export const LECTURAS_DEL_ANIO: readonly LecturaDelAnio[] = [TRIMESTRES, CRUCE].map(
  (encabezado) => ({
    encabezado,
    palabras: Object.entries(PALABRAS).flatMap(([key, said]) =>
      said.flatMap(([heading, words, value]) =>
        heading === encabezado ? [[words, { [key]: value }] as const] : [],
      ),
    ),
  }),
);

/** "2020 acumulados; 2021 por confirmar"; `null`: nothing to say. */
export function lecturaDe({ years }: Fila, { palabras }: LecturaDelAnio): string | null {
  const said = years.flatMap((year) =>
    palabras
      .filter(([, wanted]) => entriesOf(wanted).every(([key, value]) => year[key] === value))
      .map(([words]) => `${year.vigencia ?? ""} ${words}`.trim()),
  );
  return said.length === 0 ? null : said.join("; ");
}

/** A row with what `lecturaDe` wrote of it. */
export function withLectura(fila: Fila, text: string, { palabras }: LecturaDelAnio): Fila {
  const said = text.split("; ");
  return {
    ...fila,
    years: fila.years.map((year) => ({
      ...year,
      ...Object.assign(
        {},
        ...palabras
          .filter(([words]) => said.includes(`${year.vigencia ?? ""} ${words}`.trim()))
          .map(([, wanted]) => wanted),
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
