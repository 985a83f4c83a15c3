import type { FileProblem } from "../core/fileProblem";
import type { Sheet } from "../core/grid/grid";
import { err, ok, type Result } from "../core/result";
import { delimiterOf } from "./delimiter";
import { extensionOf } from "./fileKind";
import { parseDelimited } from "./hucre";

/**
 * The one sheet of a file of delimited text. Numbers stay text: only core knows that
 * "1.234,5" is written as in Colombia.
 */
export function readCsv(bytes: Uint8Array, name: string): Result<readonly Sheet[], FileProblem> {
  const text = textOf(bytes);
  if (text.trim() === "") return err({ type: "empty" });
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const body = announced ? text.slice(announced[0].length) : text;
  const delimiter = announced?.[1] ?? delimiterOf(body);
  // A sentence saved as .xlsx is no table, but a table saved as .xls is what many systems export.
  if (delimiter === null && !TABLES.has(extensionOf(name))) return err({ type: "notAWorkbook" });
  const rows = parseDelimited(body, delimiter ?? ";");
  return ok([
    {
      name: name.replace(/\.[^.]*$/, ""),
      hidden: false,
      rows: rows.map((row) => row.map((field) => (field === "" ? null : unguarded(field)))),
      merges: [],
      formats: new Map(),
      formulas: new Map(),
      uncalculated: new Set(),
    },
  ]);
}

const TABLES: ReadonlySet<string> = new Set(["csv", "tsv", "tab", "txt"]);

/** Systems write ="0012" so that Excel keeps a text as it is; Excel shows 0012. */
function unguarded(field: string): string {
  const guarded = /^="((?:[^"]|"")*)"$/.exec(field)?.[1];
  return guarded === undefined ? field : guarded.replaceAll('""', '"');
}

/** Excel in Spanish saves CSV in Windows' own alphabet unless it is told otherwise. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
