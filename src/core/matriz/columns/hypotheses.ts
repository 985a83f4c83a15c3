import type { Sheet } from "../../grid/grid";
import { rememberedOf } from "../../grid/remembered";
import { CAMPOS_DE_DINERO, type Campo } from "../../vocabulary";
import {
  columnNumbers,
  columnTexts,
  looksLikeMoney,
  type ColumnNumbers,
  type ColumnTexts,
} from "./columnValues";
import type { Heading } from "../words/headerRows";
import type { Headings } from "../headings/headings";
import type { Column } from "../matriz";
import { headingWordsOf, type HeadingWords } from "../words/headingWords";

/** What a column may be, best first, after looking at its heading, its bands and its values. */
export interface ColumnReading {
  readonly heading: Heading;
  readonly wording: HeadingWords;
  readonly readings: readonly Column[];
}

/**
 * The effects of answers are worked out by reading the same sheet again and again.
 *
 * @param firstRow zero-based row below the header; the values from there on are evidence
 */
export function readColumn(sheet: Sheet, heading: Heading, firstRow: number): ColumnReading {
  const key = [firstRow, heading.column, heading.own, ...heading.bands].join("\n");
  return readings(sheet, key, () => readingOf(sheet, heading, firstRow));
}

const readings = rememberedOf<Sheet, ColumnReading>();

function readingOf(sheet: Sheet, heading: Heading, firstRow: number): ColumnReading {
  const wording = headingWordsOf(heading);
  if (!mayMeanSomething(wording)) return { heading, wording, readings: [] };
  const numbers = columnNumbers(sheet, heading.column, firstRow, heading.own);
  let texts: ColumnTexts | null = null;
  const values: ColumnValues = {
    ...numbers,
    texts: () => (texts ??= columnTexts(sheet, heading.column, firstRow, heading.own)),
  };
  const readings: Column[] = [];
  const weigh: Take = (kind, reading) => {
    const confidence = reading.confidence * fit(reading.campo, kind, values);
    if (confidence >= LEAST_CONFIDENCE) readings.push({ ...reading, confidence });
  };
  guess(heading.column, wording, values, weigh);
  return { heading, wording, readings: readings.sort((a, b) => b.confidence - a.confidence) };
}

/** Texts are only looked at where they tell: most columns of a matriz are numbers. */
interface ColumnValues extends ColumnNumbers {
  readonly texts: () => ColumnTexts;
}

type Take = (kind: Headings["values"], reading: Column) => void;

function guess(column: number, wording: HeadingWords, values: ColumnValues, take: Take): void {
  const { whole: heading, key, bands, fixed, byTime, ownPeriod, vigencia } = wording;
  if (fixed) {
    const { campo, confidence, evidence, level, values: kind } = fixed;
    take(kind, {
      column,
      heading,
      campo,
      evidence,
      confidence: besideBands(campo, confidence, key, bands),
      ...(level !== undefined && { level }),
      ...(vigencia !== null && MONEY.has(campo) && { vigencia }),
    });
  }
  if (byTime) {
    const { percentUnknown, confidence } = byTime;
    const asPercent =
      percentUnknown && (values.signed > 0.5 || (values.fractions > 0.95 && values.median < 1));
    // "30 und." is no share.
    const asAmount = percentUnknown && values.quantities > 0.5;
    const campo = asPercent ? "avance" : asAmount ? "ejecutado" : byTime.campo;
    const exactElsewhere = fixed !== null && !ownPeriod && fixed.confidence >= 0.95;
    const when = {
      ...(byTime.vigencia !== undefined && { vigencia: byTime.vigencia }),
      ...(byTime.trimestre !== undefined && { trimestre: byTime.trimestre }),
      ...(byTime.cumulative !== undefined && { cumulative: byTime.cumulative }),
    };
    take(campo === "explicacion" ? "any" : "number", {
      column,
      heading,
      campo,
      ...when,
      confidence: exactElsewhere ? confidence * 0.9 : confidence,
      evidence: confidence === 1 ? "exact" : "words",
    });
    if (
      (campo === "programado" || campo === "ejecutado") &&
      looksLikeMoney(values) &&
      !looksPhysical(key, bands)
    ) {
      take("number", {
        column,
        heading,
        campo: campo === "programado" ? "recursos" : "recursosEjecutados",
        ...when,
        confidence: 0.9,
        evidence: "values",
      });
    }
  }
  // "Meta" over a column of quantities, next to "Ejecutado", is what was promised.
  if (/^(meta|metas|cantidad)$/.test(key) && values.numbers > 0.8) {
    const { bandVigencia, bandTrimestre } = wording;
    take("number", {
      column,
      heading,
      campo: "programado",
      confidence: 0.85,
      evidence: "values",
      ...(bandVigencia !== null && { vigencia: bandVigencia }),
      ...(bandTrimestre !== null && { trimestre: bandTrimestre }),
    });
  }
  // …and over a column of sentences, however the heading goes on, it is the meta itself.
  const ofProduct = /^meta\b/.test(key) && !/\b(resultado|bienestar)\b/.test(key);
  if (ofProduct && values.texts().phrases > 0.5)
    take("text", { column, heading, campo: "meta", confidence: 0.85, evidence: "values" });
}

