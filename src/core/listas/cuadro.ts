import type { Finding } from "../finding";
import type { Celda } from "./celda";
import type { HechoDeLista } from "../checks/hechoDeLista";
import type { PreguntaDeLista } from "./pregunta";
import type { Lectura } from "./readLista";

/** A table of results as data: page, pane and published sheet show the same. */
export interface Cuadro {
  /** ASCII, unique in its instrument. */
  readonly id: string;
  readonly titulo: string;
  readonly columnas: readonly string[];
  /** The first cell names its row. */
  readonly filas: readonly (readonly Celda[])[];
  /** The columns that a chart draws. */
  readonly dibuja?: readonly number[];
}

/** What an instrument of lists gives. `propio`: what only it prints in JSON. */
export interface Seguimiento {
  readonly lecturas: readonly Lectura<string>[];
  readonly corte: string | null;
  readonly datos: readonly { readonly label: string; readonly celda: Celda }[];
  readonly cuadros: readonly Cuadro[];
  readonly propio: object;
  readonly preguntas: readonly PreguntaDeLista[];
  /** What its own rules tell. */
  readonly hechos: readonly HechoDeLista[];
}

/** The same with what was found of its facts. */
export interface SeguimientoEvaluado extends Omit<Seguimiento, "hechos"> {
  readonly findings: readonly Finding[];
}
