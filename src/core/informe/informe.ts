import type { DECIMALES_DE_GRAFICA } from "../redondeo";
import type { Nivel } from "../vocabulary";

/** The Informe de Seguimiento as data: what is written, in reading order. */
export interface Informe {
  readonly titulo: string;
  readonly subtitulo: string;
  /** Stands at the head of every page. */
  readonly entidad: string;
  /** Stands below every table and chart: what they were made from. */
  readonly fuente: string;
  readonly bloques: readonly Bloque[];
}

export type Bloque = Titulo | Parrafo | Tabla | Grafica;

export interface Titulo {
  readonly type: "titulo";
  readonly nivel: 1 | 2 | 3;
  readonly startsPage?: boolean;
  readonly text: string;
}

export interface Parrafo {
  readonly type: "parrafo" | "vineta";
  readonly trozos: readonly Trozo[];
}

/** A run of text. One that is a figure says which of the list; what it prints is that figure's text. */
export interface Trozo {
  readonly text: string;
  /** Id in the list of figures of the informe; `null`: words. */
  readonly cifra: string | null;
}

export interface Tabla {
  readonly type: "tabla";
  readonly titulo: string;
  readonly columnas: readonly ColumnaDeTabla[];
  readonly filas: readonly (readonly CeldaDeTabla[])[];
  /** The last row adds up the others. */
  readonly hasTotal: boolean;
}

export interface ColumnaDeTabla {
  readonly titulo: string;
  /** Share of the width of the page. */
  readonly ancho: number;
  readonly isNumber: boolean;
}

export interface CeldaDeTabla extends Trozo {
  /** Coloured as this nivel. */
  readonly nivel?: Nivel | null;
}

/** Bars, one group for each category. */
export interface Grafica {
  readonly type: "grafica";
  readonly titulo: string;
  /** For who does not see it. */
  readonly descripcion: string;
  readonly unidad: keyof typeof DECIMALES_DE_GRAFICA;
  readonly categorias: readonly string[];
  readonly series: readonly SerieDeGrafica[];
}

export interface SerieDeGrafica {
  readonly nombre: string;
  readonly color: string;
  /** On the scale on which they are printed, rounded as they are; `null`: no bar. */
  readonly valores: readonly (number | null)[];
  /** Colour of each bar where they differ. */
  readonly colores?: readonly string[];
}
