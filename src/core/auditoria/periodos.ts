import { wholeIn } from "../grid/digits";
import { NUMERO, numeroOf } from "./numeros";

/** Where a text says of which period it is, or how long the year still runs. */
export interface PeriodoImpreso {
  readonly at: number;
  /** As it is printed, in folded text. */
  readonly texto: string;
  readonly id: "periodo/trimestre" | "periodo/meses";
  readonly valor: number;
}

/**
 * R17: the periods that a report gives for its own: the end of a span, its corte, the quarter that it measures.
 * One that it compares itself with is none, nor is one of another year.
 *
 * @param text folded, in one line
 */
export function periodosIn(text: string): readonly PeriodoImpreso[] {
  const all = [...fechasIn(text), ...trimestresIn(text)].sort((a, b) => a.at - b.at);
  const year = mostFrequent(all.map((one) => one.year));
  const seen = new Set<number>();
  const own = all.filter(({ at, year: of }) => {
    if (of !== year || seen.has(at)) return false;
    seen.add(at);
    return true;
  });
  return [
    ...own.map(({ at, texto, valor }) => ({ at, texto, valor, id: "periodo/trimestre" as const })),
    ...restosIn(text),
  ];
}

interface Fechado {
  readonly at: number;
  readonly texto: string;
  readonly valor: number;
  readonly year: number;
}

const FECHA =
  "\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) del? \\d{4}";
const DE_PERIODO = [
  `periodo[a-z ]{0,40}(?:entre|del?|desde) (?:el )?${FECHA} (?:al|a|y|hasta) (?:el )?(?<v>${FECHA})`,
  `corte (?:al?|en) (?:el )?(?<v>${FECHA})`,
];

/** Dates that end a quarter: another is the day of something else. */
function fechasIn(text: string): readonly Fechado[] {
  return DE_PERIODO.flatMap((source) =>
    [...text.matchAll(new RegExp(source, "dg"))].flatMap(({ groups, indices }) => {
      const texto = groups?.["v"] ?? "";
      const [at = 0] = indices?.groups?.["v"] ?? [];
      const [, day, month = "", year] = /^0?(\d+) de ([a-z]+) del? (\d{4})$/.exec(texto) ?? [];
      const valor = CIERRES.indexOf(`${day} de ${month}`) + 1;
      return valor === 0 ? [] : [{ at, texto, valor, year: wholeIn(year) ?? 0 }];
    }),
  );
}

const CIERRES = ["31 de marzo", "30 de junio", "30 de septiembre", "31 de diciembre"];

/** "lo programado durante el segundo trimestre del año 2021": the quarter of what is measured. */
function trimestresIn(text: string): readonly Fechado[] {
  const said =
    /\b(?:para|durante) el (?<v>(?<cual>primer|segundo|tercer|cuarto) trimestre)(?: acumulado)? (?:del? )?(?:ano |la vigencia )?(?:de )?(?<year>\d{4})/dg;
  return [...text.matchAll(said)].flatMap(({ index, 0: whole, groups, indices }) => {
    const before = text.slice(Math.max(0, index - 120), index);
    const after = text.slice(index + whole.length, index + whole.length + 80).split(".")[0] ?? "";
    if (!MIDE.test(before + after) || COMPARA.test(before.slice(-40))) return [];
    const [at = 0] = indices?.groups?.["v"] ?? [];
    return [
      {
        at,
        texto: groups?.["v"] ?? "",
        valor: TRIMESTRES.indexOf(groups?.["cual"] ?? "") + 1,
        year: wholeIn(groups?.["year"]) ?? 0,
      },
    ];
  });
}

const TRIMESTRES = ["primer", "segundo", "tercer", "cuarto"];
const MIDE = /parametro|programado|ejecucion del plan|seguimiento|informe/;
const COMPARA = /frente a|anterior|compar|respecto del/;

/** "faltando tres meses para terminar" and what is put off to a last semester that has begun already. */
function restosIn(text: string): readonly PeriodoImpreso[] {
  const falta = new RegExp(`\\bfaltando (?<v>${NUMERO}) mes(?:es)? (?:para|de) terminar`, "dg");
  const faltan = [...text.matchAll(falta)].flatMap(({ groups, indices }) => {
    const texto = groups?.["v"] ?? "";
    const [at = 0] = indices?.groups?.["v"] ?? [];
    const valor = numeroOf(texto)?.valor;
    return valor === undefined ? [] : [{ at, texto, valor, id: "periodo/meses" as const }];
  });
  const least = Math.min(...faltan.map(({ valor }) => valor));
  if (!(least < SEMESTRE)) return faltan;
  const semestres = [...text.matchAll(/reprogramad[oa]s? (?:para|en) el (?<v>ultimo semestre)/dg)];
  return [
    ...faltan,
    ...semestres.map(({ indices }) => ({
      at: indices?.groups?.["v"]?.[0] ?? 0,
      texto: "último semestre",
      valor: SEMESTRE,
      id: "periodo/meses" as const,
    })),
  ];
}

const SEMESTRE = 6;

function mostFrequent(years: readonly number[]): number | null {
  const times = new Map<number, number>();
  for (const year of years) times.set(year, (times.get(year) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
