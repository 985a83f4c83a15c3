/** A row of the sheet Sustento: dato, clave, valor, registro, hoja, huella. */
export type SustentoRow = readonly [
  dato: string,
  clave: string,
  valor: string,
  registro: string,
  hoja: string,
  huella: string,
];

/** First row of the sheet that holds a fact, zero-based: title, help and headings stand above. */
export const FIRST_ROW = 3;
