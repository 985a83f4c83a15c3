/** How a figure is said: a pattern of folded text whose group "v" is the number. */
export interface Patron {
  readonly medida: string;
  /** Whose figure it is whatever was named before. */
  readonly sujeto: string | null;
  readonly pattern: RegExp;
}
