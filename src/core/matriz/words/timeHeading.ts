import { wholeIn } from "../../grid/digits";
import { remembered } from "../../grid/remembered";
import { areAlike } from "../../grid/similarity";
import { asideOf } from "./aside";
import type { Campo, Trimestre, Vigencia } from "../../vocabulary";

/** R11: whether a figure runs from January; of a mere date among the headings it is unsaid. */
export type Cumulative = true | "unsaid";

/** What a heading and the bands over it say about a column of numbers that repeats in time. */
export interface TimeHeading {
  readonly campo: Extract<
    Campo,
    | "programado"
    | "ejecutado"
    | "avance"
    | "recursos"
    | "recursosEjecutados"
    | "compromisos"
    | "obligaciones"
    | "pagos"
    | "apropiacion"
    | "explicacion"
    | "metaCuatrienio"
  >;
  readonly vigencia?: Vigencia;
  readonly trimestre?: Trimestre;
  /**
   * The wording itself says that the figure runs from January ("a 30 de septiembre", "acumulado"); of a
   * mere date it is unsaid.
   */
  readonly cumulative?: Cumulative;
  /** Says "avance" without telling whether it is a quantity or a percentage: its values must. */
  readonly percentUnknown?: true;
  /** 1 when the column's own heading says it, less when a band had to help. */
  readonly confidence: number;
}

/**
 * Reads a heading word by word ("Ejecución física 2024 (PIIP)", "III Trimestre Ejecutado").
 *
 * @param own key of the heading itself (`foldHeading`)
 * @param bands keys of the bands above it, nearest first
 */
export function timeHeading(own: string, bands: readonly string[]): TimeHeading | null {
  return known([own, ...bands].join("\n"));
}

const known = remembered((keys) => {
  const [own = "", ...bands] = keys.split("\n");
  return readHeading(own, bands);
});

function readHeading(own: string, bands: readonly string[]): TimeHeading | null {
  if (OTHER_MONTH.test(own)) return null;
  const aside = asideOf(own, bands);
  if (aside !== null) return aside === "cuatrienio" ? ofCuatrienio(own, bands) : null;
  const spelled = respell(own);
  if (spelled !== own) {
    const meant = readHeading(spelled, bands);
    return meant && { ...meant, confidence: meant.confidence * 0.9 };
  }
  const period = periodOf(own, bands);
  const ownSense = senseOf(own);
  const bare = own.replace(PERIOD_WORDS, " ").trim() === "";
  const initial = INITIALS[own.replace(/ ?\b20\d{2}\b ?| 2\d$/, "")];
  // "P" and "E" under a year, or with it, are how a form saves width.
  if (
    initial &&
    [own, ...bands].some(
      (band) => yearOf(band) !== null || quarterOf(band) !== null || senseOf(band) !== null,
    )
  ) {
    const { ownPeriod: _, ...when } = period;
    return { campo: initial, ...when, confidence: 0.85 };
  }
  // A heading that names no sense may take it from a band only if it is itself a year or a quarter,
  // or a word like "Meta" that means nothing else under a band of quantities.
  if (!ownSense && !bare) return null;
  if (!ownSense && period.vigencia === undefined && period.trimestre === undefined) return null;
  // "Meta" beside "Logro" under "Seguimiento 2025" is what was promised.
  if (/^metas?$/.test(own) && bands.some((band) => FOLLOW_UP.test(band)))
    return { campo: "programado", ...withoutOwn(period), confidence: 0.9 };
  const bandSense = bands.map(senseOf).find((sense) => sense !== null) ?? null;
  const sense = combine(ownSense, bandSense);
  const { ownPeriod, ...when } = period;
  // R25: a year below "Programación del cuatrienio" is one of its years.
  if (sense?.campo === "metaCuatrienio" && !ownSense && yearOf(own) !== null)
    return { campo: "programado", ...when, confidence: 0.95 };
  // A bare year is what was promised for it; bare quarters, beside the year's promise, are what was done.
  if (!sense)
    return ownPeriod
      ? {
          campo: period.trimestre === undefined ? "programado" : "ejecutado",
          ...when,
          confidence: period.trimestre === undefined ? 0.75 : 0.7,
        }
      : null;
  const confidence = ownSense && (ownPeriod || !bandSense) ? 1 : ownSense ? 0.97 : 0.95;
  return { ...sense, ...when, confidence };
}

const FOLLOW_UP = /^(?:seguimiento|reporte)\b(?!.*\bejecu)/;

function withoutOwn({ ownPeriod: _, ...when }: Period): Omit<Period, "ownPeriod"> {
  return when;
}

const INITIALS: Readonly<Record<string, "programado" | "ejecutado">> = {
  p: "programado",
  e: "ejecutado",
  pr: "programado",
  ej: "ejecutado",
  plan: "programado",
  real: "ejecutado",
};

