import { areOfOneForm } from "./planInSheets";

/** A sheet as far as it tells whether the plan may stand in it. */
export interface HojaConMetas {
  readonly hidden: boolean;
  /** How much of a matriz its headings name. */
  readonly score: number;
  /** What its metas are known by. */
  readonly metas: ReadonlySet<string>;
  /** The headings that say what a meta is. */
  readonly describing: ReadonlySet<string>;
  /** Whether it has numbers that nothing explains. */
  readonly hasUnexplained: boolean;
}

/**
 * R26: the sheet that has the metas of the plan, though no word says which of its numbers were promised: it names
 * more of a matriz than each sheet that can be read, and more metas than all of them, or it describes its metas as
 * one of them does; and they do not have most of these. To read them in its place would pass it over in silence.
 *
 * @param unread sheets that name metas of a plan, and of which only what was promised is not known
 */
export function passedOver<Hoja extends HojaConMetas>(
  unread: readonly Hoja[],
  read: readonly HojaConMetas[],
): Hoja | null {
  const told = new Set(read.flatMap(({ metas }) => [...metas]));
  const best = Math.max(0, ...read.map(({ score }) => score));
  const passed = unread.filter(({ hidden, score, metas, describing, hasUnexplained }) => {
    const others = [...metas].filter((meta) => !told.has(meta)).length;
    const saysMore = score > best && metas.size > told.size;
    const goesOn = read.some((one) => areOfOneForm(one.describing, describing));
    return !hidden && hasUnexplained && (saysMore || goesOn) && others * 2 > metas.size;
  });
  return passed.reduce<Hoja | null>(
    (most, one) => (most === null || one.score > most.score ? one : most),
    null,
  );
}
