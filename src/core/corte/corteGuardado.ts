import { err, ok, type Result } from "../result";
import type { Periodo } from "../vocabulary";
import type { Corte } from "./corte";
import { claveDe, trimestresHasta } from "./periodo";

/** R33: a corte that the office closed by saving it: what it gave, who saved it, when, and from which files. */
export interface CorteGuardado {
  readonly corte: Corte;
  /** Local time, "2021-10-15T08:30". */
  readonly cuando: string;
  readonly quien: string | null;
  /** Why a period that was saved before is saved anew; `null` on the first of its period. */
  readonly motivo: string | null;
  readonly archivos: readonly ArchivoDeCorte[];
}

/** A file that a corte was made from. */
export interface ArchivoDeCorte {
  readonly archivo: string;
  /** SHA-256 of its bytes, in hexadecimal; `null`: it was read in an open workbook, which is no file. */
  readonly sha256: string | null;
}

/** Why a corte is not saved. */
export type NoSeGuarda =
  /** R30: with a question open it has no figures. */
  | { readonly type: "conPreguntas" }
  /** R17: without a vigencia it has no place in time. */
  | { readonly type: "sinVigencia" }
  /** A corte says who closed it. */
  | { readonly type: "sinQuien" }
  /** Its period was closed already, and no reason was given to correct it. */
  | { readonly type: "yaGuardado"; readonly antes: CorteGuardado }
  /** Kept cortes that are not understood would be lost when their sheet is written again. */
  | { readonly type: "ilegibles" };

/** What is there before a corte is saved. */
export interface AntesDeGuardar {
  readonly guardados: readonly CorteGuardado[];
  readonly hayIlegibles: boolean;
  readonly hayPreguntas: boolean;
}

/** The kept cortes with one more. What was closed stays: a correction stands after it and says why. */
export function keepCorte(
  { guardados, hayIlegibles, hayPreguntas }: AntesDeGuardar,
  nuevo: CorteGuardado,
): Result<readonly CorteGuardado[], NoSeGuarda> {
  if (hayIlegibles) return err({ type: "ilegibles" });
  if (hayPreguntas) return err({ type: "conPreguntas" });
  const { periodo } = nuevo.corte;
  if (periodo.vigencia === null) return err({ type: "sinVigencia" });
  if (nuevo.quien === null || nuevo.quien.trim() === "") return err({ type: "sinQuien" });
  const antes = guardadoDe(guardados, periodo);
  if (antes === null) return ok(enOrden([...guardados, { ...nuevo, motivo: null }]));
  if (nuevo.motivo === null) return err({ type: "yaGuardado", antes });
  return ok(enOrden([...guardados, nuevo]));
}

/** The corte that holds for a period: the last correction of it. `null`: it was never saved. */
export function guardadoDe(
  guardados: readonly CorteGuardado[],
  periodo: Periodo,
): CorteGuardado | null {
  const clave = claveDe(periodo);
  return guardados.filter(({ corte }) => claveDe(corte.periodo) === clave).at(-1) ?? null;
}

/** One corte for each period, in order of time: of those that were corrected the last. */
export function vigentes<C extends CorteGuardado>(guardados: readonly C[]): readonly C[] {
  return enOrden([...new Map(guardados.map((one) => [claveDe(one.corte.periodo), one])).values()]);
}

/** In order of time; a correction after what it corrects. */
function enOrden<C extends CorteGuardado>(guardados: readonly C[]): readonly C[] {
  return [...guardados].sort(
    (a, b) => trimestresHasta(a.corte.periodo) - trimestresHasta(b.corte.periodo),
  );
}
