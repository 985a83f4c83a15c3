import { plainText } from "../grid/foldText";
import { cellAt, type CellRef } from "../grid/grid";
import { celdaDe, tiene } from "./columnas";
import { estadoDe } from "./conteos";
import type { Leida, Lectura } from "./readLista";
import { reglaDeLista, type ReglaDeLista } from "./regla";
import { textOf } from "./valores";

interface EstadoEscrito {
  readonly nombre: string;
  readonly at: CellRef;
  readonly escrito: string;
}

/** A state in words that say none of the states: it counts as not done, and that is said. */
export function reglaDeEstado<C extends string>(campo: C): ReglaDeLista<Lectura<C>> {
  return reglaDeLista<Lectura<C>, EstadoEscrito>({
    regla: "estadoIlegible",
    severity: "advertencia",
    find: (lectura) =>
      tiene(lectura, campo) ? lectura.filas.flatMap((fila) => ilegible(fila, campo)) : [],
    at: ({ at }) => at,
    sentence: ({ nombre, escrito }) =>
      `«${nombre}» dice «${escrito}» en el estado, que no se entiende: no se toma como terminada.`,
    fix: "Escriba uno de los estados: Sin iniciar, En ejecución, Terminada, Suspendida, Descartada.",
  });
}

function ilegible<C extends string>(fila: Leida<C>, campo: C): readonly EstadoEscrito[] {
  if (!fila.tabla.columnas.some((one) => one.campo === campo)) return [];
  const at = celdaDe(fila, campo);
  const cell = cellAt(fila.tabla.sheet, at.row, at.column);
  if (textOf(cell) === null || estadoDe(fila, campo) !== null) return [];
  return [{ nombre: fila.nombre, at, escrito: plainText(cell) }];
}
