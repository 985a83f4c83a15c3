import type {
  Cell,
  CellStyle,
  CellValue,
  DataValidation,
  RowDef,
  TableDefinition,
  WriteSheet,
} from "hucre";
import { a1 } from "../core/grid/a1";
import type { Area } from "../core/grid/grid";
import { FONT, LOOKS } from "../core/report/looks";
import type {
  CellSpec,
  Look,
  SheetSpec,
  TableSpec,
  ValidationSpec,
} from "../core/report/reportSpec";
import { chartToXlsx } from "./writeReportChart";

/** A published sheet in the words of the file. */
export function sheetToXlsx(sheet: SheetSpec): WriteSheet {
  const { name, rows, columnWidths, merges, freeze, table, charts, tabColor, print } = sheet;
  const { validations = [] } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  const values = rows.map(({ cells: row }, rowIndex) =>
    row.map((cell, column): CellValue => {
      if (cell === null) return null;
      cells.set(`${rowIndex},${column}`, cellToXlsx(cell));
      return valueOf(cell);
    }),
  );
  for (const [rowIndex, row] of rows.entries())
    for (const [column, cell] of row.cells.entries())
      if (cell?.kind === "formula" && cell.spill !== undefined)
        placeSpill({ values, cells }, rowIndex, column, cell.spill);
  return {
    name,
    rows: values,
    cells,
    columns: columnWidths.map((width) => ({ width })),
    rowDefs: rowDefsOf(sheet),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...(freeze.rows + freeze.columns > 0 && { freezePane: freeze }),
    ...(table && { tables: [tableToXlsx(table, sheet)] }),
    ...(validations.length > 0 && { dataValidations: validations.map(validationToXlsx) }),
    ...(charts.length > 0 && { charts: charts.map(chartToXlsx) }),
    ...(print.breaks.length > 0 && { rowBreaks: print.breaks.map((row) => row - 1) }),
    outlineProperties: { summaryBelow: false },
    view: { showGridLines: false, tabColor: { rgb: tabColor } },
    pageSetup: {
      paperSize: print.paper,
      orientation: print.orientation,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
      ...(typeof print.scale === "number"
        ? { scale: print.scale }
        : { fitToPage: true, fitToWidth: 1, fitToHeight: print.scale === "fitPage" ? 1 : 0 }),
      ...(print.repeatRows && {
        printTitlesRow: `$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`,
      }),
    },
    headerFooter: { oddFooter: `&L&A&R${print.footer}` },
  };
}

interface Written {
  readonly values: CellValue[][];
  readonly cells: Map<string, Partial<Cell>>;
}

/** A file holds what a formula fills as the values of the cells around it, and says how far it reaches. */
function placeSpill(
  { values, cells }: Written,
  top: number,
  left: number,
  spill: readonly (readonly (number | string)[])[],
): void {
  const bottom = top + spill.length - 1;
  const right = left + Math.max(0, ...spill.map((row) => row.length)) - 1;
  while (values.length <= bottom) values.push([]);
  for (const [offset, row] of spill.entries()) {
    const line = values[top + offset];
    row.forEach((value, beside) => {
      if (line) line[left + beside] = value === "" ? null : value;
    });
  }
  const key = `${top},${left}`;
  cells.set(key, {
    ...cells.get(key),
    formulaType: "array",
    formulaDynamic: true,
    formulaRef: rangeText({ top, left, bottom, right }),
  });
}

/** Typing something else is warned of, not forbidden: the office's words change. */
function validationToXlsx({ area, title, help, allowed }: ValidationSpec): DataValidation {
  const said = {
    range: rangeText(area),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: help,
  };
  switch (allowed.type) {
    case "any":
      return { ...said, type: "textLength", operator: "greaterThanOrEqual", formula1: "0" };
    case "atLeastZero":
      return {
        ...said,
        type: "decimal",
        operator: "greaterThanOrEqual",
        formula1: "0",
        showErrorMessage: true,
        errorStyle: "warning",
      };
    case "list":
      return {
        ...said,
        type: "list",
        formula1: allowed.source,
        showErrorMessage: true,
        errorStyle: "warning",
      };
  }
}

function valueOf(cell: CellSpec): CellValue {
  switch (cell.kind) {
    case "text":
      return cell.text === "" ? null : cell.text;
    case "number":
    case "formula":
      return cell.value;
    case "empty":
      return null;
  }
}

function cellToXlsx(cell: CellSpec): Partial<Cell> {
  const style = STYLES.get(cell.look) ?? {};
  switch (cell.kind) {
    case "text":
      if (cell.text === "") return { style };
      return {
        value: cell.text,
        type: "string",
        style,
        ...(cell.link !== undefined && { hyperlink: { target: "", location: cell.link } }),
      };
    case "number":
      return { value: cell.value, type: "number", style: { ...style, numFmt: cell.format } };
    case "formula":
      return {
        value: cell.value,
        type: "formula",
        formula: storedFormula(cell.formula),
        formulaResult: cell.value,
        style: { ...style, numFmt: cell.format },
      };
    case "empty":
      return { style };
  }
}

/** A file marks the functions of an add-in: `=SOPO.AVANCE(…)` is kept as `_xldudf_SOPO_AVANCE(…)`. */
function storedFormula(formula: string): string {
  return formula.slice(1).replace(/^SOPO\.([A-Z]+)(?=\()/, "_xldudf_SOPO_$1");
}

function styleOf(look: Look): CellStyle {
  const { size, bold, italic, color, fill, border, horizontal, vertical, wrap, indent } =
    LOOKS[look];
  const side = border && ({ style: "thin", color: { rgb: border.color } } as const);
  return {
    font: {
      name: FONT,
      size,
      color: { rgb: color },
      ...(bold && { bold }),
      ...(italic && { italic }),
    },
    ...(fill !== null && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } as const,
    }),
    ...(side && {
      border:
        border.sides === "bottom"
          ? { bottom: side }
          : { top: side, right: side, bottom: side, left: side },
    }),
    alignment: {
      horizontal,
      vertical,
      ...(wrap && { wrapText: true }),
      ...(indent > 0 && { indent }),
    },
  };
}

// A sheet has thousands of cells and some dozens of looks.
const STYLES: ReadonlyMap<string, CellStyle> = new Map(
  (Object.keys(LOOKS) as Look[]).map((look) => [look, styleOf(look)]),
);

function rowDefsOf({ rows }: SheetSpec): Map<number, RowDef> {
  return new Map(
    rows.flatMap(({ height, outline }, index): [number, RowDef][] =>
      height === undefined && outline === undefined
        ? []
        : [
            [
              index,
              {
                ...(height !== undefined && { height }),
                ...(outline !== undefined && { outlineLevel: outline }),
              },
            ],
          ],
    ),
  );
}

function tableToXlsx({ name, area }: TableSpec, { rows }: SheetSpec): TableDefinition {
  const headings = rows[area.top]!.cells.slice(area.left, area.right + 1);
  return {
    name,
    displayName: name,
    range: rangeText(area),
    columns: headings.map((cell) => ({ name: cell?.kind === "text" ? cell.text : "" })),
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: true,
  };
}

function rangeText({ top, left, bottom, right }: Area): string {
  return `${a1(top, left)}:${a1(bottom, right)}`;
}
