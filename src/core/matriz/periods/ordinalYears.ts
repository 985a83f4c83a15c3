import { wholeIn } from "../../grid/digits";
import { foldText, plainText } from "../../grid/foldText";
import type { Sheet } from "../../grid/grid";
import type { Heading } from "../words/headerRows";

/**
 * "Programado Año 1" … "Año 4" in a plan whose title says 2024-2027: the headings with their years.
 * Without exactly one such span above the header, or in a name, nothing is put in its place.
 */
export function withYears(
  headings: readonly Heading[],
  sheet: Sheet,
  headerRow: number,
  workbookName: string,
): readonly Heading[] {
  if (
    !headings.some(({ own, bands }) => [own, ...bands].some((text) => ORDINAL.test(foldText(text))))
  )
    return headings;
  const first = firstYear([
    ...sheet.rows.slice(0, headerRow).flat().map(plainText),
    sheet.name,
    workbookName,
  ]);
  if (first === null) return headings;
  const dated = (text: string): string =>
    text.replace(
      /\ba[ñn]o\s*([1-4])\b/i,
      (_, turn: string) => `Año ${first + (wholeIn(turn) ?? 1) - 1}`,
    );
  return headings.map(({ column, own, bands }) => ({
    column,
    own: dated(own),
    bands: bands.map(dated),
  }));
}

const ORDINAL = /\bano ?[1-4]\b/;

function firstYear(texts: readonly string[]): number | null {
  const spans = new Set(
    texts
      .flatMap((text) => [...text.matchAll(/\b(20\d{2})\s*[-–a]\s*(20\d{2})\b/g)])
      .flatMap(([, from, to]) => {
        const [start, end] = [wholeIn(from), wholeIn(to)];
        return start !== null && end === start + 3 ? [start] : [];
      }),
  );
  const [first = null] = spans;
  return spans.size === 1 ? first : null;
}
