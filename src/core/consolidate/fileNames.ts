import { foldText } from "../grid/foldText";
import { nth } from "../nth";

/**
 * A name for the file of each dependencia, without its ending: one that any disk takes, no two alike, and
 * the same for the same dependencias in whatever order their files came.
 */
export function fileNamesOf(nombres: readonly string[]): readonly string[] {
  const wanted = nombres.map(plainName);
  // A name that one has for itself is no number of another.
  const taken = new Set(wanted);
  const owned = new Set<string>();
  const names = [...wanted];
  const inOrder = nombres.map((nombre, index) => ({ nombre, index }));
  inOrder.sort((a, b) => (a.nombre < b.nombre ? -1 : a.nombre > b.nombre ? 1 : a.index - b.index));
  for (const { index } of inOrder) {
    const plain = nth(wanted, index);
    let name = plain;
    for (let next = 2; name === plain ? owned.has(plain) : taken.has(name); next++)
      name = `${plain}-${next}`;
    owned.add(name);
    taken.add(name);
    names[index] = name;
  }
  return names;
}

function plainName(nombre: string): string {
  const plain = foldText(nombre)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, "");
  if (plain === "") return "sin-nombre";
  return RESERVED_BY_WINDOWS.test(plain) ? `dependencia-${plain}` : plain;
}

const LONGEST_NAME = 80;
const RESERVED_BY_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
