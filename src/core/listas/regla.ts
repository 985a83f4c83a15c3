import { hecho, type HechoDeLista } from "../checks/hechoDeLista";
import type { CellRef } from "../grid/grid";
import { celdaDe } from "./columnas";
import type { Leida } from "./readLista";

/** A rule of an instrument of lists: what it tells of what the instrument gives (`T`). */
export interface ReglaDeLista<T> {
  readonly hechosDe: (de: T) => readonly HechoDeLista[];
}

/** One rule, whole. `F`: what it finds. */
interface ReglaEscrita<T, F> extends Dicha<F> {
  readonly find: (de: T) => readonly F[];
}

/** How what a rule found is told. */
interface Dicha<F> {
  /** Stable, ASCII. */
  readonly regla: string;
  readonly severity: HechoDeLista["severity"];
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
    hechosDe: (de) =>
      find(de).map((found) => hecho(regla, severity, sentence(found), fix, at(found))),
  };
}

/** A rule that looks at one thing alone: a row, an amount. */
export function reglaDeUna<F>({
  isBroken,
  ...dicha
}: Dicha<F> & { readonly isBroken: (one: F) => boolean }): ReglaDeLista<F> {
  return reglaDeLista<F, F>({ ...dicha, find: (one) => (isBroken(one) ? [one] : []) });
}

/** Rules that look at one thing alone, asked of each in turn: what is told of one stands together. */
export function deCada<T, F>(
  partes: (de: T) => readonly F[],
  reglas: readonly ReglaDeLista<F>[],
): ReglaDeLista<T> {
  return { hechosDe: (de) => partes(de).flatMap((one) => hechosDe(reglas, one)) };
}

/** What rules tell, in their order. */
export function hechosDe<T>(reglas: readonly ReglaDeLista<T>[], de: T): readonly HechoDeLista[] {
  return reglas.flatMap((regla) => regla.hechosDe(de));
}

/** A rule that an empty cell breaks, where the list has its column: something that the office wants said. */
export function reglaDeVacios<T, C extends string>({
  regla,
  campo,
  filas,
  isSaid = () => false,
  sentence,
  fix,
}: {
  readonly regla: string;
  readonly campo: C;
  /** Whether what says nothing elsewhere, "Pendiente", says it here. */
  readonly isSaid?: (fila: Leida<C>) => boolean;
  readonly filas: (de: T) => readonly Leida<C>[];
  readonly sentence: (nombre: string) => string;
  readonly fix: string;
}): ReglaDeLista<T> {
  return reglaDeLista<T, Leida<C>>({
    regla,
    severity: "advertencia",
    find: (de) =>
      filas(de).filter(
        (fila) =>
          fila.textos[campo] === undefined &&
          fila.tabla.columnas.some((one) => one.campo === campo) &&
          !isSaid(fila),
      ),
    at: (fila) => celdaDe(fila, campo),
    sentence: ({ nombre }) => sentence(nombre),
    fix,
  });
}
