import type { Estado } from "../../listas/estado";
import type { Leida, Lectura } from "../../listas/readLista";
import type { CampoDeCooperacion } from "./listas";

/** What is sought or was obtained. */
export interface Gestion {
  readonly fila: Leida<CampoDeCooperacion>;
  /** One of the five, or what was typed. */
  readonly area: string | null;
  readonly actor: string | null;
  readonly marco: string | null;
  /** Técnica, financiera, pública, privada, nacional, internacional, centralizada, descentralizada. */
  readonly modalidades: readonly string[];
  /** As it was typed, and what it means. */
  readonly estado: string | null;
  readonly etapa: Estado | null;
  readonly ofrecido: number | null;
  readonly recibido: number | null;
  /** What the municipality adds of its own. */
  readonly contrapartida: number | null;
  readonly fin: string | null;
  readonly vencida: boolean;
}

/** Gestiones that have something in common. */
export interface Grupo {
  readonly nombre: string;
  readonly gestiones: readonly Gestion[];
  /** `null` where nothing is said, or while it is asked which column holds it. */
  readonly ofrecido: number | null;
  readonly recibido: number | null;
}

/** What follows from the register: all its gestiones, and by area, actor, frame, state and meta. */
export interface Cooperacion {
  readonly lectura: Lectura<CampoDeCooperacion>;
  readonly todas: Grupo;
  /** What the municipality adds of its own to all of them; `null` where no column says it. */
  readonly contrapartida: number | null;
  /** The five first, with or without gestiones; then any other that was typed. */
  readonly porArea: readonly Grupo[];
  readonly porActor: readonly Grupo[];
  readonly porMarco: readonly Grupo[];
  readonly porEstado: readonly Grupo[];
  readonly porMeta: readonly Grupo[];
}
