import type { Registro } from "../armonizacion/registro";
import type { Answers } from "../matriz/matriz";

/**
 * R31: what the figures of a consolidation stand on beside its rows. It travels in a sheet of the
 * workbook that carries them, so that they come out the same wherever it is read.
 */
export interface Sustento {
  /** Weights, ponderadores and answers, as they were used. */
  readonly answers: Answers;
  /** R11: quarters after a corte that was asked for were not counted. */
  readonly corteAsked: string | null;
  readonly fuentes: readonly Fuente[];
  /** R12: each registry once; `Fuente.registro` says which one a file is asked of. */
  readonly registros: readonly Registro[];
  /** What a person decided, in the order in which it was decided; each as it is remembered. */
  readonly decisiones: readonly unknown[];
}

/** A file that counts. */
export interface Fuente {
  readonly archivo: string;
  readonly hoja: string;
  /** SHA-256 of its bytes, in hexadecimal; `null` where it was no file. */
  readonly sha256: string | null;
  /** Index in `registros`; `null`: it is asked of none. */
  readonly registro: number | null;
  readonly esPlan: boolean;
}

/** R12: the registry that the rows of a file are asked of. */
export function registroOfArchivo(
  { fuentes, registros }: Sustento,
  archivo: string,
): Registro | null {
  const index = fuentes.find((fuente) => fuente.archivo === archivo)?.registro ?? null;
  return index === null ? null : (registros[index] ?? null);
}
