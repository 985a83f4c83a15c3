import type { Finding, FindingType } from "../finding";
import { findingCell } from "../text/findings";
import { INFORME } from "./text";

/** The alertas of one kind as the informe lists them. */
export interface ClaseDeAlerta {
  readonly type: FindingType;
  readonly total: number;
  /** The dearest first, and of one price in the order of the review. */
  readonly listadas: readonly AlertaListada[];
  /** How many more there are of the kind. */
  readonly otras: number;
}

export interface AlertaListada {
  readonly finding: Finding;
  /** In the list of figures: its price stands below it. */
  readonly id: string;
}

/** Every kind, gravest first; of a kind, what no place is named for is only counted. */
export function alertasPorClase(findings: readonly Finding[]): readonly ClaseDeAlerta[] {
  return typesByGravity(findings).map((type) => {
    const own = findings.filter((one) => one.type === type);
    const placed = new Map<string, Finding[]>();
    for (const one of [...own].sort((a, b) => (b.points ?? 0) - (a.points ?? 0))) {
      const id = idOfAlerta(one);
      if (id !== null) placed.set(id, [...(placed.get(id) ?? []), one]);
    }
    const shown = [...placed].slice(0, MOST_LISTED);
    return {
      type,
      total: own.length,
      listadas: shown.flatMap(([id, [finding]]) => (finding ? [{ finding, id }] : [])),
      otras: own.length - shown.reduce((sum, [, same]) => sum + same.length, 0),
    };
  });
}

/** A page holds some kinds so; all of them stand in the sheet Alertas. */
const MOST_LISTED = 10;

/** "alerta/sinEjecucion/I.A.1.1@Matriz!H23"; `null`: it is about the workbook as a whole. */
function idOfAlerta(finding: Finding): string | null {
  const cell = findingCell(finding);
  if (finding.meta === null && cell === null) return null;
  return `alerta/${finding.type}/${placeOfAlerta(finding.meta ?? INFORME.sinCodigo, cell ?? "")}`;
}

/** What tells an alerta from others of its kind, as its row in a table says it too. */
export function placeOfAlerta(codigo: string, celda: string): string {
  return `${codigo}@${celda}`;
}

/** Types of the findings, gravest first and within a gravity the most frequent. */
export function typesByGravity(findings: readonly Finding[]): readonly FindingType[] {
  const found = new Map<FindingType, { readonly rank: number; readonly count: number }>();
  for (const { type, severity } of findings) {
    const before = found.get(type);
    found.set(type, {
      rank: Math.min(before?.rank ?? 2, RANK[severity]),
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...found]
    .sort(([, a], [, b]) => a.rank - b.rank || b.count - a.count)
    .map(([type]) => type);
}

const RANK = { error: 0, advertencia: 1, info: 2 } as const;
