import { wholeIn } from "../grid/digits";
import { foldText } from "../grid/foldText";
import { ODS } from "./odsText";

/**
 * The objectives that a cell names, each under one name however it is written: "4", "ODS 4", "4. Educación
 * de calidad" and "Educación de calidad" are one, as is its target "4.1"; "4, 5 y 10" are three. What is none of the seventeen
 * keeps its own words.
 */
export function odsOf(text: string): readonly string[] {
  const folded = foldText(text)
    .replace(/\b(?:ods|objetivos?)\b/g, " ")
    .replace(/(\d)\.\d+/g, "$1");
  const numbers = folded.match(/\d+/g) ?? [];
  const isList = /^[\s\d,;y/-]+$/.test(folded) && numbers.length > 0;
  const named = isList ? numbers : /^\s*\d+/.test(folded) ? numbers.slice(0, 1) : [];
  const known = named.flatMap((digits) => nameOf(wholeIn(digits) ?? 0) ?? []);
  if (known.length > 0 && known.length === named.length) return [...new Set(known)];
  const byName = ODS.findIndex((nombre) => foldText(nombre) === folded.trim());
  return [nameOf(byName + 1) ?? text.trim()];
}

function nameOf(number: number): string | null {
  const nombre = ODS[number - 1];
  return nombre === undefined ? null : `${number}. ${nombre}`;
}
