import { disputasDe, withColumna } from "../../listas/columnas";
import { preguntaDeColumna } from "../../listas/preguntas";
import type { PreguntaDeLista } from "../../listas/pregunta";
import type { PoliticaLeida } from "./evaluation";
import { escalaDe, impactoDe } from "./impacto";
import { POLITICA } from "./text";

/** R30: what is open and would change a figure, each with what it would give. */
export function preguntasDePolitica(
  leida: PoliticaLeida,
  vigencia: number | null,
  cumplimientoOf: (leida: PoliticaLeida) => number | null,
): readonly PreguntaDeLista[] {
  const { lectura, maximos } = leida;
  const ofColumns = disputasDe(lectura.tablas).flatMap(({ tabla, campo, candidatas }) =>
    preguntaDeColumna(tabla, campo, POLITICA.campos[campo] ?? campo, candidatas, (columna) => {
      const other = withColumna(tabla, columna);
      const filas = lectura.filas.map((fila) =>
        fila.tabla === tabla ? { ...fila, tabla: other } : fila,
      );
      const valor = cumplimientoOf({ ...leida, lectura: { ...lectura, filas } });
      return { valor, unidad: "fraccion" };
    }),
  );
  const ofScales = lectura.tablas.flatMap((tabla): readonly PreguntaDeLista[] => {
    const escala = escalaDe(tabla, vigencia, maximos);
    if (escala.type !== "open") return [];
    const rows = lectura.filas.filter((fila) => fila.tabla === tabla);
    return [
      {
        tipo: "escala",
        campo: "impacto",
        tabla,
        pregunta: POLITICA.queEscala(tabla.sheet.name),
        opciones: escala.opciones.map((maximo) => {
          const rated = rows.flatMap((fila) => impactoDe(fila, vigencia, maximo) ?? []);
          const valor =
            rated.length === 0 ? null : rated.reduce((sum, one) => sum + one, 0) / rated.length;
          return {
            nombre: POLITICA.sobre(maximo),
            efecto: { valor, unidad: "fraccion" },
            respuesta: { maximos: { [escala.heading]: maximo } },
          };
        }),
      },
    ];
  });
  return [...ofColumns, ...ofScales];
}
