import type { ContextoDelInforme } from "./contexto";
import type { CeldaDeTabla, ColumnaDeTabla, Parrafo } from "./informe";
import { words } from "./plantilla";
import { SIN_MEDIR } from "./sinReportar";

/** A figure of the list in a cell; a dash where the list has none. */
export function cifraCell(lista: ContextoDelInforme["lista"], id: string): CeldaDeTabla {
  const { text } = lista.get(id) ?? { text: SIN_MEDIR };
  return { text, cifra: id };
}

export function number(titulo: string, ancho: number): ColumnaDeTabla {
  return { titulo, ancho, isNumber: true };
}

export function sentence(text: string): Parrafo {
  return { type: "parrafo", trozos: [words(text)] };
}
