import type { Plan } from "../segunda/plan";
import type { Azar } from "./azar";
import type { Libro } from "./libro";
import type { Forma } from "./planVerdadero";

/**
 * One habit of an office. A trait may change how the plan is drawn, what the workbook tells of it, and
 * how it tells it; what it tells is what the second implementation counts.
 */
export interface Rasgo {
  readonly nombre: string;
  /** Two traits of one theme never meet. */
  readonly tema: Tema;
  /** Themes whose traits would make no sense of it, or it of theirs. */
  readonly sin?: readonly Tema[];
  /** The workbook leaves open what decides its figures, or has none: to state one is wrong (R30). */
  readonly sinCifra?: true;
  /** The vigencia that is asked for, in place of the one that the workbook tells (R17). */
  readonly pide?: number;
  readonly forma?: (forma: Forma) => Forma;
  readonly plan?: (plan: Plan, azar: Azar) => Plan;
  readonly libro?: (libro: Libro, azar: Azar, plan: Plan) => Libro;
}

/** In the order in which their traits are applied: columns before words, words before order, cells last. */
export const TEMAS = [
  "pedido",
  "jerarquia",
  "pesos",
  "periodos",
  "columnas",
  "ruido",
  "palabras",
  "palabrasDeTexto",
  "bandas",
  "orden",
  "cifras",
  "ausencias",
  "codigos",
  "largo",
  "filas",
  "encima",
  "debajo",
  "hojas",
  "otrasHojas",
  "archivo",
] as const;

export type Tema = (typeof TEMAS)[number];

export function rasgosOf(
  tema: Tema,
  rasgos: Readonly<Record<string, Omit<Rasgo, "nombre" | "tema">>>,
): readonly Rasgo[] {
  return Object.entries(rasgos).map(([nombre, rasgo]) => ({ nombre, tema, ...rasgo }));
}
