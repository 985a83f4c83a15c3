import { disputasDe, withColumna, type PreguntaDeLista } from "../../listas/avisos";
import { LISTAS } from "../../listas/text";
import type { PoliticaLeida } from "./evaluation";
import { escalaDe, impactoDe } from "./impacto";
import { POLITICA } from "./text";

/** R30: what is open and would change a figure, each with what it would give. */
export function preguntasDePolitica(
  leida: PoliticaLeida,
  vigencia: number | null,
  cumplimientoOf: (leida: PoliticaLeida) => number | null,
): readonly PreguntaDeLista[] {
  const { lectura } = leida;
  const ofColumns = disputasDe(lectura.tablas).flatMap(({ tabla, campo, candidatas }) => {
    const opciones = candidatas.map((columna) => {
      const other = withColumna(tabla, columna);
      const filas = lectura.filas.map((fila) =>
        fila.tabla === tabla ? { ...fila, tabla: other } : fila,
      );
      return {
        valor: columna.heading,
        cumplimiento: cumplimientoOf({ ...leida, lectura: { ...lectura, filas } }),
      };
    });
    const different = new Set(opciones.map(({ cumplimiento }) => cumplimiento)).size > 1;
    const headings = candidatas.map(({ heading }) => heading);
    return different
      ? [
          {
            tipo: "columna" as const,
            campo,
            mensaje: LISTAS.queColumna(POLITICA.campos[campo] ?? campo, headings),
            opciones,
          },
        ]
      : [];
  });
  const ofScales = lectura.tablas.flatMap((tabla): readonly PreguntaDeLista[] => {
    const escala = escalaDe(tabla, vigencia);
    if (escala.type !== "open") return [];
    const rows = lectura.filas.filter((fila) => fila.tabla === tabla);
    return [
      {
        tipo: "escala",
        campo: "impacto",
        mensaje: POLITICA.queEscala(tabla.sheet.name),
        opciones: escala.opciones.map((maximo) => {
          const rated = rows.flatMap((fila) => impactoDe(fila, vigencia, maximo) ?? []);
          return {
            valor: POLITICA.sobre(maximo),
            cumplimiento:
              rated.length === 0 ? null : rated.reduce((sum, one) => sum + one, 0) / rated.length,
          };
        }),
      },
    ];
  });
  return [...ofColumns, ...ofScales];
}
