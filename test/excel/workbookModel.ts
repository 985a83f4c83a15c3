import { isDeepStrictEqual } from "node:util";
import type { BootedOffice } from "../emulator/host/bootOffice";

/**
 * All that a workbook is, in a form that can be compared: identifiers, which are made by chance, and
 * what is empty anyway are left out; styles stand in their cells.
 */
export function workbookModel({ workbook, host }: BootedOffice): unknown {
  const data = workbook.save();
  const nameOf = (id: string): string => data.sheets[id]?.name ?? id;
  const sheets = data.sheetOrder.map((id) => {
    const { cellData = {}, ...sheet } = data.sheets[id]!;
    const cells = Object.entries(cellData).flatMap(([row, line]) =>
      Object.entries(line as Record<string, Record<string, unknown> | null>).map(
        ([column, cell]) => {
          const style = typeof cell?.["s"] === "string" ? data.styles[cell["s"]] : cell?.["s"];
          return [`${row},${column}`, { ...cell, s: style }] as const;
        },
      ),
    );
    return { ...sheet, cells: Object.fromEntries(cells) };
  });
  const resources = (data.resources ?? []).map(({ name, data: text }) => ({
    name,
    content: text === "" ? null : (JSON.parse(text) as unknown),
  }));
  return cleaned({ sheets, custom: data.custom, resources, charts: host.charts() }, nameOf);
}

/**
 * Expects the workbook to be as `model` says. Node compares, in a tenth of the time that Jest takes
 * for tens of thousands of cells; Jest looks only at what differs, to show it.
 */
export function expectWorkbook(office: BootedOffice, model: unknown): void {
  const now = workbookModel(office);
  if (!isDeepStrictEqual(now, model)) expect(now).toEqual(model);
}

/** Sizes of the grid beyond its cells, and marks of Univer's own that no user sees. */
const NOISE: ReadonlySet<string> = new Set([
  "id",
  "sheetId",
  "cfId",
  "uid",
  "unitId",
  "subUnitId",
  "rowCount",
  "columnCount",
  "ah",
  "si",
]);

/** @param known what was cleaned already: thousands of cells share a style */
function cleaned(
  value: unknown,
  nameOf: (id: string) => string,
  known = new WeakMap<object, unknown>(),
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const clean = Array.isArray(value)
    ? value.map((part) => cleaned(part, nameOf, known))
    : cleanedParts(value, nameOf, known);
  known.set(value, clean);
  return clean;
}

function cleanedParts(
  value: object,
  nameOf: (id: string) => string,
  known: WeakMap<object, unknown>,
): unknown {
  const kept = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    if (NOISE.has(key)) return [];
    const clean = cleaned(part, nameOf, known);
    return isNothing(clean) || (key === "hd" && clean === 0)
      ? []
      : [[keyOf(key, part, nameOf), clean]];
  });
  // What is listed by identifier keeps no order of its own.
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** A thing that is listed under its own identifier is listed under its name. */
function keyOf(key: string, part: unknown, nameOf: (id: string) => string): string {
  const { id, name } = (part ?? {}) as { readonly id?: unknown; readonly name?: unknown };
  if (typeof name === "string" && (id === key || key.startsWith("{"))) return name;
  if (key.startsWith("{")) return "*";
  return UNIVER_ID.test(nameOf(key)) ? "*" : nameOf(key);
}

const UNIVER_ID = /^[\w-]{21}$/;
