import { cuenta } from "../../listas/celda";
import type { Cuadro, Seguimiento } from "../../listas/cuadro";
import { LISTAS } from "../../listas/text";
import type { Mejora } from "./evaluation";
import { MEJORA } from "./text";

/** The figures at the top of the board. */
export function datosDeMejora({ total }: Mejora): Seguimiento["datos"] {
  return [
    { label: MEJORA.acciones, celda: cuenta(total.acciones) },
    { label: MEJORA.terminadas, celda: cuenta(total.terminadas) },
    { label: MEJORA.vencidas, celda: cuenta(total.vencidas) },
    { label: MEJORA.cumplimiento, celda: { valor: total.cumplimiento, unidad: "fraccion" } },
  ];
}

/** The tables of the board: by responsable, and every action. */
export function cuadrosDeMejora({ porResponsable, acciones }: Mejora): readonly Cuadro[] {
  return [
    {
      id: "responsables",
      titulo: MEJORA.porResponsable,
      columnas: [
        MEJORA.responsable,
        MEJORA.acciones,
        MEJORA.terminadas,
        MEJORA.vencidas,
        MEJORA.cumplimiento,
      ],
      filas: porResponsable.map((one) => [
        one.nombre,
        cuenta(one.acciones),
        cuenta(one.terminadas),
        cuenta(one.vencidas),
        { valor: one.cumplimiento, unidad: "fraccion" },
      ]),
      dibuja: [1, 2, 3],
    },
    {
      id: "acciones",
      titulo: MEJORA.acciones,
      columnas: [MEJORA.accion, MEJORA.hallazgo, MEJORA.responsable, MEJORA.hasta, LISTAS.estado],
      filas: acciones.map(({ fila, responsable, fin, estado }) => [
        fila.nombre,
        fila.textos.hallazgo ?? "–",
        responsable,
        fin ?? "–",
        LISTAS.estados[estado ?? "sinEstado"],
      ]),
    },
  ];
}
