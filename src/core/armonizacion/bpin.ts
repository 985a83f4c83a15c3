import type { CellValue } from "../grid/grid";
import { plainText } from "../grid/foldText";
import { remembered } from "../grid/remembered";

/** One code of a cell that should hold projects: its digits when it has the form of a BPIN. */
export type CitedBpin =
  | { readonly type: "bpin"; readonly digits: string; readonly municipality: string | null }
  /** Excel made a float of it ("2,02126E+12"): the last digits are gone for good. */
  | { readonly type: "lostDigits"; readonly text: string }
  | { readonly type: "malformed"; readonly text: string };

/**
 * The projects that a cell cites: 13 digits (year, DANE code of the municipality, 4 more) or 15;
 * several separated by comma, semicolon, line break or "y". Spaces inside and a ".0" tail are
 * traces of copying, not of another project.
 */
export function citedBpins(cell: CellValue): readonly CitedBpin[] {
  if (cell === null) return [];
  return citedIn(typeof cell === "number" ? wholeNumber(cell) : String(cell));
}

/** One project is cited in many rows, and asked for by many rules. */
const citedIn = remembered((cell): readonly CitedBpin[] => {
  const text = plainText(cell).replace(/^'/, "");
  if (
    text === "" ||
    /^(-+|n\/?a|n\.a\.|no aplica|sin proyecto|ninguno|pendiente|nd|0)$/i.test(text)
  )
    return [];
  if (SCIENTIFIC.test(text)) return [{ type: "lostDigits", text }];
  return text
    .split(/[,;/|\n]|\sy\s|\s-\s|\s(?=(?:19|20)\d{2}\s*\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(citedBpin);
});

function citedBpin(text: string): CitedBpin {
  if (SCIENTIFIC.test(text)) return { type: "lostDigits", text };
  const digits = text
    .replace(/^bpi[nm]\s*:?\s*/i, "")
    .replace(/[.,]0$/, "")
    .replace(/[\s.\-_]/g, "");
  if (!/^(?:19|20)\d{11}(?:\d{2})?$/.test(digits)) return { type: "malformed", text };
  return { type: "bpin", digits, municipality: digits.length === 13 ? digits.slice(4, 9) : null };
}

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e\+?\d+$/i;

function wholeNumber(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(value).replace(".", ",");
}

/** Whether most of the filled cells have the form of a BPIN: only then does one without it say something. */
export function mostlyBpins(cells: readonly CellValue[]): boolean {
  const filled = cells.map(citedBpins).filter((cited) => cited.length > 0);
  return (
    filled.filter((cited) => cited.some(({ type }) => type === "bpin")).length * 2 >= filled.length
  );
}
