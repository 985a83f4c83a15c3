import type { InformeEscrito } from "../core/informe/informeOf";

/** What `informe --json` prints: the sections, and every figure that the document may print. */
export function informeJson(
  archivo: string,
  salida: string,
  { informe, cifras }: InformeEscrito,
): object {
  const { titulo, subtitulo, bloques } = informe;
  const countOf = (type: string): number => bloques.filter((one) => one.type === type).length;
  return {
    archivo,
    salida,
    titulo,
    periodo: subtitulo,
    secciones: bloques.flatMap((one) =>
      one.type === "titulo" ? [{ nivel: one.nivel, titulo: one.text }] : [],
    ),
    tablas: countOf("tabla"),
    graficas: countOf("grafica"),
    cifras: [...cifras.values()].map(({ id, value, unidad, text }) => ({
      id,
      valor: value,
      unidad,
      texto: text,
    })),
  };
}
