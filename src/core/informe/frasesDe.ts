import { err, ok, type Result } from "../result";
import { FRASES } from "./frases";
import { readPlantilla, type Plantilla, type ProblemaDePlantilla } from "./plantilla";

/**
 * The sentences of the add-in, with the sections that the office wrote in their place.
 *
 * @param text `null`: the office wrote none
 */
export function frasesDe(text: string | null): Result<Plantilla, ProblemaDePlantilla> {
  const base = readPlantilla(FRASES);
  if (!base.ok) throw new Error(`sentences of the informe, line ${base.error.line}`);
  if (text === null) return base;
  const own = readPlantilla(text);
  if (!own.ok) return own;
  const wrong = notToWrite(own.value, base.value, text);
  if (wrong !== null) return err(wrong);
  return ok({ secciones: new Map([...base.value.secciones, ...own.value.secciones]) });
}

/** Blocks of the office that the add-in has no sentences for. */
const SOLO_DE_LA_OFICINA = ["mision", "vision"];

/** What would be lost in silence: a text without sections, a section that the informe has not, one without sentences. */
function notToWrite(
  { secciones }: Plantilla,
  base: Plantilla,
  text: string,
): ProblemaDePlantilla | null {
  if (secciones.size === 0) return { type: "empty", line: 1, text: "" };
  const known = [...base.secciones.keys(), ...SOLO_DE_LA_OFICINA];
  for (const [name, lines] of secciones) {
    const line = text.split(/\r?\n/).findIndex((one) => one.trim() === `[${name}]`) + 1;
    if (!known.includes(name)) return { type: "unknownSection", line, text: name };
    if (lines.length === 0) return { type: "emptySection", line, text: name };
  }
  return null;
}
