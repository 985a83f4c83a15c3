import { codigoKey } from "../grid/codigo";

/** A node that a report may speak of. */
export interface NodoDelInforme {
  /** Id of its sujeto in the list of figures. */
  readonly id: string;
  readonly codigo: string;
  readonly nombre: string;
}

/** What a report names by its code. */
export interface SujetoNombrado {
  readonly id: string;
  /** Place of its level from the top, from 1; below the last, a meta. */
  readonly nivel: number;
}

/** A meta may have the code of a node. */
export function claveDeSujeto(isMeta: boolean, codigo: string): string {
  return `${isMeta ? "meta" : "nodo"} ${codigoKey(codigo)}`;
}

/** A node as a report may name it: by its name, on its level. */
export interface NodoNombrado extends NodoDelInforme {
  /** Place of its level from the top, from 1. */
  readonly nivel: number;
}

/** What a report can speak of. */
export interface Alcance {
  /** The first level, in order. */
  readonly nodos: readonly NodoDelInforme[];
  /** The nodes of every level, in order. */
  readonly nombrados: readonly NodoNombrado[];
  /** Every node and meta of a code of its own, by `claveDeSujeto`. */
  readonly sujetos: ReadonlyMap<string, SujetoNombrado>;
  /** Names of the levels from the top: "Escenario de cambio"… */
  readonly niveles: readonly string[];
  /** The year that is measured; `null`: it is not known. */
  readonly vigencia: number | null;
  /** The quarter at which it is measured; `null`: its corte closes none. */
  readonly trimestre: number | null;
  /** Others that a report names beside the figure: dependencias, kinds of alertas. */
  readonly nombres: readonly NombreDelInforme[];
}

/** Who answers or what is warned of, and what the number beside its name counts. */
export interface NombreDelInforme {
  readonly nombre: string;
  readonly id: string;
}
