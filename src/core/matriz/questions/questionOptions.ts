import { foldHeading, withoutYear } from "../words/foldHeading";
import { yearOf } from "../words/timeHeading";
import type {
  Answers,
  Column,
  ColumnAnswer,
  Question,
  QuestionOption,
  Reparto,
  Repetidas,
  Scale,
  UnmappedColumn,
  Wanted,
} from "../matriz";

/**
 * How many answers of a question are compared by what they give: more than a plan has years and
 * quarters. Of columns headed alike there may be thousands, and the workbook is read for each.
 */
export const MOST_COMPARED = 24;

/** The answers among which a question lets choose. */
export function questionOptions(question: Question): readonly QuestionOption[] {
  switch (question.type) {
    case "whichColumn":
      return question.candidates.map((column) => ofColumn(question.wanted, column));
    case "missingColumn":
      return [
        ...familiesOf(question.candidates).map((family) => ofFamily(question.wanted, family)),
        noneOf(question.wanted),
      ];
    case "cumulativeQuarters":
      return [true, false].map((cumulativeQuarters) => ({
        answers: { cumulativeQuarters },
        column: null,
        value: cumulativeQuarters,
      }));
    case "whichVigencia":
      return [
        ...question.vigencias.map((vigencia) => ({
          ...ofColumn({ ...wantedOf(question.column), vigencia }, question.column),
          value: vigencia,
        })),
        // Of the only one that lacks it, or of none: it may run over all of them.
        ...(question.vigencias.length > 1 ? [] : [noneOf(wantedOf(question.column))]),
      ];
    case "mixedScale":
      return (question.column.campo === "avance" ? OF_PERCENTAGES : OF_EXECUTION).map((scale) => ({
        answers: { scales: { [question.column.heading]: scale } },
        column: null,
        value: scale,
      }));
    case "reparto":
      return repartosOf(
        question.column,
        question.column.campo === "avance" ? OF_AVANCE : OF_AMOUNT,
      );
    case "discrepancia":
      return repartosOf(question.column, OF_META);
    case "whichSheets":
      return question.lecturas.map((sheets) => ({
        answers: sheetsAnswer(sheets),
        column: null,
        value: sheets,
      }));
    case "repeatedMetas":
      return REPETIDAS.map((repetidas) => ({
        answers: { repetidas },
        column: null,
        value: repetidas,
      }));
  }
}

function repartosOf(
  { heading }: UnmappedColumn,
  repartos: readonly Reparto[],
): readonly QuestionOption[] {
  return repartos.map((reparto) => ({
    answers: { repartos: { [heading]: reparto } },
    column: null,
    value: reparto,
  }));
}

function sheetsAnswer(sheets: readonly string[]): Answers {
  const [sheet, ...others] = sheets;
  return sheet !== undefined && others.length === 0 ? { sheet } : { sheets };
}

function noneOf(wanted: Wanted): QuestionOption {
  return { answers: { columns: [{ ...wanted, heading: null }] }, column: null, value: null };
}

/** Columns that are headed alike but for their year say one thing year by year. */
function familiesOf(candidates: readonly UnmappedColumn[]): readonly (readonly UnmappedColumn[])[] {
  const families = new Map<string, UnmappedColumn[]>();
  for (const candidate of candidates) {
    const key = foldHeading(candidate.heading);
    const name = yearOf(key) === null ? `${key} ${candidate.column}` : withoutYear(key);
    const family = families.get(name);
    if (family) family.push(candidate);
    else families.set(name, [candidate]);
  }
  return [...families.values()];
}

function ofFamily(wanted: Wanted, family: readonly UnmappedColumn[]): QuestionOption {
  const columns = family.map(({ column, heading }): ColumnAnswer => {
    const vigencia = yearOf(foldHeading(heading));
    return { ...wanted, ...(vigencia !== null && { vigencia }), heading, column };
  });
  return { answers: { columns }, column: family[0] ?? null, value: null };
}

const REPETIDAS: readonly Repetidas[] = ["sum", "mean", "first"];
const OF_AMOUNT: readonly Reparto[] = ["whole", "part"];
const OF_META: readonly Reparto[] = ["first", "final"];
const OF_AVANCE: readonly Reparto[] = ["last", "part"];
const OF_PERCENTAGES: readonly Scale[] = ["hundred", "bySize", "fraction"];
const OF_EXECUTION: readonly Scale[] = ["bySign", "share", "units"];

function ofColumn(wanted: Wanted, { column, heading }: UnmappedColumn): QuestionOption {
  const answer: ColumnAnswer = { ...wanted, heading, column };
  return { answers: { columns: [answer] }, column: { column, heading }, value: null };
}

/** A campo with what tells it from its namesakes, and nothing else of its column. */
export function wantedOf({ campo, vigencia, trimestre, level }: Wanted | Column): Wanted {
  return {
    campo,
    ...(vigencia !== undefined && { vigencia }),
    ...(trimestre !== undefined && { trimestre }),
    ...(level !== undefined && { level }),
  };
}
