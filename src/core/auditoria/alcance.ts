/** A node that a report may speak of. */
export interface NodoDelInforme {
  /** Id of its sujeto in the list of figures. */
  readonly id: string;
  readonly codigo: string;
  readonly nombre: string;
}

/** What a report can speak of. */
export interface Alcance {
  /** The first level, in order. */
  readonly nodos: readonly NodoDelInforme[];
  /** Names of the levels from the top: "Escenario de cambio"… */
  readonly niveles: readonly string[];
  /** Others that a report names beside the figure: dependencias, kinds of alertas. */
  readonly nombres: readonly NombreDelInforme[];
}

/** Who answers or what is warned of, and what the number beside its name counts. */
export interface NombreDelInforme {
  readonly nombre: string;
  readonly id: string;
}
