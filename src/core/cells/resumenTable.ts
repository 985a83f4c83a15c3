import type { Resumen } from "./cellFormulas";
import { RESUMEN_COLUMNS } from "./resumenRow";
import { resumenHeading, type ResumenColumn } from "./text";

/** The table of =SOPO.RESUMEN: headings, then a row for each node; what is absent as "". */
export function resumenTable({ rows, isValidated }: Resumen): (string | number)[][] {
  return [
    ORDER.map((column) => resumenHeading(column, isValidated)),
    ...rows.map((row) => ORDER.map((column) => RESUMEN_COLUMNS[column](row) ?? "")),
  ];
}

const ORDER = Object.keys(RESUMEN_COLUMNS) as readonly ResumenColumn[];

/** Where a column stands in the table, from 0. */
export function placeInResumen(column: ResumenColumn): number {
  return ORDER.indexOf(column);
}
