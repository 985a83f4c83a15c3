import { medidaText } from "../../core/cifras/medidaText";
import type { Medida } from "../../core/cifras/medida";

/** R31: which figures no function gives in a cell, and why. */
export function sinFuncionText(medidas: readonly Medida[]): string {
  return `Las funciones dan avance, peso, conteos y nivel. No dan: ${medidas.map((one) => medidaText(one)).join(", ")}.`;
}
