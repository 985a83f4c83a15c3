import type { CellRef } from "./grid/grid";

export type Severity = "error" | "advertencia" | "info";

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "advertencia", "info"];

/**
 * What can be found, by type: severity, price and facts. Each rule adds its own in its file
 * (`declare module`), and does not compile until it stands in rules/rulesInOrder, which `npm run documentos` writes.
 * `points` is what it costs, as a fraction of the whole plan; `null` where it has no price.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the rules fill it
export interface Findings {}

export type FindingType = keyof Findings;

/** Something the office must look at: facts and a cell. Its sentence stands with its rule. */
export type Finding = FindingOf<FindingType>;

export type FindingOf<Type extends FindingType> = {
  [One in Type]: Findings[One] & {
    readonly type: One;
    /** Code of the meta, or `null` when it is about the workbook. */
    readonly meta: string | null;
    readonly at: CellRef | null;
  };
}[Type];
