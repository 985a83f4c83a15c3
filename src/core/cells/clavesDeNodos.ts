import { foldText } from "../grid/foldText";
import type { Branch } from "../plan/plan";

/**
 * What a node is found by after the matriz changed: the names from the top down to it. A code will not do: where the
 * plan has none it is a turn among siblings, which another eje above or another order of the rows gives to another
 * node. It holds nothing that a look-up of Excel reads as any character, and no two nodes have the same; those that
 * cannot be told apart have "".
 */
export function clavesDeNodos(plan: Branch): ReadonlyMap<Branch, string> {
  const paths = [...pathsBelow(plan, [])];
  const shared = repeated(paths.map(([, path]) => path));
  const told = paths.map(([node, path]): [Branch, string] => [
    node,
    shortened(shared.has(path) ? `${path} ‹${plain(node.codigo)}›` : path),
  ]);
  const same = repeated(told.map(([, clave]) => clave));
  return new Map([
    [plan, CLAVE_DEL_PLAN],
    ...told.map(([node, clave]): [Branch, string] => [node, same.has(clave) ? "" : clave]),
  ]);
}

/** No name has these marks. */
const CLAVE_DEL_PLAN = "‹plan›";

function* pathsBelow(node: Branch, above: readonly string[]): Generator<[Branch, string]> {
  for (const child of node.children) {
    if (child.kind !== "Branch") continue;
    const path = [...above, plain(child.nombre) || `‹${plain(child.codigo)}›`];
    yield [child, path.join(" › ")];
    yield* pathsBelow(child, path);
  }
}

/** Case, accents and width are one to the comparison of Excel too. */
function plain(words: string): string {
  return foldText(words.normalize("NFKC").replace(/[~*?"‹›\p{Cf}]/gu, " "));
}

function repeated(all: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(all.filter((one) => seen.size === seen.add(one).size));
}

/** A look-up takes no text of more than 255 characters: of a longer one the rest stands as its sum. */
function shortened(clave: string): string {
  if (clave.length <= LONGEST) return clave;
  let sum = 0n;
  for (const letter of clave) sum = (sum * 1_000_003n + BigInt(letter.codePointAt(0) ?? 0)) % PRIME;
  return `${clave.slice(0, LONGEST - 20)} ‹${sum.toString(36)}›`;
}

const LONGEST = 240;
/** The greatest below 2⁶¹: two texts of a plan have the same sum less often than a disk loses one. */
const PRIME = 2_305_843_009_213_693_951n;
