import type { Estado } from "../../listas/estado";
import type { Leida, Lectura } from "../../listas/readLista";
import type { CampoDePeti } from "./actividades";
import type { CampoDeInversion } from "./inversiones";
import type { CampoDeNecesidad } from "./necesidades";
import type { CampoDeServicio } from "./servicios";
import type { CampoDeSistema } from "./sistemas";

export interface Actividad {
  readonly fila: Leida<CampoDePeti>;
  readonly vigencia: string;
  readonly estado: Estado | null;
  readonly fin: string | null;
  readonly vencida: boolean;
  readonly presupuesto: number | null;
  readonly gastado: number | null;
}

/** Money of several activities: `null` where nothing is said, or while it is asked which column holds it. */
export interface Dinero {
  readonly presupuesto: number | null;
  readonly gastado: number | null;
}

export interface DeVigencia extends Dinero {
  readonly vigencia: string;
  readonly actividades: readonly Actividad[];
}

/** A need, and what answers it. */
export interface Traza {
  readonly necesidad: Leida<CampoDeNecesidad>;
  readonly actividades: readonly Actividad[];
  readonly inversiones: readonly Leida<CampoDeInversion>[];
}

export interface Sistema {
  readonly fila: Leida<CampoDeSistema>;
  readonly responsable: string;
  readonly enUso: boolean;
}

/** What follows from the five lists of a PETI. */
export interface Peti {
  readonly actividades: readonly Actividad[];
  readonly porVigencia: readonly DeVigencia[];
  readonly dinero: Dinero;
  readonly trazas: readonly Traza[];
  readonly sistemas: readonly Sistema[];
  readonly inversiones: Lectura<CampoDeInversion>;
  /** What an inversión cost; `null` where nothing says it, or while it is asked which column does. */
  readonly valorDe: (inversion: Leida<CampoDeInversion>) => number | null;
  readonly invertido: number | null;
  readonly servicios: Lectura<CampoDeServicio>;
}