/** The whole span is what was promised for it, unless the heading says that it was done. */
function ofCuatrienio(own: string, bands: readonly string[]): TimeHeading | null {
  const sense = senseOf(own) ?? bands.map(senseOf).find((found) => found !== null) ?? null;
  const promised =
    sense?.campo === "programado" || sense?.campo === "metaCuatrienio" || /\bmetas?\b/.test(own);
  return promised ? { campo: "metaCuatrienio", confidence: 0.9 } : null;
}

/** Puts right the words on which the sense hangs, when they are a letter or two away ("Esperdo"). */
function respell(key: string): string {
  return key
    .split(" ")
    .map((word) =>
      word.length < 6 || SENSE_WORDS.includes(word)
        ? word
        : (SENSE_WORDS.find((known) => known[0] === word[0] && areAlike(word, known, 0.85)) ??
          word),
    )
    .join(" ");
}

const SENSE_WORDS = [
  "programado",
  "programada",
  "programadas",
  "programados",
  "programacion",
  "ejecutado",
  "ejecutada",
  "ejecutados",
  "ejecutadas",
  "ejecucion",
  "esperado",
  "esperada",
  "planeado",
  "trimestre",
  "vigencia",
  "financiera",
  "financiero",
  "recursos",
  "recurso",
  "presupuesto",
  "avance",
  "avances",
  "cumplimiento",
  "porcentaje",
  "alcanzado",
  "alcanzada",
  "resultado",
  "proyectado",
];

type Sense = Pick<TimeHeading, "campo" | "percentUnknown">;

function combine(own: Sense | null, band: Sense | null): Sense | null {
  if (!own) return band;
  if (!band) return own;
  const money = (sense: Sense): boolean => MONEY_CAMPOS.has(sense.campo);
  // "Programación financiera / Ejecutado 2024": the band says money, the heading says executed.
  if (money(band) && own.campo === "programado") return { campo: "recursos" };
  if (money(band) && own.campo === "ejecutado") return { campo: "recursosEjecutados" };
  return own;
}

const MONEY_CAMPOS: ReadonlySet<Campo> = new Set([
  "recursos",
  "recursosEjecutados",
  "compromisos",
  "obligaciones",
  "pagos",
  "apropiacion",
]);

function senseOf(key: string): Sense | null {
  const has = (pattern: RegExp): boolean => pattern.test(` ${key} `);
  if (/^fecha\b/.test(key)) return null;
  const dated = yearOf(key) !== null || quarterOf(key) !== null;
  if (has(/ (explicacion|justificacion|observacion|observaciones|descripcion|analisis) /))
    return dated ? { campo: "explicacion" } : null;
  if (
    has(
      / (linea base|unitari[oa]s?|resultado asociad[ao]|bienestar|objeto|nombre|codigo|peso|ponderador|ponderacion) /,
    )
  )
    return null;
  if (has(/ indicador /) && !dated) return null;
  const executed = has(
    / (ejecutad[oa]s?|ejecuto|ejecucion|seguimiento|lograd[oa]s?|logros?|hech[oa]s?|alcanzad[oa]s?|alcanzo|alc|realizad[oa]s?|realizo|cumplid[oa]s?|cumplio|obtenid[oa]|reportad[oa]s?|entregad[oa]s?|entrego|conseguid[oa]s?|efectuad[oa]s?|real|reales|reporte|reportes) /,
  );
  const programmed = has(
    / ((?:re)?programad[oa]s?|(?:re)?programo|(?:re)?programacion|esperad[oa]s?|planead[oa]s?|planeo|previst[oa]s?|proyectad[oa]s?|planificad[oa]s?|estimad[oa]s?|anualizacion|lograr|alcanzar) /,
  );
  if (has(/ compromisos? /)) return { campo: "compromisos" };
  if (has(/ obligaciones? | obligado /) && !has(/ % /)) return { campo: "obligaciones" };
  if (has(/ pagos? /)) return { campo: "pagos" };
  if (has(/ apropiacion /)) return { campo: "apropiacion" };
  const percent = has(/ (%|porcentaje|porcentual|cumplimiento|eficacia) /);
  const money = has(
    / (recursos?|presupuesto|presupuestal|presupuestales|financier[oa]s?|pesos|inversion|inversiones|sgp|sgr|regalias|credito|cofinanciacion|costo|cuipo|millones|fuentes?|plurianual) /,
  );
  if (money)
    return percent
      ? { campo: "explicacion" }
      : { campo: executed ? "recursosEjecutados" : "recursos" };
  if (percent && !programmed)
    return has(/ (%|porcentaje|porcentual) /)
      ? { campo: "avance" }
      : { campo: "avance", percentUnknown: true };
  if (has(/ cuatrienio | cuatrienal | total /) && !executed && !has(/ (?:19|20)\d{2} /))
    return programmed || has(/ meta /) ? { campo: "metaCuatrienio" } : null;
  if (executed && !programmed) return { campo: "ejecutado" };
  if (has(/ (avance|avances) /) && !programmed) return { campo: "ejecutado", percentUnknown: true };
  if (programmed && !executed) return { campo: "programado" };
  // "Ejecución física programada" is programmed: of a noun and a participle the participle tells.
  if (programmed && executed) {
    const done = has(DONE_PARTICIPLE);
    return done === has(PROMISED_PARTICIPLE) ? null : { campo: done ? "ejecutado" : "programado" };
  }
  if (has(/ valor actual | valor reportado | meta alcanzada /)) return { campo: "ejecutado" };
  if (
    has(/ (meta|metas|cantidad) /) &&
    (has(/ (?:19|20)\d{2} /) || has(/ (vigencia|anual|fisica|ano) /))
  )
    return { campo: "programado" };
  // "Planeación 2025" beside "Seguimiento 2025"; elsewhere it is who plans.
  // "Objetivo 2025" beside "Logro 2025"; without a year it is what a programa is for.
  if (PROMISED_OF_A_YEAR.test(key)) return { campo: "programado" };
  if (/^resultado( vigencia)?$/.test(key) || (/^resultado\b/.test(key) && dated))
    return { campo: "ejecutado" };
  return null;
}

