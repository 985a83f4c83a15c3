import { evaluateWorkbook } from "../evaluate";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Unrecognised } from "../matriz/matriz";
import type { Evaluation } from "../plan/evaluation";
import type { Result } from "../result";
import type { Vigencia } from "../vocabulary";

/** What a formula is given beside the range of the matriz; `null`: nothing. */
export interface Beside {
  /** R12: the range that holds the registry of projects. */
  readonly registro: WorkbookSnapshot | null;
  /** R32: the range that holds the settings of the office. */
  readonly ajustes: WorkbookSnapshot | null;
}

export const NOTHING_BESIDE: Beside = { registro: null, ajustes: null };

// A summary asks a dozen questions of one range: the same snapshots are evaluated once for each vigencia.
const evaluated = new WeakMap<
  WorkbookSnapshot,
  WeakMap<
    WorkbookSnapshot,
    WeakMap<WorkbookSnapshot, Map<Vigencia | undefined, Result<Evaluation, Unrecognised>>>
  >
>();

/** R31: without a registry the figures are what was reported, never half of a validation. */
export function evaluatedOnce(
  range: WorkbookSnapshot,
  vigencia: Vigencia | undefined,
  { registro, ajustes }: Beside,
): Result<Evaluation, Unrecognised> {
  // What was not given stands under the range itself.
  const ofRange = knownOf(evaluated, range, () => new WeakMap());
  const ofRegistro = knownOf(ofRange, registro ?? range, () => new WeakMap());
  const known = knownOf(ofRegistro, ajustes ?? range, () => new Map());
  const evaluation =
    known.get(vigencia) ??
    evaluateWorkbook(range, {
      ...(vigencia !== undefined && { vigencia }),
      ...(registro === null ? { sinRegistro: true } : { registro }),
      ...(ajustes !== null && { ajustes }),
    });
  known.set(vigencia, evaluation);
  return evaluation;
}

export function knownOf<Key extends object, T>(all: WeakMap<Key, T>, key: Key, begin: () => T): T {
  const known = all.get(key) ?? begin();
  all.set(key, known);
  return known;
}
