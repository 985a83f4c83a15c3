import { foldText } from "../../grid/foldText";
import type { Fila } from "../filas/fila";

/** Whether the quantities of a meta are percentages, by its unit or, without one, by its indicator. */
export function isPercentage({ unidad, indicador }: Pick<Fila, "unidad" | "indicador">): boolean {
  if (unidad !== null && /^(?:porcentaje|porcentual|por ciento|%)/.test(foldText(unidad)))
    return true;
  const neutral = unidad === null || /^(?:numero|unidad|n|und)?$/.test(foldText(unidad));
  return neutral && indicador !== null && /^(?:porcentaje|%)/.test(foldText(indicador));
}
