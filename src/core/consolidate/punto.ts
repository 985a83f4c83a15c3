import { foldText } from "../grid/foldText";

/** A point of a devolución, in the words in which it was sent: what an answer is to. */
export interface Punto {
  /** Whom the devolución was for, as its title says. */
  readonly dependencia: string;
  readonly archivo: string | null;
  readonly meta: string | null;
  /** "Matriz!B7"; `null` of a point about a whole file, or about a meta that was left out. */
  readonly celda: string | null;
  readonly observacion: string;
}

/** The same of two points that say the same of a meta, wherever its row stands. */
export function puntoKey({ dependencia, meta, observacion }: Punto): string {
  return [dependencia, meta ?? "", observacion].map(foldText).join("\n");
}
