/**
 * What a cell shows, where Excel hands over more than that: a formatted number, an entity, an error, or an error
 * of the functions' runtime. Any other value is given back as it is.
 */
export function basicValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { text, basicValue: basic, code } = value as RichValue;
  const shown = [text, basic, code].find((part) => isBasic(part));
  return shown ?? UNREADABLE;
}

/** A data type of Excel as custom functions are given it; the code is that of a `CustomFunctions.Error`. */
interface RichValue {
  /** Of an entity, whose basic value is an error. */
  readonly text?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
}

function isBasic(part: unknown): boolean {
  return typeof part === "string" || typeof part === "number" || typeof part === "boolean";
}

// Excel's own word for what a cell cannot show as a value.
const UNREADABLE = "#VALUE!";
