import type { Operacion, Pendiente } from "../../core/report/publication";
import type { Toward } from "../../excel/journal/ends";

export const PENDIENTE = { finish: "Terminar", undo: "Deshacer" } as const;

/** "La publicación quedó a medias: …", and what to do. */
export function pendienteText({ operacion, canFinish, canUndo }: Pendiente): string {
  return [
    `${capital(LEFT[operacion])} a medias: Excel dejó de responder mientras se escribía.`,
    ...(canFinish ? ["«Terminar» escribe lo que falta."] : ["Para terminarla, publique de nuevo."]),
    canUndo
      ? "«Deshacer» deja el libro como estaba antes."
      : "No puede deshacerse: lo que tenían esas hojas no se conserva.",
  ].join(" ");
}

export function takingUpText(toward: Toward): string {
  return toward === "despues" ? "Terminando…" : "Deshaciendo…";
}

export function settledText(operacion: Operacion, toward: Toward): string {
  return toward === "despues"
    ? `${capital(DONE[operacion])}.`
    : "Se deshizo lo que estaba a medias: el libro quedó como estaba antes.";
}

const LEFT: Readonly<Record<Operacion, string>> = {
  publicar: "la publicación quedó",
  deshacer: "la publicación se estaba deshaciendo y quedó",
  quitar: "las hojas publicadas se estaban quitando y eso quedó",
  marcar: "las marcas quedaron",
  desmarcar: "las marcas se estaban quitando y eso quedó",
  congelar: "los valores se estaban convirtiendo y eso quedó",
};

const DONE: Readonly<Record<Operacion, string>> = {
  publicar: "la publicación quedó completa",
  deshacer: "la publicación quedó deshecha",
  quitar: "las hojas publicadas se quitaron",
  marcar: "las marcas quedaron completas",
  desmarcar: "las marcas se quitaron",
  congelar: "los valores quedaron congelados",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
