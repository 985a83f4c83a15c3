import { codigoKey } from "../../grid/codigo";
import { foldText } from "../../grid/foldText";
import type { Fila } from "./fila";

/**
 * R14: what makes two rows rows of one meta: its code, however it is written; without codes, its place in the plan with its text
 * and what it promises, never an indicator's name alone.
 */
export function identityOf(fila: Fila): string {
  return fila.hasCodigo
    ? codigoKey(fila.codigo)
    : (placeAndText(fila) ?? `fila ${fila.at.row} ${fila.at.sheet}`);
}

/** `null` where the row says too little to be known again. */
export function placeAndText({
  path,
  nombre,
  indicador,
  unidad,
  lineaBase,
  metaCuatrienio,
}: Fila): string | null {
  const places = path.filter((node) => node !== null);
  const isNamed = nombre !== "" && (places.length > 0 || nombre !== indicador);
  return isNamed
    ? [
        ...places.map(({ label, nombre: name }) => `${label ?? ""} ${name}`),
        nombre,
        indicador ?? "",
        unidad ?? "",
        lineaBase?.value ?? "",
        metaCuatrienio?.value ?? "",
      ]
        .map((part) => foldText(part))
        .join("\n")
    : null;
}
