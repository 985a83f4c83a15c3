import { openHeadless } from "../../../src/emulator/host/headless";
import type { HostObject } from "../../../src/emulator/host/object";
import { typeInfo } from "../../../src/emulator/host/registry";
import { samples } from "./samples";

/** What the client answers by itself, or the host for every type alike. */
const EVERYWHERE = new Set(["getItem", "getItemAt", "getItemOrNullObject", "getCount", "toJSON"]);

/** One line for each type of the Excel API that the host has: what it answers, and what it refuses by name. */
export async function membersList(): Promise<string> {
  const headless = await openHeadless();
  try {
    const byType = new Map(samples(headless).map((object) => [object.$type, object]));
    return [...byType]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, object]) => lineOf(object))
      .join("\n");
  } finally {
    headless.dispose();
  }
}

function lineOf(object: HostObject): string {
  const { scalars, nav, methods } = typeInfo(object.$type);
  const members = Object.keys({ ...scalars, ...nav, ...methods })
    .filter((name) => !EVERYWHERE.has(name) && !name.startsWith("_"))
    .sort();
  const answered = members.filter((name) => object.$implements(name));
  const refused = members.filter((name) => !object.$implements(name));
  const told = (verb: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${verb} ${names.join(", ")}`];
  const what = [...told("answers", answered), ...told("refuses", refused)];
  return `- **${object.$type}** ${what.length === 0 ? "has no members of its own" : what.join("; ")}.`;
}
