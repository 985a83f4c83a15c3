import type { DineroComun } from "./dineroComun";
import type { Registro } from "../armonizacion/registro";
import type { CellRef, Sheet } from "../grid/grid";
import type { NodeLabel } from "../matriz/filas/fila";
import type { Soporte } from "../matriz/filas/soporte";
import type { Answers } from "../matriz/matriz";
import type { PesosTomados } from "../plan/evaluation";
import type { Vigencia } from "../vocabulary";

/**
 * R31: what the figures of a consolidation stand on beside its rows. It travels in a sheet of the
 * workbook that carries them, so that they come out the same wherever it is read.
 */
export interface Sustento {
  /** The levels of the plan, from the top: other columns of the sheet could be taken for some. `null`: it is not said. */
  readonly levels: readonly string[] | null;
  /** What the texts of levels stand for, of those that would be read otherwise, by their text. */
  readonly etiquetas: ReadonlyMap<string, NodeLabel>;
  /** Weights, ponderadores and answers, as they were used. */
  readonly answers: Answers;
  /** Where the weights were found; `null`: that is not kept, or there are no figures. */
  readonly pesosTomados: PesosTomados | null;
  /** Those that a person gave: with another file, the rest is found anew. */
  readonly dadas: Answers;
  /** R11: quarters after a corte that was asked for were not counted. */
  readonly corteAsked: string | null;
  /** R17: the vigencia that was asked for. */
  readonly vigenciaAsked: Vigencia | null;
  readonly fuentes: readonly Fuente[];
  /** Files that do not count: no figure stands on them. */
  readonly apartadas: readonly Fuente[];
  /** R12: each registry once; `Fuente.registro` says which one a file is asked of. */
  readonly registros: readonly Registro[];
  /** R12: index of the registry that was asked for all files; `null`: none was. */
  readonly registroPedido: number | null;
  /** R32: settings that were given beside the files and their plan. */
  readonly ajustesPedidos: HojaDeAjustes | null;
  /** R36: what the plan says of none of its metas. */
  readonly silencio: readonly string[];
  /** R35: amounts of several metas, which no row of them can say. */
  readonly dineroComun: readonly DineroComun[];
  /** What a person decided, in the order in which it was decided; each as it is remembered. */
  readonly decisiones: readonly unknown[];
}

/** A row of the sheet that is not understood, or one that a newer version of the add-in wrote. */
export interface ProblemaDeSustento {
  readonly at: CellRef;
  readonly isNewer: boolean;
}

/** A file that counts, or the plan. */
export interface Fuente {
  readonly archivo: string;
  readonly hoja: string;
  /** SHA-256 of its bytes, in hexadecimal; `null` where it was no file. */
  readonly sha256: string | null;
  /** Index in `registros`; `null`: it is asked of none. */
  readonly registro: number | null;
  readonly esPlan: boolean;
  /** Who sent it; `null` where it is not known, and of the plan. */
  readonly dependencia: string | null;
  /** Its tables of weights. */
  readonly tablas: readonly Sheet[];
  /** R12: it has no column of projects, so that its rows leave none unsaid. */
  readonly sinBpin: boolean;
  /** R22: what it has no column for, so that its rows leave none unsaid. */
  readonly sinSoportes: readonly Soporte[];
  /** R32: its sheet of settings. */
  readonly ajustes: Sheet | null;
}

/** R32: a sheet of settings and the workbook that it stands in. */
export interface HojaDeAjustes {
  readonly archivo: string;
  readonly hoja: Sheet;
}

/** R12: the registry that the rows of a file are asked of. */
export function registroOfArchivo(
  { fuentes, registros }: Sustento,
  archivo: string,
): Registro | null {
  const index = fuentes.find((fuente) => fuente.archivo === archivo)?.registro ?? null;
  return index === null ? null : (registros[index] ?? null);
}
