import { byNombre, dependenciaOf } from "../plan/byNombre";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { pendientesOf } from "../plan/pendientes";
import type { Branch } from "../plan/plan";
import type { Evaluado } from "./whatIf";
import { metasBelow } from "./whereItHurts";

/** R19 for one escenario or dependencia. */
export interface AlertaTemprana<T> {
  readonly de: T;
  readonly programadas: number;
  /** As everywhere: those whose execution is not taken into account (R12, R13) are among them. */
  readonly sinEjecucion: number;
  /** R7: no file reported them. */
  readonly sinReporte: number;
  /** Sin ejecución and sin reporte over programadas. */
  readonly parte: number;
  /** Metas that left to the last quarter all that is missing. */
  readonly alCierre: number;
  /** What those of `parte` are worth, fraction of the whole plan; `null` where the ponderador is unknown. */
  readonly puntos: number | null;
}

export interface EarlyWarning {
  readonly escenarios: readonly AlertaTemprana<Branch>[];
  readonly dependencias: readonly AlertaTemprana<string>[];
}

/** R19: where the programmed metas have nothing to show yet, or leave it all to the end; the worst dependencia first. */
export function earlyWarning(
  { question, findings }: Pick<Evaluado, "question" | "findings">,
  raiz: NodoEvaluado,
): EarlyWarning {
  const late = new Set(
    findings.flatMap((finding) => (finding.type === "programaAlCierre" ? finding.metas : [])),
  );
  const alertaOf = <T>(de: T, metas: readonly MetaEvaluada[]): AlertaTemprana<T>[] => {
    const { metas: sin, programadas, sinEjecucion, sinReporte } = pendientesOf(metas);
    if (programadas === 0) return [];
    const peso = sin.reduce((sum, one) => sum + one.peso, 0);
    const alCierre = metas.filter(({ meta }) => late.has(meta.codigo)).length;
    return [
      {
        de,
        programadas,
        sinEjecucion,
        sinReporte,
        parte: sin.length / programadas,
        alCierre,
        puntos: question.ponderador === null ? null : peso * question.ponderador,
      },
    ];
  };
  return {
    escenarios: raiz.branches.flatMap((branch) => alertaOf(branch.node, metasBelow(branch))),
    dependencias: [...byNombre(metasBelow(raiz), dependenciaOf)]
      .flatMap(([dependencia, own]) => alertaOf(dependencia, own))
      .sort((a, b) => b.parte - a.parte || b.sinEjecucion - a.sinEjecucion),
  };
}
