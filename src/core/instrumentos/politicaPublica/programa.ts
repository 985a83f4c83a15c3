import { tiene } from "../../listas/columnas";
import { cantidadEn } from "../../listas/periodos";
import type { PoliticaLeida } from "./evaluation";

/** Without a programme, more than one of anything cannot be compared with what was promised. */
export function lacksProgramme({ lectura }: PoliticaLeida): boolean {
  return (
    !tiene(lectura, "programada") &&
    lectura.filas.some((fila) => (cantidadEn(fila, "realizada", null, 12)?.value ?? 0) > 1)
  );
}
