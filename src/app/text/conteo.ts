import type { MedidaDeConteo } from "../../core/cifras/sujeto";
import { count } from "../../core/text/format";

/** How many, of what: "451 programadas". */
export type Count = readonly [label: string, value: number | null];

/** How many metas of something stand where, among its figures. */
type Cifras = Readonly<Record<MedidaDeConteo, number | null>>;

/** Always the five that the informe prints; the others only where there are any. */
export function countsOf(cifras: Cifras): readonly Count[] {
  const always: readonly Count[] = [
    ["metas", cifras["conteo.metas"]],
    ["programadas", cifras["conteo.programadas"]],
    ["con ejecución", cifras["conteo.conEjecucion"]],
    ["sin ejecución", cifras["conteo.sinEjecucion"]],
    ["no programadas", cifras["conteo.noProgramadas"]],
  ];
  const sometimes: readonly Count[] = [
    ["sin reporte", cifras["conteo.sinReporte"]],
    ["sin cruce", cifras["conteo.sinCruce"]],
    ["con ejecución no tenida en cuenta", cifras["conteo.noArmonizadas"]],
  ];
  return [...always, ...sometimes.filter(([, value]) => value !== 0)];
}

/** The same in one line, which breaks only between counts. */
export function conteoText(cifras: Cifras): string {
  return countsOf(cifras)
    .map(([label, value]) => `${count(value)} ${label}`.replaceAll(" ", "\u00a0"))
    .join(" · ");
}
