import { wholeIn } from "../grid/digits";
import { lastDay, monthOf } from "../grid/fecha";
import type { CifraImpresa } from "../informe/cifrasDelInforme";
import { longDate } from "../text/format";
import type { Periodo } from "../vocabulary";
import { isOfAnotherPeriod, type Frase } from "./frasesDeTexto";
import { NUMERO, numeroOf } from "./numeros";

/** Where a text says of which period it is, or how long the year still runs. */
export interface PeriodoImpreso {
  readonly at: number;
  /** As it is printed, in folded text. */
  readonly texto: string;
  readonly id: "periodo/trimestre" | "periodo/meses" | "periodo/vigencia";
  readonly valor: number;
  readonly decimales: number;
}

/** The year that is measured, and how much of it has passed at a corte that closes no quarter. */
export function cifrasDePeriodo({ vigencia, corte }: Periodo): readonly CifraImpresa[] {
  const own = (id: string, value: number | null, text: string): readonly CifraImpresa[] =>
    value === null ? [] : [{ id, value, unidad: "metas", text }];
  const value = corte === null ? null : fechaOf(longDate(corte)).valor;
  return [
    ...own("periodo/vigencia", vigencia, String(vigencia)),
    ...own("periodo/trimestre", value, longDate(corte ?? "")),
  ];
}

/**
 * R17: the periods that a report gives for its own: the end of a span, its corte, the quarter that it measures,
 * the vigencia of which it counts. One that it compares itself with is none; nor is one of another year, unless
 * the report says that it is its own.
 *
 * @param text folded, in one line
 * @param vigencia that is measured; `null`: the year that the text has most is taken for it
 */
export function periodosIn(
  text: string,
  vigencia: number | null,
  fraseAt: (at: number) => Frase,
): readonly PeriodoImpreso[] {
  const compares = (at: number): boolean => {
    const { start, end } = fraseAt(at);
    return isOfAnotherPeriod(text.slice(start, end));
  };
  // Of two readings of one place, the one that says whose it is stands first.
  const all = [...fechasIn(text), ...trimestresIn(text), ...vigenciasIn(text, fraseAt)]
    .map((one) => ({ ...one, isOwn: one.isOwn && !compares(one.at) }))
    .sort((a, b) => a.at - b.at);
  const year = vigencia ?? mostFrequent(all.map((one) => one.year));
  const seen = new Set<number>();
  const own = all.flatMap(({ at, texto, valor, isOwn, year: of }): readonly PeriodoImpreso[] => {
    if (seen.has(at)) return [];
    seen.add(at);
    const said = { at, texto, decimales: 0 };
    if (of === year) {
      if (valor === null) return texto === String(of) ? [{ ...said, id: VIGENCIA, valor: of }] : [];
      // A day within a quarter is no rounding of its end.
      return Number.isInteger(valor) || isOwn
        ? [{ ...said, id: "periodo/trimestre", valor, decimales: 2 }]
        : [];
    }
    return isOwn && vigencia !== null ? [{ ...said, id: VIGENCIA, valor: of }] : [];
  });
  return [...own, ...restosIn(text)];
}

const VIGENCIA = "periodo/vigencia";

interface Fechado {
  readonly at: number;
  readonly texto: string;
  /** How many quarters of the year have passed; `null`: it says the year alone. */
  readonly valor: number | null;
  readonly year: number;
  /** The report says that it is of this period. */
  readonly isOwn: boolean;
}

const FECHA =
  "\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) del? \\d{4}";
const DE_PERIODO = [
  `periodo[a-z ]{0,40}(?:entre|del?|desde) (?:el )?(?<from>${FECHA}) (?:al|a|y|hasta) (?:el )?(?<v>${FECHA})`,
  `corte (?:al?|en) (?:el )?(?<v>${FECHA})`,
];
/** What stands before the corte of the report itself: its title, or where its information comes from. */
const DE_SI_MISMO = /(?:trimestre de|vigencia) \d{4}[ ,;·–-]{1,4}(?:con )?$|\binformacion\b[^.]*$/;

