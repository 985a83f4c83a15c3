import { onHundred } from "../../cifras/medida";
import { celdaJson } from "../../listas/listaJson";
import type { Mejora } from "./evaluation";

/** What only a plan of improvement prints in JSON: percentages on 0–100, unrounded. */
export function mejoraJson({ total, porResponsable, acciones }: Mejora): object {
  return {
    ...total,
    cumplimiento: onHundred(total.cumplimiento),
    responsables: porResponsable.map((one) => ({
      ...one,
      cumplimiento: onHundred(one.cumplimiento),
    })),
    detalle: acciones.map(({ fila, estado, fin, responsable, vencida }) => ({
      nombre: fila.nombre,
      celda: celdaJson(fila),
      hallazgo: fila.textos.hallazgo ?? null,
      responsable,
      hasta: fin,
      estado,
      vencida,
    })),
  };
}
