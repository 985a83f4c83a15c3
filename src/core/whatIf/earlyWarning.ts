import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import type { Evaluado } from "./whatIf";
import { metasBelow } from "./whereItHurts";

/** R19 for one escenario or dependencia. */
export interface AlertaTemprana<T> {
  readonly de: T;
  readonly programadas: number;
  /** As reported, before R12 takes any away. */
  readonly sinEjecucion: number;
  /** Sin ejecución over programadas. */
  readonly parte: number;
  /** Metas that left to the last quarter all that is missing. */
  readonly alCierre: number;
  /** What those without execution are worth, fraction of the whole plan; `null` where the ponderador is unknown. */
  readonly puntos: number | null;
}

export interface EarlyWarning {
  readonly escenarios: readonly AlertaTemprana<Branch>[];
  readonly dependencias: readonly AlertaTemprana<string>[];
}

/** R19: where the programmed metas have nothing to show yet, or leave it all to the end; the worst dependencia first. */
export function earlyWarning({ question, findings }: Evaluado, raiz: NodoEvaluado): EarlyWarning {
  const late = new Set(
    findings.flatMap((finding) => (finding.type === "programaAlCierre" ? finding.metas : [])),
  );
  const alertaOf = <T>(de: T, metas: readonly MetaEvaluada[]): AlertaTemprana<T>[] => {
    const estados = metas.map((one) => ({ one, estado: question.reportadoOf(one.meta).estado }));
    const sin = estados
      .filter(({ estado }) => estado === "sinEjecucion" || estado === "sinReporte")
      .map(({ one }) => one);
    const programadas =
      sin.length + estados.filter(({ estado }) => estado === "conEjecucion").length;
    if (programadas === 0) return [];
    const peso = sin.reduce((sum, one) => sum + one.peso, 0);
    const alCierre = metas.filter(({ meta }) => late.has(meta.codigo)).length;
    return [
      {
        de,
        programadas,
        sinEjecucion: sin.length,
        parte: sin.length / programadas,
        alCierre,
        puntos: question.ponderador === null ? null : peso * question.ponderador,
      },
    ];
  };
  const byDependencia = new Map<string, MetaEvaluada[]>();
  for (const one of metasBelow(raiz)) {
    const { dependencia } = one.meta.fila;
    if (dependencia === null) continue;
    const own = byDependencia.get(dependencia);
    if (own) own.push(one);
    else byDependencia.set(dependencia, [one]);
  }
  return {
    escenarios: raiz.branches.flatMap((branch) => alertaOf(branch.node, metasBelow(branch))),
    dependencias: [...byDependencia]
      .flatMap(([dependencia, own]) => alertaOf(dependencia, own))
      .sort((a, b) => b.parte - a.parte || b.sinEjecucion - a.sinEjecucion),
  };
}
