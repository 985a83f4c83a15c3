import {
  filesAreWhole,
  functionsAreOpen,
  iconsAreKept,
  manifestIsOfHere,
  manifestIsServed,
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
  typesAreMeant,
  officeIsReached,
];

/** What is wrong with the add-in published at an address, one line per place and fault. */
export async function verify(address: string, get?: Get): Promise<readonly Fault[]> {
  const url = address.replace(/\/+$/, "");
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
    return [{ place: address, message: TEXT.notHttps(address) }];
  }
  const site = siteAt(url, get);
  try {
    const found: Fault[] = [];
    for (const check of CHECKS) found.push(...(await check(site)));
    return found.filter((fault, n) => found.findIndex((other) => isSame(other, fault)) === n);
  } catch (error) {
    return [{ place: url, message: TEXT.unreachable(codeOf(error)) }];
  }
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
