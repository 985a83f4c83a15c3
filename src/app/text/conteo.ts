import type { MedidaDeConteo } from "../../core/cifras/sujeto";
import { count } from "../../core/text/format";

/** How many, of what: "451 programadas". */
export type Count = readonly [label: string, value: number | null];

/** How many metas of something stand where, among its figures. */
type Cifras = Readonly<Record<MedidaDeConteo | "reportado.conteo.conEjecucion", number | null>>;

/** Of one, of many. */
const COUNT_LABELS = {
  metas: ["meta", "metas"],
  programadas: ["programada", "programadas"],
  conEjecucion: ["con ejecución", "con ejecución"],
  sinEjecucion: ["sin ejecución", "sin ejecución"],
  noTenidasEnCuenta: [
    "de ellas, con ejecución que no se tiene en cuenta",
    "de ellas, con ejecución que no se tiene en cuenta",
  ],
  sinReporte: ["sin reporte", "sin reporte"],
  sinCruce: ["sin cruce", "sin cruce"],
  noProgramadas: ["no programada", "no programadas"],
} as const;

/** Always the five that the informe prints; the others only where there are any. */
export function countsOf(cifras: Cifras): readonly Count[] {
  return KEYS.map((key) => [key, valueOf(cifras, key)] as const)
    .filter(([key, value]) => !SOMETIMES.has(key) || value !== 0)
    .map(([key, value]) => [COUNT_LABELS[key][value === 1 ? 0 : 1], value]);
}

function valueOf(cifras: Cifras, key: Key): number | null {
  if (key !== "noTenidasEnCuenta") return cifras[`conteo.${key}`];
  // R12, R13, R22: whichever rule took its execution, what it reported is what lies between both counts.
  return (cifras["reportado.conteo.conEjecucion"] ?? 0) - (cifras["conteo.conEjecucion"] ?? 0);
}

type Key = keyof typeof COUNT_LABELS;
const KEYS = Object.keys(COUNT_LABELS) as readonly Key[];
const SOMETIMES: ReadonlySet<Key> = new Set<Key>(["noTenidasEnCuenta", "sinReporte", "sinCruce"]);

/** The same in one line, which breaks only between counts. */
export function conteoText(cifras: Cifras): string {
  return countsOf(cifras)
    .map(([label, value]) => `${count(value)} ${label}`.replaceAll(" ", "\u00a0"))
    .join(" · ");
}
