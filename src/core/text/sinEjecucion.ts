import { count, countOf } from "./format";

/**
 * R12, R13: both counts in one sentence, since the second is part of the first: "64 metas sin ejecución, de
 * ellas 42 con ejecución que no se tiene en cuenta".
 */
export function sinEjecucionText(sinEjecucion: number, noTenidasEnCuenta: number): string {
  const all = countOf(sinEjecucion, "meta sin ejecución", "metas sin ejecución");
  if (noTenidasEnCuenta === 0) return all;
  const which =
    sinEjecucion === 1
      ? ""
      : noTenidasEnCuenta === sinEjecucion
        ? "todas "
        : `de ellas ${count(noTenidasEnCuenta)} `;
  return `${all}, ${which}con ejecución que no se tiene en cuenta`;
}
