import { hecho, type HechoDeLista } from "../checks/hechoDeLista";
import type { CellRef } from "../grid/grid";
import { celdaDe } from "./avisos";
import type { Leida } from "./readLista";

/** A rule of an instrument of lists: what it tells of what the instrument gives (`T`). */
export interface ReglaDeLista<T> {
  readonly regla: string;
  readonly hechosDe: (de: T) => readonly HechoDeLista[];
}

/** One rule, whole. `F`: what it finds. */
interface ReglaEscrita<T, F> {
  /** Stable, ASCII. */
  readonly regla: string;
  readonly severity: HechoDeLista["severity"];
  readonly find: (de: T) => readonly F[];
  readonly at: (found: F) => CellRef | null;
  readonly sentence: (found: F) => string;
  readonly fix: string;
}

export function reglaDeLista<T, F>({
  regla,
  severity,
  find,
  at,
  sentence,
  fix,
}: ReglaEscrita<T, F>): ReglaDeLista<T> {
  return {
    regla,
    hechosDe: (de) =>
      find(de).map((found) => hecho(regla, severity, sentence(found), fix, at(found))),
  };
}

/** A rule that an empty cell breaks, where the list has its column: something that the office wants said. */
export function reglaDeVacios<T, C extends string>({
  regla,
  campo,
  filas,
  sentence,
  fix,
}: {
  readonly regla: string;
  readonly campo: C;
  readonly filas: (de: T) => readonly Leida<C>[];
  readonly sentence: (nombre: string) => string;
  readonly fix: string;
}): ReglaDeLista<T> {
  return reglaDeLista<T, Leida<C>>({
    regla,
    severity: "advertencia",
    find: (de) =>
      filas(de).filter(
        ({ tabla, textos }) =>
          textos[campo] === undefined && tabla.columnas.some((one) => one.campo === campo),
      ),
    at: (fila) => celdaDe(fila, campo),
    sentence: ({ nombre }) => sentence(nombre),
    fix,
  });
}
