import type { CellStyle } from "hucre/xlsx";

type Fill = NonNullable<CellStyle["fill"]>;
type Border = NonNullable<CellStyle["border"]>;
type Alignment = NonNullable<CellStyle["alignment"]>;

const FONT = "Calibri";
const GREEN = "1F4E3D";

/** Formats of numbers, in Excel's own notation. */
export const FORMATOS = {
  entero: "#,##0",
  porcentaje: "0%",
  decimo: "0.0%",
  pesos: '"$"\\ #,##0;\\-"$"\\ #,##0;"$ -"',
  texto: "@",
  codigo: "0",
} as const;

/** The name of the municipality, above everything. */
export const MUNICIPIO = titleStyle(16);
/** The lines below it. */
export const SUBTITULO = titleStyle(11);

/** A band over several columns. */
export function bandStyle(color: string): CellStyle {
  return {
    font: { name: FONT, size: 10, bold: true, color: { rgb: "FFFFFF" } },
    fill: solid(color),
    border: box("FFFFFF"),
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  };
}

/** The heading of one column, in a light tint of its band. */
export function headingStyle(tint: string): CellStyle {
  return {
    font: { name: FONT, size: 9, bold: true, color: { rgb: "1A202C" } },
    fill: solid(tint),
    border: box("A0AEC0"),
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  };
}

/** A cell of the table. */
export function dataStyle(
  horizontal: NonNullable<Alignment["horizontal"]>,
  numFmt: string,
): CellStyle {
  return {
    font: { name: FONT, size: 9 },
    border: box("CBD5E0"),
    alignment: { horizontal, vertical: "center", wrapText: true },
    numFmt,
  };
}

/** A paragraph of the instructions. */
export const PARRAFO: CellStyle = {
  font: { name: FONT, size: 11 },
  alignment: { vertical: "top", wrapText: true },
};

function titleStyle(size: number): CellStyle {
  return {
    font: { name: FONT, size, bold: true, color: { rgb: GREEN } },
    alignment: { horizontal: "left", vertical: "center" },
  };
}

function solid(rgb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

function box(rgb: string): Border {
  const side = { style: "thin", color: { rgb } } as const;
  return { top: side, right: side, bottom: side, left: side };
}
