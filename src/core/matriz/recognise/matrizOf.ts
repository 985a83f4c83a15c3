import type { Sheet } from "../../grid/grid";
import { periodColumns } from "../columns/periodColumns";
import type { Column, Matriz, UnmappedColumn } from "../matriz";
import type { TipoDeInstrumento } from "../../vocabulary";
import { foldHeading } from "../words/foldHeading";
import type { HojaLeida } from "./hojaLeida";
import type { MappedColumns } from "./mapColumns";

export function matrizOf({ sheet, tabla, headerRows, mapped }: HojaLeida): Matriz {
  const { columns, unmapped } = withPeriods(sheet, headerRows, mapped);
  return {
    sheet: sheet.name,
    ...(tabla && { tabla }),
    instrumento: instrumentoOf(mapped.columns, mapped),
    headerRows,
    columns,
    levels: mapped.levels,
    unmapped,
    questions: mapped.questions,
  };
}

/** R27: with the columns that say which period a row is about. */
function withPeriods(
  sheet: Sheet,
  headerRows: readonly number[],
  { columns, unmapped }: MappedColumns,
): Pick<Matriz, "columns" | "unmapped"> {
  const periods = periodColumns(sheet, [...columns, ...unmapped], (headerRows.at(-1) ?? 0) + 1);
  const told = new Set(periods.map(({ column }) => column));
  const isOther = ({ column }: UnmappedColumn): boolean => !told.has(column);
  return {
    columns: [...columns.filter(isOther), ...periods].sort((a, b) => a.column - b.column),
    unmapped: unmapped.filter(isOther),
  };
}

/** DNP's own workbooks say where their figures come from; the rest is a municipality's matriz. */
function instrumentoOf(columns: readonly Column[], { unmapped }: MappedColumns): TipoDeInstrumento {
  const headings = [...columns, ...unmapped].map(({ heading }) => foldHeading(heading));
  const says = (word: string): boolean =>
    headings.some((heading) => ` ${heading} `.includes(` ${word} `));
  if (says("piip") && says("sispt")) return "seguimientoDnp";
  return says("sispt") ? "sispt" : "matrizPdm";
}
