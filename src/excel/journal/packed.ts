import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Data as a short text: what a workbook keeps of a report is a tenth of its JSON. */
export function pack(value: unknown): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value)), { level: 4 }), true));
}

/** What was packed; `null` for a text of another make, or damaged. */
export function unpack(text: string): unknown {
  try {
    return JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true)))) as unknown;
  } catch {
    return null;
  }
}
