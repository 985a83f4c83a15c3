import type { ReportSpec } from "../core/report/reportSpec";

/** What `publicar --json` prints: the sheets and charts that were written. */
export function publishedJson(archivo: string, salida: string, { sheets }: ReportSpec): object {
  return {
    archivo,
    salida,
    hojas: sheets.map(({ key, name, rows, charts }) => ({
      clave: key,
      nombre: name,
      filas: rows.length,
      graficos: charts.length,
    })),
    graficos: sheets.flatMap(({ charts }) =>
      charts.map(({ id, title }) => ({ id, titulo: title })),
    ),
  };
}
