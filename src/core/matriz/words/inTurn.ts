import { MESES } from "../../vocabulary";
import { foldHeading } from "./foldHeading";

/**
 * Headings that differ by a number or a month alone ("Ejecutado bimestre 1", "Ejecutado bimestre 2") are parts of one
 * thing, though what they say may be the same: neither is a copy of the other.
 */
export function areInTurn(one: string, other: string): boolean {
  const [a, b] = [foldHeading(one), foldHeading(other)];
  return a !== b && withoutTurn(a) === withoutTurn(b);
}

function withoutTurn(key: string): string {
  return key.replace(TURN, "#");
}

const MONTHS = [...MESES, ...MESES.map((mes) => mes.slice(0, 3))].join("|");
const TURN = new RegExp(`\\b(?:\\d{1,2}(?:er|do|ro|to|o)?|i{1,3}|iv|vi?|${MONTHS})\\b`, "g");
