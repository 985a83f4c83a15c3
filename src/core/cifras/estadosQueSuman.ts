import type { Conteo } from "../plan/evaluation";

type Estado = "conEjecucion" | "sinEjecucion" | "sinReporte" | "sinCruce" | "noProgramadas";

/**
 * The counts that a table of metas shows so that they add up to them, in the order of the informe. A state
 * that no meta of the plan is in has no column.
 */
export function estadosQueSuman({
  sinReporte,
  sinCruce,
}: Pick<Conteo, "sinReporte" | "sinCruce">): readonly Estado[] {
  return [
    "conEjecucion",
    "sinEjecucion",
    ...(sinReporte > 0 ? (["sinReporte"] as const) : []),
    ...(sinCruce > 0 ? (["sinCruce"] as const) : []),
    "noProgramadas",
  ];
}