const PROMISED_OF_A_YEAR =
  /^(?:objetivos?|planeacion) (?:(?:anual|ano|vigencia|fisic[oa]|producto|plan) )*20\d{2}(?: \w)?$/;
const DONE_PARTICIPLE =
  / (ejecutad|realizad|lograd|alcanzad|cumplid|obtenid|reportad|entregad|conseguid|efectuad)[oa]s? /;
const PROMISED_PARTICIPLE =
  / (?:(?:re)?programad|esperad|planead|previst|proyectad|planificad|estimad)[oa]s? /;

interface Period {
  readonly vigencia?: Vigencia;
  readonly trimestre?: Trimestre;
  readonly cumulative?: Cumulative;
  readonly ownPeriod: boolean;
}

function periodOf(own: string, bands: readonly string[]): Period {
  const vigencia = yearOf(own) ?? firstOf(bands, yearOf);
  const numbered =
    /^(?:[1-4]|iv|iii|ii|i)$/.test(own) && bands.some((band) => /\btrimestr/.test(band));
  const trimestre = (numbered ? QUARTERS[own] : quarterOf(own)) ?? firstOf(bands, quarterOf);
  const cumulative = [own, ...bands].some(
    (key) => /\bacumulad[oa]s?\b/.test(key) || CUT_DATE.test(key) || CUT_DAY.test(key),
  )
    ? true
    : DAY.test(own)
      ? "unsaid"
      : null;
  return {
    ...(vigencia !== null && { vigencia }),
    ...(trimestre !== null && { trimestre: trimestre as Trimestre }),
    ...(cumulative !== null && { cumulative }),
    ownPeriod: numbered || yearOf(own) !== null || quarterOf(own) !== null,
  };
}

function firstOf(keys: readonly string[], read: (key: string) => number | null): number | null {
  for (const key of keys) {
    const found = read(key);
    if (found !== null) return found;
  }
  return null;
}

/** "Marzo" ends a quarter, unless the header goes through all the months. */
export function isMonthAlone(key: string): boolean {
  return MONTH_ALONE.test(key);
}

export function isOtherMonth(key: string): boolean {
  return OTHER_MONTH.test(key);
}

/** The year a text names, if it names exactly one: "2024 - 2027" is a span, not a vigencia. "PROG 24" is 2024. */
export function yearOf(key: string): Vigencia | null {
  const years = new Set(key.match(/\b20\d{2}\b/g) ?? []);
  const short = years.size === 0 ? wholeIn(SHORT_YEAR.exec(key)?.[1]) : null;
  if (short !== null) return 2000 + short;
  return years.size === 1 ? wholeIn([...years][0]) : null;
}

const SHORT_YEAR = /^(?:metas?|programad[oa]|programacion|ejecutad[oa]|ejecucion|p|e) (2\d)$/;

const QUARTERS: Readonly<Record<string, Trimestre>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  primer: 1,
  primero: 1,
  segundo: 2,
  tercer: 3,
  tercero: 3,
  cuarto: 4,
  "1er": 1,
  "2do": 2,
  "3er": 3,
  "4to": 4,
  "1ro": 1,
  "3ro": 3,
  "2o": 2,
  "1o": 1,
  "3o": 3,
  "4o": 4,
};
const MONTHS: Readonly<Record<string, Trimestre>> = {
  marzo: 1,
  junio: 2,
  septiembre: 3,
  setiembre: 3,
  diciembre: 4,
};
const CUT_DATE =
  /\bcorte (?:(?:30|31) )?(marzo|junio|septiembre|setiembre|diciembre)\b|\b(?:30|31) (marzo|junio|septiembre|setiembre|diciembre)\b|\b(marzo|junio|septiembre|setiembre|diciembre) (?:30|31)\b/;
