import type { Ask } from "./evaluateRows";
import type { WorkbookSnapshot } from "./grid/grid";
import type { Unrecognised } from "./matriz/matriz";
import { readMatriz, type MatrizRead } from "./readMatriz";
import { err, type Result } from "./result";
import { INSTRUMENTOS } from "./instrumentos/instrumentos";
import { repartir } from "./instrumentos/repartir";

/** Why a workbook gives no matriz: it is of another instrument, or of none. */
export type SinMatriz =
  | { readonly type: "otroInstrumento"; readonly nombre: string }
  | { readonly type: "notAMatriz"; readonly unrecognised: Unrecognised };

/**
 * The matriz of a workbook, looked for in the sheets that no other instrument takes for its own. Whoever
 * wants the matriz of a workbook asks here: a list of activities alone could be read as one.
 */
export function matrizDelLibro(
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Result<MatrizRead, SinMatriz> {
  const [, ...others] = INSTRUMENTOS;
  const { tomados, resto } = repartir(others, workbook, ask);
  const read = readMatriz(resto, ask);
  if (read.ok) return read;
  const [otro] = tomados;
  return err(
    otro === undefined
      ? { type: "notAMatriz", unrecognised: read.error }
      : { type: "otroInstrumento", nombre: otro.instrumento.nombre },
  );
}
