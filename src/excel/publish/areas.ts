import { a1 } from "../../core/grid/a1";
import type { Area } from "../../core/grid/grid";

/**
 * The cells of each kind as few rectangles: runs of a row are joined with equal runs of the row
 * above, so that a column of one look is one area.
 */
export function areasByKind<Kind>(
  rows: readonly (readonly (Kind | null)[])[],
): ReadonlyMap<Kind, readonly Area[]> {
  const found = new Map<Kind, Area[]>();
  let open: Run<Kind>[] = [];
  const close = ({ kind, area }: Run<Kind>): unknown =>
    found.get(kind)?.push(area) ?? found.set(kind, [area]);
  for (const [row, cells] of [...rows, []].entries()) {
    const runs = runsOf(cells, row);
    for (const run of open) {
      const next = runs.find(
        ({ kind, area }) =>
          kind === run.kind && area.left === run.area.left && area.right === run.area.right,
      );
      if (next) next.area = { ...next.area, top: run.area.top };
      else close(run);
    }
    open = runs;
  }
  return found;
}

interface Run<Kind> {
  readonly kind: Kind;
  area: Area;
}

function runsOf<Kind>(cells: readonly (Kind | null)[], row: number): Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  for (const [column, kind] of cells.entries()) {
    if (kind === null) continue;
    const last = runs.at(-1);
    if (last?.kind === kind && last.area.right === column - 1)
      last.area = { ...last.area, right: column };
    else runs.push({ kind, area: { top: row, left: column, bottom: row, right: column } });
  }
  return runs;
}

/** Addresses for `getRanges`, as many areas in each as one call may name. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  return joined(
    areas.map(({ top, left, bottom, right }) => `${a1(top, left)}:${a1(bottom, right)}`),
  );
}

/** The same for whole rows: "4:7,9:9". */
export function rowAddressesOf(rows: readonly number[]): readonly string[] {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return joined(spans.map(([first, last]) => `${first + 1}:${last + 1}`));
}

function joined(addresses: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const address of addresses) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST)
      lines[lines.length - 1] = `${last},${address}`;
    else lines.push(address);
  }
  return lines;
}

// Excel takes no longer text than 8 192 characters for an address.
const LONGEST = 8_000;
