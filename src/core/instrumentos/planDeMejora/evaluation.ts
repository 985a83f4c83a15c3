import type { Estado } from "../../listas/estado";
import type { Leida, Lectura } from "../../listas/readLista";
import type { CampoDeMejora } from "./lista";

export interface Accion {
  readonly fila: Leida<CampoDeMejora>;
  readonly estado: Estado | null;
  readonly fin: string | null;
  readonly responsable: string;
  readonly vencida: boolean;
}

/** `cumplimiento`: fraction of what was not dropped; `null` where nothing says its state. */
export interface CifrasDeMejora {
  readonly acciones: number;
  readonly terminadas: number;
  readonly vencidas: number;
  readonly cumplimiento: number | null;
}

/** What follows from the actions: all of them together, and those of each responsable. */
export interface Mejora {
  readonly lectura: Lectura<CampoDeMejora>;
  readonly acciones: readonly Accion[];
  readonly total: CifrasDeMejora;
  readonly porResponsable: readonly (CifrasDeMejora & { readonly nombre: string })[];
}
