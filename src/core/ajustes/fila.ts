import type { Unidad } from "../planes/parametros";

/** One line of the sheet of settings, as the office writes it. */
export interface FilaDeAjuste {
  readonly ajuste: string;
  /** A fraction, a number, or a word; as the cell has it. */
  readonly valor: number | string;
  /** Its cell shows a percentage. */
  readonly isPercent: boolean;
  /** ISO date where it is one, else what is written; `null`: nothing. */
  readonly desde: string | null;
  readonly acto: string | null;
  readonly quien: string | null;
}

/** What the office sets now; `null`: back to what the add-in states. */
export type CambiosDeAjuste = ReadonlyMap<string, ValorDeAjuste | null>;

export interface ValorDeAjuste {
  readonly valor: number;
  readonly unidad: Unidad | "peso";
}

/** The act that supports what is set, and who set it. */
export interface FirmaDeAjuste {
  /** ISO date from which it holds; `null`: always. */
  readonly desde: string | null;
  readonly acto: string;
  readonly quien: string | null;
}
