import { codigoKey } from "../../core/grid/codigo";
import type { Consolidacion } from "../../core/consolidate/consolidacion";
import { foldText } from "../../core/grid/foldText";

/** A meta of the plan, as little of it as tells it from the others. */
export interface MetaHallada {
  readonly codigo: string;
  readonly nombre: string;
}

/** Metas whose code begins like the text or whose words hold each of its words; at most as many as a person looks through. */
export function findMetas({ filas }: Consolidacion, text: string): readonly MetaHallada[] {
  const words = foldText(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const key = codigoKey(text);
  const found: MetaHallada[] = [];
  for (const { fila } of filas) {
    const { codigo, nombre } = fila;
    const folded = foldText(nombre);
    const isMeant =
      codigoKey(codigo).startsWith(key) || words.every((word) => folded.includes(word));
    if (isMeant) found.push({ codigo, nombre });
    if (found.length === AT_MOST) break;
  }
  return found;
}

const AT_MOST = 8;
