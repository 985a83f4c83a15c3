import type { MetaSinArmonizar } from "../armonizacion/metasSinArmonizar";
import type { CellRef } from "../grid/grid";

/** R12: what was reported under a project, where it is cited, and what that costs. */
export function reportedUnder({ meta, points, ejecutado }: MetaSinArmonizar): {
  readonly meta: string;
  readonly at: CellRef;
  readonly points: number | null;
  readonly ejecutado: number | null;
} {
  return { meta: meta.codigo, at: meta.fila.bpinAt ?? meta.fila.at, points, ejecutado };
}

/** The projects that it cites, as they can be read. */
export function bpinsOf({ cited }: MetaSinArmonizar): string {
  return cited.map((one) => (one.type === "bpin" ? one.digits : one.text)).join(", ");
}
