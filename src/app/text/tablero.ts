import type { Tarea } from "../../core/tablero/tareas";
import { count, countOf, percent, points } from "../../core/text/format";
import type { Vigencia } from "../../core/vocabulary";

export function cumplimientoDeText(vigencia: Vigencia | null): string {
  return vigencia === null ? "Cumplimiento" : `Cumplimiento de la vigencia ${vigencia}`;
}

/** What was reported, and why it is not the official figure. */
export function reportadoText(cumplimiento: number | null): string {
  return `Las dependencias reportaron ${percent(cumplimiento)}.`;
}

/** "42 metas no se tienen en cuenta, −2,10 pp". */
export function noCuentanText(metas: number, puntos: number | null): string {
  const cuantas =
    metas === 1 ? "1 meta no se tiene en cuenta" : `${count(metas)} metas no se tienen en cuenta`;
  return puntos === null ? cuantas : `${cuantas}, −${points(puntos)}\u00a0pp`;
}

/** What the way to a task says. */
export function abrirTareaText(tarea: Tarea): string {
  switch (tarea.tipo) {
    case "responderPreguntas":
      return tarea.cuantas === 1 ? "Responder" : "Ver las preguntas";
    case "fixProyectos":
    case "answerGestion":
      return tarea.metas === 1 ? "Ver la meta" : `Ver las ${count(tarea.metas)} metas`;
    case "decidirNodo":
      return tarea.camino === null ? "Ver su avance" : "Ver qué haría falta";
    case "reviewDependencia":
      return "Ver sus metas";
  }
}

/** "Ver todas (22)"; what is shown are the first. */
export function verTodasText(cuantas: number): string {
  return `Ver todas (${count(cuantas)})`;
}

export const VER_MENOS = "Ver menos";

/** The card of a dependencia. */
export const FICHA_PANE = {
  volver: "← Tablero",
  metas: "Ver sus metas",
  alertas: "Ver sus alertas",
  yaNoEsta: "La matriz ya no nombra esta dependencia.",
} as const;

/** "Sobre-ejecución · 3 metas · 0,12 pp". */
export function metasConTipoText(tipo: string, metas: number, puntos: number | null): string {
  const parts = [tipo, countOf(metas, "meta", "metas")];
  return [...parts, ...(puntos === null ? [] : [`${points(puntos)}\u00a0pp`])].join(" · ");
}

/** What the figure of a dependencia leads to, for who hears it. */
export function verMetasText(nombre: string, cumplimiento: number | null): string {
  return `${percent(cumplimiento)}: ver las metas de ${nombre}`;
}
