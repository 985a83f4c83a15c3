import { foldText } from "../../grid/foldText";
import type { Gestion } from "./evaluation";
import { COOPERACION } from "./text";

/** The via that a gestión says and its actor is not of (decentralised goes straight to who cooperates); `null`: it is, or says neither. */
export function viaFueraDeFlujo({ actor, modalidades }: Gestion): string | null {
  const folded = foldText(actor ?? "");
  if (actor === null || /^alcaldia/.test(folded)) return null;
  const { centralizada, descentralizada } = COOPERACION;
  const said = onlyOne(modalidades, centralizada, descentralizada);
  const isThrough = /^apc|^gobernacion/.test(folded);
  if (said === centralizada && !isThrough) return centralizada;
  return said === descentralizada && isThrough ? descentralizada : null;
}

/** The origin that a gestión says and its actor is not of; `null`: it is, or says neither. */
export function otroOrigen({ actor, modalidades }: Gestion): string | null {
  const { nacional, internacional } = COOPERACION;
  const said = onlyOne(modalidades, nacional, internacional);
  const folded = foldText(actor ?? "");
  if (said === nacional && folded === "cooperantes internacionales") return nacional;
  return said === internacional && folded === "cooperantes nacionales" ? internacional : null;
}

/** Which of two is said without the other. */
function onlyOne(modalidades: readonly string[], one: string, other: string): string | null {
  const said = [one, other].filter((name) => modalidades.includes(name));
  return said.length === 1 ? (said[0] ?? null) : null;
}
