/** The numbers of DOMAIN that the second implementation goes by; it shares none with src. */
export interface Metodo {
  /** R5: lower bounds of the bands, in percent. */
  readonly sobresaliente: number;
  readonly aceptable: number;
}

export const METODO: Metodo = { sobresaliente: 81, aceptable: 56 };
