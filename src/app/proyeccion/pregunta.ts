import type { Alcance } from "../../core/whatIf/supuesto";
import type { Busqueda } from "../../core/whatIf/whatItTakes";

/** What the user asks of the inverse search. */
export interface Pregunta {
  /** "" is the plan. */
  readonly nodo: string;
  readonly hasta: number;
  /** `null`: as many quarters as the matriz has left. */
  readonly trimestres: number | null;
  readonly excluidas: readonly Alcance[];
}

export const NOT_ASKED: Pregunta = { nodo: "", hasta: 1, trimestres: null, excluidas: [] };

/** The same as the engine takes it. */
export function busquedaOf({ trimestres, ...rest }: Pregunta): Busqueda {
  return trimestres === null ? rest : { ...rest, trimestres };
}

/** Leaves something out, once. */
export function excluding(pregunta: Pregunta, alcance: Alcance): Pregunta {
  const known = pregunta.excluidas.some((one) => JSON.stringify(one) === JSON.stringify(alcance));
  return known ? pregunta : { ...pregunta, excluidas: [...pregunta.excluidas, alcance] };
}

export function including(pregunta: Pregunta, index: number): Pregunta {
  return { ...pregunta, excluidas: pregunta.excluidas.filter((_one, at) => at !== index) };
}
