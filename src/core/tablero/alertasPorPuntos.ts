import { isLost } from "../armonizacion/isLost";
import type { Finding, FindingType } from "../finding";

/** The alertas of the same kind that take points from the plan. */
export interface AlertasDeUnTipo {
  readonly tipo: FindingType;
  readonly cuantas: number;
  /** Fraction of the whole plan; `null` where the ponderador is unknown. */
  readonly puntos: number | null;
}

export interface AlertasPorPuntos {
  readonly total: number;
  /** What was reported and is not taken into account, the dearest kind first (R12, R13). */
  readonly restan: readonly AlertasDeUnTipo[];
  /** Those that take nothing. */
  readonly demas: number;
}

/** What alertas cost the plan, by kind: what they take adds up to the difference between both totals (R20). */
export function alertasPorPuntos(findings: readonly Finding[]): AlertasPorPuntos {
  const lost = findings.filter(isLost);
  const byTipo = new Map<FindingType, Finding[]>();
  for (const finding of lost) {
    const known = byTipo.get(finding.type);
    if (known) known.push(finding);
    else byTipo.set(finding.type, [finding]);
  }
  return {
    total: findings.length,
    restan: [...byTipo]
      .map(([tipo, own]) => ({ tipo, cuantas: own.length, puntos: puntosOf(own) }))
      .sort((a, b) => (b.puntos ?? 0) - (a.puntos ?? 0) || b.cuantas - a.cuantas),
    demas: findings.length - lost.length,
  };
}

/** What they come to; `null` where none has a price. */
export function puntosOf(findings: readonly Finding[]): number | null {
  const priced = findings.flatMap(({ points }) => points ?? []);
  return priced.length === 0 ? null : priced.reduce((sum, one) => sum + one, 0);
}
