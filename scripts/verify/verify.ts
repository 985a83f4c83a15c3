import {
  filesAreWhole,
  functionsAreOpen,
  iconsAreKept,
  manifestIsOfHere,
  manifestIsServed,
  missingIsNotKept,
  officeIsReached,
  paneIsFramed,
  typesAreMeant,
  versionsArrive,
  type Check,
} from "./checks";
import { siteAt, type Fault, type Get } from "./site";
import { TEXT } from "./text";

const CHECKS: readonly Check[] = [
  filesAreWhole,
  manifestIsOfHere,
  manifestIsServed,
  functionsAreOpen,
  paneIsFramed,
  iconsAreKept,
  versionsArrive,
  missingIsNotKept,
  typesAreMeant,
  officeIsReached,
];

/** What is wrong with the add-in published at an address, one line per place and fault. */
export async function verify(address: string, get?: Get): Promise<readonly Fault[]> {
  const url = folderOf(address);
  if (url === null) return [{ place: address, message: TEXT.notHttps(address) }];
  const site = siteAt(url, get);
  try {
    const found: Fault[] = [];
    for (const check of CHECKS) found.push(...(await check(site)));
    return found.filter((fault, n) => found.findIndex((other) => isSame(other, fault)) === n);
  } catch (error) {
    return [{ place: url, message: TEXT.unreachable(codeOf(error)) }];
  }
}

/** The folder that an address is of, or is a file of, as browsers write it; `null`: it is none of https. */
export function folderOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname } = new URL(address);
  if (protocol !== "https:") return null;
  return `${origin}${pathname}`.replace(/\/[^/]*\.(?:html|xml|js|json)$/i, "").replace(/\/+$/, "");
}

function isSame(one: Fault, other: Fault): boolean {
  return one.place === other.place && one.message === other.message;
}

// fetch says "failed" and keeps the reason as the cause of its error.
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (typeof cause === "object" && cause !== null && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.name : String(cause);
}
