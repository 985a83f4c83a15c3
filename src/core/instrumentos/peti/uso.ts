import { foldText } from "../../grid/foldText";
import type { Leida } from "../../listas/readLista";
import { markOf } from "../../listas/valores";
import type { CampoDeSistema } from "./sistemas";

/** Whether a system is used: it is, unless its state says no. */
export function isUsed({ textos: { estado = "" } }: Leida<CampoDeSistema>): boolean {
  return markOf(estado) !== 0 && !OUT_OF_USE.test(foldText(estado));
}

const OUT_OF_USE =
  /^(?:inactiv|desactivad|retirad|obsolet|(?:en )?desuso|fuera de (?:uso|servicio)|no se (?:usa|utiliza)|sin uso)/;
