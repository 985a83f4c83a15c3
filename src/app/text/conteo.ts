import type { MedidaDeConteo } from "../../core/cifras/sujeto";
import { count } from "../../core/text/format";

/** How many, of what: "451 programadas". */
export type Count = readonly [label: string, value: number | null];

/** How many metas of something stand where, among its figures. */
type Cifras = Readonly<Record<MedidaDeConteo, number | null>>;

const COUNT_LABELS = {
  metas: "metas",
  programadas: "programadas",
  conEjecucion: "con ejecución",
  sinEjecucion: "sin ejecución",
  noArmonizadas: "de ellas, con ejecución que no se tiene en cuenta",
  sinReporte: "sin reporte",
  sinCruce: "sin cruce",
  noProgramadas: "no programadas",
} as const;

/** Always the five that the informe prints; the others only where there are any. */
export function countsOf(cifras: Cifras): readonly Count[] {
  return KEYS.filter((key) => !SOMETIMES.has(key) || cifras[`conteo.${key}`] !== 0).map((key) => [
    COUNT_LABELS[key],
    cifras[`conteo.${key}`],
  ]);
}

type Key = keyof typeof COUNT_LABELS;
const KEYS = Object.keys(COUNT_LABELS) as readonly Key[];
const SOMETIMES: ReadonlySet<Key> = new Set<Key>(["noArmonizadas", "sinReporte", "sinCruce"]);

/** The same in one line, which breaks only between counts. */
export function conteoText(cifras: Cifras): string {
  return countsOf(cifras)
    .map(([label, value]) => `${count(value)} ${label}`.replaceAll(" ", "\u00a0"))
    .join(" · ");
}
