import { wholeIn } from "../core/grid/digits";
import { isLost } from "../core/armonizacion/isLost";
import { SEVERITIES, type Finding, type Severity } from "../core/finding";
import { foldText } from "../core/grid/foldText";
import { inCodigoOrder } from "../core/plan/codigoOrder";
import type { Branch } from "../core/plan/plan";
import { findingText } from "../core/rules/ruleText";
import { findingCell } from "../core/text/findings";
import type { Alerta } from "./alertasOf";

/** By what alertas are put together: what they are, who answers, or the level of the plan of that depth. */
export type GroupBy = "tipo" | "dependencia" | `nivel ${number}`;

/** In which order alertas stand: what they cost, or the code of their meta. */
export type AlertaOrder = (typeof ALERTA_ORDERS)[number];

export const ALERTA_ORDERS = ["puntos", "codigo"] as const;

/** What the alertas of a group share; `null`: they share none. */
export type GroupKey =
  | { readonly by: "tipo"; readonly tipo: Finding["type"] }
  | { readonly by: "dependencia"; readonly dependencia: string | null }
  | { readonly by: "nivel"; readonly branch: Branch | null };

export interface AlertaGroup {
  /** Stays the same over refreshes. */
  readonly id: string;
  readonly key: GroupKey;
  readonly alertas: readonly Alerta[];
  readonly points: AlertaPoints;
}

/** Fractions of the plan; `null` where none of the alertas has a price. */
export interface AlertaPoints {
  /** R12, R13: what was reported and is not taken into account. */
  readonly lost: number | null;
  /** What else may change; a meta with several alertas is counted once. Never added to `lost`. */
  readonly atStake: number | null;
}

/** Groups in the order of what they cost, each with its alertas as they came. */
export function groupAlertas(alertas: readonly Alerta[], by: GroupBy): readonly AlertaGroup[] {
  const groups = new Map<string, { readonly key: GroupKey; readonly alertas: Alerta[] }>();
  for (const alerta of alertas) {
    const key = keyOf(alerta, by);
    const id = idOf(key);
    const group = groups.get(id);
    if (group) group.alertas.push(alerta);
    else groups.set(id, { key, alertas: [alerta] });
  }
  return [...groups]
    .map(([id, group]) => ({ id, ...group, points: pointsOf(group.alertas) }))
    .sort(dearestFirst);
}

/** Alertas in an order; those that came by what they cost stand so already. */
export function orderAlertas(alertas: readonly Alerta[], order: AlertaOrder): readonly Alerta[] {
  // What is about no meta is about more than one, and comes first, as a part stands before what it holds.
  return order === "puntos"
    ? alertas
    : inCodigoOrder(alertas, ({ finding, path }) => finding.meta ?? path.at(-1)?.codigo ?? "");
}

export interface AlertaFilter {
  readonly severities: ReadonlySet<Severity>;
  /** R12, R13: only what was reported and is not taken into account. */
  readonly onlyLost: boolean;
  /** Folded; `null`: of all. */
  readonly dependencia: string | null;
  readonly text: string;
}

/** The alertas of that kind and of that dependencia that hold every word somewhere; accents and case do not count. */
export function filterAlertas(
  alertas: readonly Alerta[],
  { severities, onlyLost, dependencia, text }: AlertaFilter,
): readonly Alerta[] {
  const words = foldText(text).split(" ").filter(Boolean);
  return alertas.filter((alerta) => {
    if (!severities.has(alerta.finding.severity)) return false;
    if (onlyLost && !isLost(alerta.finding)) return false;
    if (dependencia !== null && foldText(alerta.dependencia) !== dependencia) return false;
    const searchable = words.length === 0 ? "" : searchableOf(alerta);
    return words.every((word) => searchable.includes(word));
  });
}

/** How many alertas take points away from what was reported (R12, R13). */
export function countLost(alertas: readonly Alerta[]): number {
  return alertas.filter(({ finding }) => isLost(finding)).length;
}

/** How many alertas there are of each severity. */
export function countBySeverity(alertas: readonly Alerta[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, advertencia: 0, info: 0 };
  for (const { finding } of alertas) counts[finding.severity] += 1;
  return counts;
}

/** What alertas cost together, and what is at stake beside it. */
export function pointsOf(alertas: readonly Alerta[]): AlertaPoints {
  const lost = alertas.filter(({ finding }) => isLost(finding));
  const others = alertas.filter(({ finding }) => !isLost(finding));
  const dearestByMeta = new Map<unknown, number>();
  for (const { meta, key, finding } of others) {
    if (finding.points === null) continue;
    const one = meta ?? key;
    dearestByMeta.set(one, Math.max(finding.points, dearestByMeta.get(one) ?? 0));
  }
  return {
    lost: sum(lost.flatMap(({ finding }) => finding.points ?? [])),
    atStake: sum([...dearestByMeta.values()]),
  };
}

function sum(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
}

function keyOf({ finding, dependencia, path }: Alerta, by: GroupBy): GroupKey {
  if (by === "tipo") return { by, tipo: finding.type };
  if (by === "dependencia") return { by, dependencia };
  return { by: "nivel", branch: path[wholeIn(by.slice("nivel ".length)) ?? -1] ?? null };
}

function idOf(key: GroupKey): string {
  switch (key.by) {
    case "tipo":
      return `tipo ${key.tipo}`;
    case "dependencia":
      return `dependencia ${key.dependencia ?? ""}`;
    case "nivel":
      return `nivel ${key.branch?.codigo ?? ""}`;
  }
}

function dearestFirst(one: AlertaGroup, other: AlertaGroup): number {
  return (
    (other.points.lost ?? 0) - (one.points.lost ?? 0) ||
    (other.points.atStake ?? 0) - (one.points.atStake ?? 0) ||
    SEVERITIES.indexOf(gravestOf(one)) - SEVERITIES.indexOf(gravestOf(other)) ||
    other.alertas.length - one.alertas.length
  );
}

/** The gravest severity among them. */
export function gravestOf({ alertas }: Pick<AlertaGroup, "alertas">): Severity {
  return (
    SEVERITIES.find((severity) => alertas.some(({ finding }) => finding.severity === severity)) ??
    "info"
  );
}

function searchableOf({ finding, meta, dependencia, path }: Alerta): string {
  return foldText(
    [
      findingText(finding),
      findingCell(finding) ?? "",
      finding.meta ?? "",
      meta?.meta.nombre ?? "",
      meta?.meta.fila.bpin ?? "",
      dependencia ?? "",
      ...path.map(({ nombre }) => nombre),
    ].join(" "),
  );
}