/** "30/09/2025" */
const DAY = /\b(?:30|31) 0?(3|6|9|12) 20\d{2}\b/;
const CUT_DAY = /\bcorte \d{1,2} \d{1,2} 20\d{2}\b/;
const MONTH_ALONE =
  /^(?:(?:ejecutado|ejecucion|avance|reporte|corte|seguimiento|programado) )*(marzo|junio|septiembre|setiembre|diciembre)(?: 20\d{2})?$/;
/** A month that ends no quarter: the columns are months, which no rule adds up. */
const OTHER_MONTH =
  /^(?:(?:ejecutado|ejecucion|ejec|avance|reporte|seguimiento|programado|programacion|prog) )*(?:enero|febrero|abril|mayo|julio|agosto|octubre|noviembre)(?: 20\d{2})?$/;
const ORDINAL = "(iv|iii|ii|i|[1-4](?:er|do|ro|to|o)?|primero?|segundo|tercero?|cuarto)";
const QUARTER_BEFORE = new RegExp(`\\b${ORDINAL} trimestre\\b`);
const QUARTER_AFTER = new RegExp(`\\b(?:trimestre|corte) (?:numero )?${ORDINAL}\\b`);
const SEMESTER =
  /\b(ii|i|[12](?:er|do|ro|o)?|primero?|segundo) semestre\b|\bsemestre (?:numero )?(ii|i|[12])\b|\bs ?([12])\b/;
const HALVES: Readonly<Record<string, Trimestre>> = {
  i: 2,
  "1": 2,
  "1er": 2,
  "1ro": 2,
  "1o": 2,
  primer: 2,
  primero: 2,
  ii: 4,
  "2": 4,
  "2do": 4,
  "2o": 4,
  segundo: 4,
};
/** Whether a key names half a year, which `quarterOf` tells by the quarter in which it ends. */
export function isHalfYear(key: string): boolean {
  return SEMESTER.test(key) || HALF_YEAR.test(key);
}

const QUARTER_SHORT = /\bt ?([1-4]|iv|iii|ii|i)\b|\b([1-4]) ?t\b|\bq([1-4])\b/;
const MONTH_SPAN =
  /\b(enero marzo|abril junio|julio septiembre|julio setiembre|octubre diciembre|ene mar|abr jun|jul sep|jul sept|oct dic)\b/;

const HALF_YEAR = /\b((?:enero|ene) (?:junio|jun))\b|\b(?:julio|jul) (?:diciembre|dic)\b/;

/** 1 to 4 when a key names one quarter, by number, ordinal, months or cut-off date. */
export function quarterOf(key: string): Trimestre | null {
  const word = (QUARTER_BEFORE.exec(key) ?? QUARTER_AFTER.exec(key))?.[1];
  if (word) return QUARTERS[word] ?? null;
  // A semester is told with the quarter in which it ends.
  const half = SEMESTER.exec(key);
  if (half) return HALVES[half[1] ?? half[2] ?? half[3] ?? ""] ?? null;
  const span = MONTH_SPAN.exec(key)?.[1];
  if (span) return ({ e: 1, a: 2, j: 3, o: 4 } as const)[span[0] as "e" | "a" | "j" | "o"];
  const halfYear = HALF_YEAR.exec(key);
  if (halfYear) return halfYear[1] === undefined ? 4 : 2;
  const short = QUARTER_SHORT.exec(key);
  if (short) return QUARTERS[short[1] ?? short[2] ?? short[3] ?? ""] ?? null;
  const month = MONTH_ALONE.exec(key)?.[1];
  if (month) return MONTHS[month] ?? null;
  const month30 = wholeIn(DAY.exec(key)?.[1]);
  if (month30 !== null) return (month30 / 3) as Trimestre;
  const cut = CUT_DATE.exec(key);
  return cut ? (MONTHS[cut[1] ?? cut[2] ?? cut[3] ?? ""] ?? null) : null;
}

const PERIOD_WORDS =
  /\b(?:20\d{2}|vigencia|ano|trimestre|semestre|corte|periodo|iv|iii|ii|i|[1-4](?:er|do|ro|to|o)?|primero?|segundo|tercero?|cuarto|t ?[1-4]|[1-4]t|q[1-4]|30|31|0?[369](?= 20)|12(?= 20)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|mar|abr|jun|jul|sep|sept|oct|dic|meta|valor|cantidad|total vigencia|fisic[oa]|producto)\b/g;
