import { columnName } from "../grid/a1";
import { disputasDe, withColumna } from "./columnas";
import type { Celda } from "./celda";
import { sumaDe } from "./conteos";
import type { Hallada, Tabla } from "./lista";
import type { PreguntaDeLista } from "./pregunta";
import type { Leida, Lectura } from "./readLista";
import { LISTAS } from "./text";

/** R30: two columns with equal right to an amount, each with the sum that it would give. */
export function preguntasDeMontos<C extends string>(
  lectura: Lectura<C>,
): readonly PreguntaDeLista[] {
  return disputasDe(lectura.tablas).flatMap(({ tabla, campo, candidatas }) => {
    const filas = lectura.filas.filter((fila) => fila.tabla === tabla);
    const titulo = lectura.lista.columnas[campo].titulo.toLowerCase();
    return preguntaDeColumna(tabla, campo, titulo, candidatas, (columna) => {
      const other = withColumna(tabla, columna);
      const valor = sumaDe(
        filas.map((fila) => ({ ...fila, tabla: other })),
        campo,
      );
      return { valor, unidad: "pesos" };
    });
  });
}

/** Which of several columns is meant; no question where all would give the same. */
export function preguntaDeColumna<C extends string>(
  tabla: Tabla<C>,
  campo: C,
  titulo: string,
  candidatas: readonly Hallada<C>[],
  efectoDe: (columna: Hallada<C>) => Exclude<Celda, string>,
): readonly PreguntaDeLista[] {
  const opciones = candidatas.map((columna) => {
    const { heading, column } = columna;
    const isAlone = candidatas.every((one) => one === columna || one.heading !== heading);
    return {
      nombre: LISTAS.columna(heading, columnName(column)),
      efecto: efectoDe(columna),
      respuesta: {
        columnasDeLista: [{ campo, heading, ...(!isAlone && { column }) }],
      },
    };
  });
  if (new Set(opciones.map(({ efecto }) => efecto.valor)).size < 2) return [];
  const headings = candidatas.map(({ heading }) => heading);
  const pregunta = LISTAS.queColumna(titulo, headings);
  return [{ tipo: "columna", campo, tabla, pregunta, opciones }];
}

/** R30: whether it is asked which column holds what a row says of a campo. */
export function isAsked<C extends string>(
  preguntas: readonly PreguntaDeLista[],
  { tabla }: Leida<C>,
  campo: C,
): boolean {
  return preguntas.some(
    (one) => one.tipo === "columna" && one.tabla === tabla && one.campo === campo,
  );
}
