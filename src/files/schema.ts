import { nameKey, type XmlTag } from "./xmlTag";

/** What may stand in an element. */
export interface Shape {
  /** `null` for a child that is not looked into. */
  readonly children: ReadonlyMap<number, Shape | null>;
  readonly hasText: boolean;
  /** Children that are not listed may stand here too. */
  readonly isOpen: boolean;
}

function shape(children: Readonly<Record<string, Shape | null>>): Shape {
  const keyed = Object.entries(children).map(([name, child]) => [nameKey(name), child] as const);
  return { children: new Map(keyed), hasText: false, isOpen: false };
}

function text(): Shape {
  return { ...shape({}), hasText: true };
}

// What the schema lets stand in what a sheet says (ECMA-376, 18.3 and 18.4). An element of another
// name is one of these, damaged: a reader that looks for their names would lose it in silence.
const STRING = {
  t: text(),
  r: shape({ rPr: null, t: text() }),
  rPh: shape({ t: text() }),
  phoneticPr: null,
};
export const FORMULA = text();
export const VALUE = text();
export const INLINE = shape(STRING);
export const CELL = shape({ f: FORMULA, v: VALUE, is: INLINE, extLst: null });
export const ROW = shape({ c: CELL, extLst: null });
export const SHEET_DATA = shape({ row: ROW });
export const WORKSHEET_PART = shape({
  worksheet: { ...shape({ sheetData: SHEET_DATA }), isOpen: true },
});
export const SHARED_STRING = shape(STRING);
export const SHARED_STRINGS_PART = shape({ sst: shape({ si: SHARED_STRING, extLst: null }) });

/** Follows the tags of a part, and knows in what they stand. */
export interface Nesting {
  /** The element that the tag begins or ends: `null` is not looked at, and `undefined` may not stand there. */
  readonly take: (tag: XmlTag) => Shape | null | undefined;
  /** Whether this text may stand where one is. */
  readonly admits: (bytes: Uint8Array, from: number, to: number) => boolean;
  /** The element in which one is. */
  readonly inside: () => Shape | null;
}

export function nestingIn(part: Shape): Nesting {
  const open: (Shape | null)[] = [part];
  const inside = (): Shape | null => open[open.length - 1] ?? null;
  return {
    take({ closes, empty, local }) {
      if (closes) return open.pop() ?? null;
      const around = inside();
      const own = around?.children.get(local);
      if (!empty) open.push(own ?? null);
      return around === null || around.isOpen ? (own ?? null) : own;
    },
    admits(bytes, from, to) {
      const around = inside();
      if (around === null || around.hasText || around.isOpen) return true;
      for (let i = from; i < to; i++) if ((bytes[i] ?? 0) > 0x20) return false;
      return true;
    },
    inside,
  };
}
