import { remembered } from "../../grid/remembered";
import type { Trimestre, Vigencia } from "../../vocabulary";
import type { Heading } from "./headerRows";
import { foldHeading } from "./foldHeading";
import { wholeHeading } from "./headingParts";
import { staticHeading, type StaticHeading } from "./staticHeading";
import { quarterOf, timeHeading, yearOf, type TimeHeading } from "./timeHeading";

/** What the words of a heading and of its bands say, without the values below. */
export interface HeadingWords {
  /** The header as its reader would quote it: bands, then the heading. */
  readonly whole: string;
  /** `foldHeading` of the heading, and of its bands, nearest first. */
  readonly key: string;
  readonly bands: readonly string[];
  readonly fixed: StaticHeading | null;
  readonly byTime: TimeHeading | null;
  /** The heading itself names a year or a quarter. */
  readonly ownPeriod: boolean;
  /** The year that it names, else the nearest band that names one. */
  readonly vigencia: Vigencia | null;
  readonly bandVigencia: Vigencia | null;
  readonly bandTrimestre: Trimestre | null;
}

/** Reads the words of a heading; the same words, in another column or another file, are read once. */
export function headingWordsOf({ own, bands }: Heading): HeadingWords {
  return known(bands.length === 0 ? own : [own, ...bands].join("\n"));
}

/** Whether a heading means anything by its words alone. */
export function saysSomething(heading: Heading): boolean {
  const { fixed, byTime } = headingWordsOf(heading);
  return fixed !== null || byTime !== null;
}

const known = remembered((texts): HeadingWords => {
  const [own = "", ...bandTexts] = texts.split("\n");
  const key = foldHeading(own);
  const bands = bandTexts.map(foldHeading);
  const ownVigencia = yearOf(key);
  const bandVigencia = bands.map(yearOf).find((year) => year !== null) ?? null;
  return {
    whole: wholeHeading(own, bandTexts),
    key,
    bands,
    fixed: staticHeading(own, bandTexts),
    byTime: timeHeading(key, bands),
    ownPeriod: ownVigencia !== null || quarterOf(key) !== null,
    vigencia: ownVigencia ?? bandVigencia,
    bandVigencia,
    bandTrimestre: bands.map(quarterOf).find((quarter) => quarter !== null) ?? null,
  };
});
