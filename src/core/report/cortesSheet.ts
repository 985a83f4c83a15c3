import { MEDIDAS, type Unidad } from "../cifras/medida";
import { CAMPOS, ENCABEZADOS, FIRST_ROW, MEDIDAS_GUARDADAS } from "../corte/columnas";
import type { CorteGuardado } from "../corte/corteGuardado";
import { rowsOfCortes } from "../corte/cortesTable";
import { CORTES } from "../corte/text";
import type { CellValue } from "../grid/grid";
import { FORMATS, numberCell, text } from "./cells";
import { COLORS } from "./looks";
import type { CellSpec, NumberFormat, SheetSpec } from "./reportSpec";
import { tablePaper } from "./tablePaper";

/** R33: the kept cortes as an ordinary table, from which `readCortes` reads them back. */
export function cortesSheet(cortes: readonly CorteGuardado[], name: string): SheetSpec {
  const rows = rowsOfCortes(cortes);
  return {
    key: "cortes",
    name,
    tabColor: COLORS.muted,
    columnWidths: ENCABEZADOS.map((_, column) => WIDTHS[column] ?? FIGURE_WIDTH),
    rows: [
      { cells: [text(CORTES.title, "title")], height: 28 },
      { cells: [text(CORTES.help, "subtitle")], height: 18 },
      { cells: ENCABEZADOS.map((heading) => text(heading, "heading")), height: 60 },
      ...rows.map((cells) => ({ cells: cells.map(cellOf) })),
    ],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: 1 },
    table: {
      name: "SOPO_cortes",
      area: {
        top: FIRST_ROW - 1,
        left: 0,
        bottom: FIRST_ROW - 1 + Math.max(1, rows.length),
        right: ENCABEZADOS.length - 1,
      },
    },
    charts: [],
    print: tablePaper("legal", FIRST_ROW - 1),
  };
}

/** A cell that holds nothing is left empty: a dash would keep a PivotTable from adding up its column. */
function cellOf(value: CellValue, column: number): CellSpec | null {
  if (value === null || typeof value === "boolean") return null;
  return typeof value === "string"
    ? text(value, "data")
    : numberCell(value, FORMATS_OF[column] ?? FORMATS.general, "dataNumber");
}

const FORMAT_OF: Readonly<Record<Unidad, NumberFormat>> = {
  porcentaje: FORMATS.share,
  puntos: FORMATS.points,
  diferencia: FORMATS.sharePoints,
  metas: FORMATS.count,
  cantidad: FORMATS.general,
  pesos: FORMATS.count,
};

const FORMATS_OF: readonly NumberFormat[] = [
  ...CAMPOS.map(() => FORMATS.general),
  ...MEDIDAS_GUARDADAS.map((medida) => FORMAT_OF[MEDIDAS[medida]]),
];

/** Of the columns before the figures, in characters. */
const WIDTHS: readonly number[] = [10, 8, 9, 10, 12, 16, 14, 14, 50, 30, 13, 13, 16, 14, 14];
const FIGURE_WIDTH = 14;
