import { ok, type Result } from "../result";
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
  return ok({ secciones: new Map([...base.value.secciones, ...own.value.secciones]) });
}
