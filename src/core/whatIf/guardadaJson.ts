import { isRecord } from "../isRecord";
import { err, ok, type Result } from "../result";
import { asPercentage } from "./supuestoJson";

/** What a projection came to when it was saved, and on which figures. */
export interface Guardada {
  /** ISO date or moment. */
  readonly fecha: string;
  readonly fingerprint: string;
  /** The plan and the nodes of its first level. */
  readonly cifras: readonly CifraGuardada[];
}

/** Fractions; `null` where there was nothing to measure. */
export interface CifraGuardada {
  /** "" is the plan. */
  readonly nodo: string;
  readonly base: number | null;
  readonly proyectado: number | null;
}

export type GuardadaProblem = { readonly type: "guardadaMala" };

/** The file may have been edited by hand: what is not of this form is refused. */
export function readProyeccionGuardada(value: unknown): Result<Guardada, GuardadaProblem> {
  if (!isRecord(value)) return BAD;
  const { fecha, huella, cifras } = value;
  if (typeof fecha !== "string" || typeof huella !== "string" || !Array.isArray(cifras)) return BAD;
  const read = cifras.map(cifraOf);
  return read.every((cifra) => cifra !== null)
    ? ok({ fecha, fingerprint: huella, cifras: read })
    : BAD;
}

/** The same, to be kept or sent: percentages on the scale 0–100. */
export function guardadaJson({ fecha, fingerprint, cifras }: Guardada): object {
  const hundred = (fraction: number | null): number | null =>
    fraction === null ? null : asPercentage(fraction);
  return {
    fecha,
    huella: fingerprint,
    cifras: cifras.map(({ nodo, base, proyectado }) => ({
      nodo,
      base: hundred(base),
      proyectado: hundred(proyectado),
    })),
  };
}

const BAD = err({ type: "guardadaMala" } as const);

function cifraOf(value: unknown): CifraGuardada | null {
  if (!isRecord(value) || typeof value["nodo"] !== "string") return null;
  const base = fractionOf(value["base"]);
  const proyectado = fractionOf(value["proyectado"]);
  return base === undefined || proyectado === undefined
    ? null
    : { nodo: value["nodo"], base, proyectado };
}

function fractionOf(value: unknown): number | null | undefined {
  if (value === null) return null;
  return typeof value === "number" ? value / 100 : undefined;
}
