import type { Answers } from "../matriz/matriz";
import type { Celda } from "./celda";
import type { Tabla } from "./lista";

/** A question that is open: the figures that hang on it are null until it is answered (R30). */
export interface PreguntaDeLista {
  readonly tipo: "columna" | "escala";
  readonly campo: string;
  /** Whose column it is. */
  readonly tabla: Tabla<string>;
  /** The question by itself. */
  readonly pregunta: string;
  readonly opciones: readonly OpcionDeLista[];
}

export interface OpcionDeLista {
  readonly nombre: string;
  /** What the figure would be. */
  readonly efecto: Celda;
  readonly respuesta: Answers;
}
