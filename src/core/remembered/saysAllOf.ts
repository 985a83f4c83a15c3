import { isRecord } from "../isRecord";

/**
 * Whether what would be written again says every part of what was told, however deep: a part that its reader does
 * not know, such as one of a later version, would else be dropped without a word.
 */
export function saysAllOf(written: unknown, told: unknown): boolean {
  if (Array.isArray(told))
    return (
      Array.isArray(written) &&
      written.length === told.length &&
      told.every((part, index) => saysAllOf(written[index], part))
    );
  if (!isRecord(told)) return true;
  return (
    isRecord(written) &&
    Object.entries(told).every(
      ([key, part]) => Object.hasOwn(written, key) && saysAllOf(written[key], part),
    )
  );
}
