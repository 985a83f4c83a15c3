import type { Conteo } from "../../core/plan/evaluation";
import { count } from "../../core/text/format";

/** How many, of what: "451 programadas". */
export type Count = readonly [label: string, value: number | null];

/** Always the five that the informe prints; the others only where there are any. */
export function countsOf(conteo: Conteo): readonly Count[] {
  const always: readonly Count[] = [
    ["metas", conteo.metas],
    ["programadas", conteo.programadas],
    ["con ejecución", conteo.conEjecucion],
    ["sin ejecución", conteo.sinEjecucion],
    ["no programadas", conteo.noProgramadas],
  ];
  const sometimes: readonly Count[] = [
    ["sin reporte", conteo.sinReporte],
    ["sin cruce", conteo.sinCruce],
    ["con ejecución no tenida en cuenta", conteo.noArmonizadas],
  ];
  return [...always, ...sometimes.filter(([, value]) => value !== 0)];
}

/** The same in one line, which breaks only between counts. */
export function conteoText(conteo: Conteo): string {
  return countsOf(conteo)
    .map(([label, value]) => `${count(value)} ${label}`.replaceAll(" ", "\u00a0"))
    .join(" · ");
}
