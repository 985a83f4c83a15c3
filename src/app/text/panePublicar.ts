import type { Marked, Unmarked } from "../../core/report/cellMarks";
import type { WritingProblem } from "../../core/report/publication";
import { count } from "../../core/text/format";
import { inSentences } from "../../core/text/problem";
import { HALF_DONE, QUEDO_IGUAL, writingProblemText } from "./publish";

/** Words of the tab Publicar that stay the same whatever the matriz says. */
export const PUBLICAR = {
  title: "Publicar los resultados",
  preparing: "Preparando…",
  how: "Cómo se escriben las cifras",
  values: "Valores",
  valuesHint: "Quedan las cifras de este momento.",
  onlyValues:
    "Se publican valores: este Excel no tiene las funciones =SOPO.…, que piden una versión más reciente.",
  formulas: "Fórmulas (se actualizan)",
  formulasHint: "Siguen los cambios de la matriz donde el complemento esté instalado.",
  orden: "Orden de las barras en los gráficos",
  porCodigo: "Por código",
  porResultado: "Por resultado: primero el menor cumplimiento",
  publish: "Publicar",
  publishAgain: "Publicar de nuevo",
  publishing: "Escribiendo las hojas y los gráficos…",
  goTo: "Ir a:",
  after: "Hojas ya publicadas",
  nothingPublished: "Este libro no tiene hojas publicadas.",
  undo: "Deshacer la publicación",
  undoHint: "El libro vuelve a como estaba antes de publicar.",
  removeAll: "Quitar las hojas publicadas",
  removeAllHint: "Solo se quitan las hojas que escribió el complemento.",
  undoing: "Quitando lo publicado…",
  behind:
    "Las fórmulas publicadas dan otras cifras que el panel: no ven lo que cambió en otras hojas, lo que se escribió fuera de sus columnas y filas ni el corte que se elige aquí. Publique otra vez.",
  freeze: "Convertir en valores",
  freezeHint: "Antes de enviar el libro: las fórmulas del complemento quedan como valores.",
  freezing: "Convirtiendo…",
  repair: "Reparar fórmulas",
  repairHint: "Si muestran #¿NOMBRE?: se escriben de nuevo.",
  repairing: "Escribiendo las fórmulas de nuevo…",
} as const;

/** Marks in the sheet. */
export const MARCAS = {
  mark: "Marcar en la hoja",
  markShort: "Marcar",
  unmark: "Quitar marcas de la hoja",
  unmarkShort: "Quitar marcas",
  marking: "Marcando…",
  unmarking: "Quitando las marcas…",
} as const;

/**
 * Why the workbook was not written, and what to do, to who pressed a button: it is not tried again by itself.
 *
 * @param unchanged `null` where it did not stay as it was
 */
export function refusedWritingText(
  problem: WritingProblem,
  unchanged: string | null = QUEDO_IGUAL,
): string {
  switch (problem.type) {
    case "unfinished":
      return `${refusedWritingText(problem.because, null)} ${HALF_DONE}`;
    case "cellEditMode":
      return inSentences(
        "Hay una celda en edición.",
        unchanged,
        "Presione Enter o Esc y elija de nuevo.",
      );
    case "busy":
      return inSentences("Excel está ocupado.", unchanged, "Espere un momento y repita.");
    default:
      return writingProblemText(problem, unchanged);
  }
}

export function markedText({ cells, uncommented }: Marked): string {
  const done = cells === 1 ? "1 celda marcada." : `${count(cells)} celdas marcadas.`;
  if (uncommented === 0) return done;
  return `${done} ${uncommented === 1 ? "1 quedó sin comentario nuevo, porque ya tenía uno" : `${count(uncommented)} quedaron sin comentario nuevo, porque ya tenían uno`} o se alcanzó el máximo.`;
}

export function unmarkedText({ cells, answered }: Unmarked): string {
  const done =
    cells === 0
      ? "No había marcas que quitar."
      : cells === 1
        ? "1 celda volvió a como estaba."
        : `${count(cells)} celdas volvieron a como estaban.`;
  if (answered === 0) return done;
  return `${done} ${answered === 1 ? "1 comentario respondido se conserva." : `${count(answered)} comentarios respondidos se conservan.`}`;
}
