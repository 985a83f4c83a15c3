import { wholeIn } from "../grid/digits";
import { plainText } from "../grid/foldText";
import { titlesAbove } from "../matriz/periods/titles";
import type { Tabla } from "./lista";
import { periodoDe } from "./palabras";

// Each table is looked at once.
const anos = new WeakMap<object, number | null>();

/** The year that the title of a table or the name of its sheet says; of a span, "2020-2023", none. */
export function anoDeTabla({ sheet, headerRows }: Tabla<string>): number | null {
  const before = anos.get(headerRows);
  if (before !== undefined) return before;
  const told = [...titlesAbove(sheet, headerRows[0] ?? 0).map(plainText), sheet.name].map((text) =>
    /^20\d{2}$/.test(text.trim()) ? wholeIn(text.trim()) : periodoDe(text).vigencia,
  );
  const made = told.find((year) => year !== null) ?? null;
  anos.set(headerRows, made);
  return made;
}