/** Where words say nothing no value can: only over "Meta" and "Cantidad" do values speak for themselves. */
function mayMeanSomething({ fixed, byTime, key }: HeadingWords): boolean {
  return fixed !== null || byTime !== null || /^(?:meta|cantidad)/.test(key);
}

/** A "Línea base" under a band of results is not the one of the product, and one under "producto" is. */
function besideBands(
  campo: Campo,
  confidence: number,
  key: string,
  bands: readonly string[],
): number {
  if (!OF_PRODUCT.has(campo)) return confidence;
  const around = bands.join(" ");
  if (/\b(resultado|bienestar|impacto)\b/.test(`${key} ${around}`)) return confidence * 0.7;
  return /\bproducto\b/.test(around) ? Math.min(1, confidence + 0.05) : confidence;
}

/** How well the values suit a campo: 1 when they do or when there are none to tell. */
function fit(campo: Campo, kind: Headings["values"], values: ColumnValues): number {
  if (values.filled === 0) return 1;
  if (campo === "bpin") {
    const { bpins, phrases } = values.texts();
    return bpins >= 0.2 ? 1 : phrases > 0.5 ? MISFIT : 0.9;
  }
  if (campo === "codigo")
    return (
      (areSentences(values, 0.5) ? MISFIT : 1) *
      (values.texts().distinct > 0.8 || values.filled < 5 ? 1 : 0.8)
    );
  if (campo === "programado" || campo === "ejecutado") {
    if (values.numbers + values.quantities < 0.5) return isFilledInPart(values) ? 1 : MISFIT;
    return looksLikeMoney(values) ? 0.75 : 1;
  }
  switch (kind) {
    case "text":
      return values.numbers > 0.7 ? MISFIT : 1;
    case "number":
      return values.numbers < 0.5 ? MISFIT : 1;
    case "code":
      return areSentences(values, 0.6) ? MISFIT : 1;
    case "any":
      return 1;
  }
}

/**
 * Some quantities, and otherwise states of what has none yet ("En trámite"); one text alone tells nothing.
 * Amounts that cannot be read ("5 de 10") are told as such, one by one, and not passed over with the column.
 */
function isFilledInPart({ filled, numbers, median, texts }: ColumnValues): boolean {
  if (texts().yesNo > 0.9) return false;
  if (texts().amounts + numbers > 0.5) return true;
  if (filled === 1) return true;
  return numbers > 0 && median < 500_000 && numbers + texts().states >= 0.9;
}

function areSentences({ texts }: ColumnValues, most: number): boolean {
  const { phrases, codes } = texts();
  return phrases > most && codes < 0.2;
}

function looksPhysical(key: string, bands: readonly string[]): boolean {
  return /\b(fisic[oa]|producto|bien|servicio|piip)\b/.test([key, ...bands].join(" "));
}

const MISFIT = 0.4;
const LEAST_CONFIDENCE = 0.68;
const MONEY: ReadonlySet<Campo> = new Set([...CAMPOS_DE_DINERO, "explicacion"]);
const OF_PRODUCT: ReadonlySet<Campo> = new Set([
  "codigo",
  "meta",
  "indicador",
  "unidad",
  "lineaBase",
  "anioLineaBase",
  "metaCuatrienio",
  "tipo",
  "dependencia",
]);