function fechasIn(text: string): readonly Fechado[] {
  return DE_PERIODO.flatMap((source) =>
    [...text.matchAll(new RegExp(source, "dg"))].flatMap(({ index, groups, indices }) => {
      const isOwn =
        groups?.["from"] !== undefined ||
        DE_SI_MISMO.test(text.slice(Math.max(0, index - 120), index));
      const [from] = indices?.groups?.["from"] ?? [];
      const [to = 0] = indices?.groups?.["v"] ?? [];
      const end = { ...fechaOf(groups?.["v"] ?? ""), at: to, isOwn };
      // Of where a span begins, the year is told: from when on is counted is nobody's corte.
      const begin = { ...fechaOf(groups?.["from"] ?? ""), valor: null, isOwn };
      return from === undefined ? [end] : [{ ...begin, at: from }, end];
    }),
  );
}

/** The end of a quarter makes it whole. */
function fechaOf(texto: string): Pick<Fechado, "texto" | "valor" | "year"> {
  const [, day, month = "", year] = /^(\d+) de ([a-z]+) del? (\d{4})$/.exec(texto) ?? [];
  const before = (monthOf(month) ?? 1) - 1;
  const days = lastDay(wholeIn(year) ?? 0, before + 1);
  const whole = Math.min(wholeIn(day) ?? 0, days);
  const valor = whole === days ? (before + 1) / 3 : (before + whole / days) / 3;
  return { texto, valor, year: wholeIn(year) ?? 0 };
}

const CUAL = "(?<v>(?<cual>primer|segundo|tercer|cuarto) trimestre)(?: acumulado)?";
const DE_ANO = "(?:del? )?(?:ano |la vigencia )?(?:de )?(?<year>\\d{4})";
/** "lo programado durante el segundo trimestre del año 2021": the quarter of what is measured. */
const QUE_MIDE = new RegExp(`\\b(?:para|durante) el ${CUAL} ${DE_ANO}`, "dg");
/** "Tercer trimestre de 2021 · corte al…", "entre 2021, segundo trimestre y 2021, tercer trimestre, el cumplimiento del plan". */
const DEL_INFORME = [
  new RegExp(`\\b${CUAL} ${DE_ANO}[ ,;·–-]{1,4}(?:con )?corte\\b`, "dg"),
  new RegExp(
    `\\bentre \\d{4}, [a-z]+ trimestre y (?<year>\\d{4}), ${CUAL}, el cumplimiento del plan`,
    "dg",
  ),
];

function trimestresIn(text: string): readonly Fechado[] {
  const found = (pattern: RegExp, isOwn: boolean): readonly Fechado[] =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups, indices }) => {
      const before = text.slice(Math.max(0, index - 120), index);
      const after = text.slice(index + whole.length, index + whole.length + 80).split(".")[0] ?? "";
      if (!isOwn && (!MIDE.test(before + after) || COMPARA.test(before.slice(-40)))) return [];
      const [at = 0] = indices?.groups?.["v"] ?? [];
      const valor = TRIMESTRES.indexOf(groups?.["cual"] ?? "") + 1;
      const year = wholeIn(groups?.["year"]) ?? 0;
      return [{ at, texto: groups?.["v"] ?? "", valor, year, isOwn }];
    });
  return [...DEL_INFORME.flatMap((pattern) => found(pattern, true)), ...found(QUE_MIDE, false)];
}

/** "Para la vigencia 2021 fueron programadas…", "Vigencia 2021 · corte al…": the year of what is counted. */
function vigenciasIn(text: string, fraseAt: (at: number) => Frase): readonly Fechado[] {
  return [...text.matchAll(/\bvigencia (?:fiscal )?(?:de )?(?<v>20\d\d)(?![\d-])/dg)].flatMap(
    ({ index, 0: whole, groups, indices }) => {
      const { start, end } = fraseAt(index);
      const isTitle = /^[ ,;·–-]{1,4}(?:con )?corte\b/.test(text.slice(index + whole.length));
      if (!isTitle && !CUENTA.test(text.slice(start, end))) return [];
      const [at = 0] = indices?.groups?.["v"] ?? [];
      const texto = groups?.["v"] ?? "";
      return [{ at, texto, valor: null, year: wholeIn(texto) ?? 0, isOwn: true }];
    },
  );
}

/** A sentence that counts what a vigencia programmed. */
const CUENTA = /\bfue(?:ron)? programad|\bprogramaron\b|\bponderador programado\b/;
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
    return valor === undefined
      ? []
      : [{ at, texto, valor, decimales: 0, id: "periodo/meses" as const }];
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
      decimales: 0,
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
