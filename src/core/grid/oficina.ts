import { foldText } from "./foldText";
import type { CellValue } from "./grid";

/** Whether a text names an office of the municipality by its kind: "Secretaría de Salud". */
export function namesAnOffice(text: CellValue): boolean {
  return KINDS.test(foldText(text));
}

const KINDS =
  /^(subsecretaria|secretaria|oficina|direccion|subdireccion|despacho|instituto|empresa|gerencia|departamento administrativo|comisaria|personeria|unidad)\b/;
