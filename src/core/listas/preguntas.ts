import { disputasDe, withColumna, type PreguntaDeLista } from "./avisos";
import { sumaDe } from "./conteos";
import type { Lectura } from "./readLista";
import { LISTAS } from "./text";
import { quantity } from "../text/format";

/** R30: two columns with equal right to an amount, each with the sum that it would give. */
export function preguntasDeMontos<C extends string>(
  lectura: Lectura<C>,
): readonly PreguntaDeLista[] {
  return disputasDe(lectura.tablas).flatMap(({ tabla, campo, candidatas }) => {
    const sums = candidatas.map((columna) => {
      const other = withColumna(tabla, columna);
      const filas = lectura.filas.filter((fila) => fila.tabla === tabla);
      return sumaDe(
        filas.map((fila) => ({ ...fila, tabla: other })),
        campo,
      );
    });
    if (new Set(sums).size < 2) return [];
    const titulo = lectura.lista.columnas[campo].titulo.toLowerCase();
    return [
      {
        tipo: "columna" as const,
        campo,
        mensaje: LISTAS.queColumna(
          titulo,
          candidatas.map(({ heading }) => heading),
        ),
        opciones: candidatas.map(({ heading }, index) => ({
          valor: `${heading}: ${quantity(sums[index] ?? null)}`,
          cumplimiento: null,
        })),
      },
    ];
  });
}
