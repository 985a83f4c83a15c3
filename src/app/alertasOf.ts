import { trueFirst } from "../core/trueFirst";
import { isLost } from "../core/armonizacion/isLost";
import { SEVERITIES, type Finding } from "../core/finding";
import { addressOf } from "../core/grid/a1";
import type { CellRef } from "../core/grid/grid";
import type { Evaluation, MetaEvaluada, NodoEvaluado } from "../core/plan/evaluation";
import type { Branch } from "../core/plan/plan";

/** A Finding with its place in the plan, as the office works through it. */
export interface Alerta {
  /** Stays the same over refreshes, so that the user's place survives an edit. */
  readonly key: string;
  readonly finding: Finding;
  /** `null` when it is about more or less than one meta. */
  readonly meta: MetaEvaluada | null;
  /** The branches on which it hangs, from the top level down; empty when it is about the whole plan. */
  readonly path: readonly Branch[];
  readonly dependencia: string | null;
}

/** Everything to look at, the dearest first, and what is equally dear by severity. */
export function alertasOf({ raiz, findings }: Evaluation): readonly Alerta[] {
  const hangings = hangingsBelow(raiz, []);
  const byRow = new Map(hangings.map((one) => [rowKey(one.meta.meta.fila.at), one]));
  const byCodigo = new Map(hangings.map((one) => [one.meta.meta.codigo, one]));
  const times = new Map<string, number>();
  const alertas = findings.map((finding): Alerta => {
    const hanging = hangingOf(finding, byRow, byCodigo);
    return {
      key: uniqueKey(finding, times),
      finding,
      meta: hanging?.meta ?? null,
      path: hanging?.path ?? pathTo(raiz, nodoOf(finding)),
      dependencia: hanging?.meta.meta.fila.dependencia ?? dependenciaOf(finding),
    };
  });
  return alertas.sort(dearestFirst);
}

function dearestFirst(one: Alerta, other: Alerta): number {
  return (
    trueFirst(isLost(one.finding), isLost(other.finding)) ||
    (other.finding.points ?? 0) - (one.finding.points ?? 0) ||
    SEVERITIES.indexOf(one.finding.severity) - SEVERITIES.indexOf(other.finding.severity)
  );
}

interface Hanging {
  readonly meta: MetaEvaluada;
  readonly path: readonly Branch[];
}

function hangingsBelow(nodo: NodoEvaluado, path: readonly Branch[]): readonly Hanging[] {
  return [
    ...nodo.metas.map((meta) => ({ meta, path })),
    ...nodo.branches.flatMap((branch) => hangingsBelow(branch, [...path, branch.node])),
  ];
}

// Codes may repeat (R14): the row says which of the twins it is.
function hangingOf(
  { meta, at }: Finding,
  byRow: ReadonlyMap<string, Hanging>,
  byCodigo: ReadonlyMap<string, Hanging>,
): Hanging | undefined {
  if (meta === null) return undefined;
  const inRow = at === null ? undefined : byRow.get(rowKey(at));
  return inRow?.meta.meta.codigo === meta ? inRow : byCodigo.get(meta);
}

function rowKey({ sheet, row }: CellRef): string {
  return `${sheet} ${row}`;
}

function nodoOf(finding: Finding): string {
  if ("nodo" in finding) return finding.nodo;
  return finding.type === "sinEjecucionAlta" && finding.de === "nodo" ? finding.nombre : "";
}

function pathTo({ branches }: NodoEvaluado, codigo: string): readonly Branch[] {
  for (const branch of codigo === "" ? [] : branches) {
    if (branch.node.codigo === codigo) return [branch.node];
    const below = pathTo(branch, codigo);
    if (below.length > 0) return [branch.node, ...below];
  }
  return [];
}

function dependenciaOf(finding: Finding): string | null {
  return finding.type === "sinEjecucionAlta" && finding.de === "dependencia"
    ? finding.nombre
    : null;
}

// Its cell would tell twins apart, but rows move when one is inserted above.
function uniqueKey({ type, meta, at }: Finding, times: Map<string, number>): string {
  const key = `${type} ${meta ?? (at === null ? "" : addressOf(at))}`;
  const time = (times.get(key) ?? 0) + 1;
  times.set(key, time);
  return time === 1 ? key : `${key} (${time})`;
}
