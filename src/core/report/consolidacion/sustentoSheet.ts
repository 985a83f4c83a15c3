import type { Consolidacion } from "../../consolidate/consolidacion";
import type { Lecturas } from "../../sustento/archivoLeido";
import { rowsOfLecturas } from "../../sustento/lecturasRows";
import { FIRST_ROW } from "../../sustento/sustentoRow";
import { rowsOfSustento } from "../../sustento/sustentoRows";
import { SUSTENTO } from "../../sustento/text";
import { text } from "../cells";
import { COLORS } from "../looks";
import type { SheetSpec } from "../reportSpec";
import { REPORT } from "../text";

/**
 * R31: what the consolidated matriz stands on, in words that are read back with it.
 *
 * @param huellas of the rows of the consolidated matriz, in their order
 */
export function sustentoSheet(
  { sustento, lecturas }: Consolidacion,
  huellas: readonly string[],
  name: string,
): SheetSpec {
  const headings = Object.values(SUSTENTO.columnas);
  const rows = [...rowsOfSustento(sustento), ...rowsOfLecturas(withHuellas(lecturas, huellas))];
  return {
    key: "sustento",
    name,
    tabColor: COLORS.brand,
    columnWidths: [20, 40, 60, 12, 24, 68],
    rows: [
      { cells: [text(SUSTENTO.title, "title")], height: 28 },
      { cells: [text(SUSTENTO.help, "subtitle")], height: 18 },
      { cells: headings.map((heading) => text(heading, "heading")) },
      ...rows.map((cells) => ({ cells: cells.map((cell) => text(cell)) })),
    ],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    table: {
      name: "SOPO_sustento",
      area: {
        top: FIRST_ROW - 1,
        left: 0,
        bottom: FIRST_ROW - 1 + Math.max(1, rows.length),
        right: headings.length - 1,
      },
    },
    charts: [],
    print: {
      paper: "letter",
      orientation: "landscape",
      scale: "fitWidth",
      repeatRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 },
      breaks: [],
      footer: REPORT.footer,
    },
  };
}

function withHuellas(
  { archivos, sinLeer }: Lecturas<number>,
  huellas: readonly string[],
): Lecturas<string> {
  return {
    archivos: archivos.map((archivo) => ({
      ...archivo,
      filas: archivo.filas.map((leida) => ({
        ...leida,
        de: leida.de === null ? null : (huellas[leida.de] ?? null),
      })),
    })),
    sinLeer,
  };
}
