import { fail, notImplemented } from "../hostError";
import type { HostOf } from "../hostOf";
import {
  patternReader,
  readCells,
  textOf,
  valueOf,
  valueTypeOf,
  type HostValue,
  type ValueTypeName,
} from "../cells";
import { formulaReader } from "../formulaReader";
import { clearHyperlinks, hyperlinkOf, LINK_STYLE, shownText, writeHyperlink } from "../hyperlinks";
import { cellInput } from "../cellInput";
import { isNumberFormat } from "../limits";
import { intersection, sameRect, type Rect } from "../rect";
import { toR1C1 } from "../r1c1";
import { mergesOf, tablesOf } from "../shiftConflicts";
import { spillsOf } from "../spills";
import { mendHeadings } from "../tableHeadings";
import { usedRect } from "../usedRect";
import { gridRange, growTo, writeBeside, writeCells, writeStyle, type CellMatrix } from "../write";
import { cellProperties, setCellProperties } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormat";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangeLayout } from "./rangeLayout";

/** Cells of one sheet: what they hold and how they look. */
export class Range extends RangeLayout implements HostOf<Excel.Range> {
  get values(): HostValue[][] {
    this.#checkSize();
    return readCells(this.$sheet, this.$rect, valueOf);
  }
  set values(values: unknown) {
    this.#write(values);
  }

  get formulas(): HostValue[][] {
    this.#checkSize();
    const formulaOf = formulaReader(this.$sheet);
    return readCells(this.$sheet, this.$rect, (cell, row, column) => {
      return formulaOf(cell, row, column) ?? valueOf(cell);
    });
  }
  set formulas(formulas: unknown) {
    this.#write(formulas);
  }

  /** The formulas relative to their own cells. Only reading: the add-in never writes this form. */
  get formulasR1C1(): HostValue[][] {
    this.#checkSize();
    const formulaOf = formulaReader(this.$sheet);
    return readCells(this.$sheet, this.$rect, (cell, row, column) => {
      const formula = formulaOf(cell, row, column);
      return formula === null ? valueOf(cell) : toR1C1(formula, row, column);
    });
  }
  set formulasR1C1(_formulas: unknown) {
    notImplemented("Range.formulasR1C1 (writing)");
  }

  get text(): string[][] {
    this.#checkSize();
    const patternOf = patternReader(this.$book.workbook, this.$sheet.getSheet());
    return readCells(this.$sheet, this.$rect, (cell, row, column) => {
      return textOf(valueOf(cell), patternOf(cell, row, column));
    });
  }

  get valueTypes(): ValueTypeName[][] {
    this.#checkSize();
    return readCells(this.$sheet, this.$rect, valueTypeOf);
  }

  get numberFormat(): string[][] {
    this.#checkSize();
    const patternOf = patternReader(this.$book.workbook, this.$sheet.getSheet());
    return readCells(this.$sheet, this.$rect, patternOf);
  }
  set numberFormat(formats: unknown) {
    const only = onlyOne(formats);
    if (only !== undefined) {
      writeStyle(this.$book, this.$sheet, [this.$rect], { n: { pattern: checkedFormat(only) } });
      return;
    }
    const cells: CellMatrix = {};
    this.#each(formats, (format, row, column) => {
      if (format === null || format === undefined) return;
      (cells[row] ??= {})[column] = { s: { n: { pattern: checkedFormat(format) } } };
    });
    growTo(this.$book, this.$sheet, this.$rect);
    this.$book.styles.flush();
    writeBeside(this.$book, this.$sheet, cells);
  }

  /** The link of the first cell; without one, an empty record. */
  get hyperlink(): Excel.RangeHyperlink {
    return hyperlinkOf(this.$sheet, this.$rect);
  }
  set hyperlink(link: Excel.RangeHyperlink) {
    growTo(this.$book, this.$sheet, this.$rect);
    writeHyperlink(this.$book, this.$sheet, this.$rect, link);
    this.formulas = this.formulas.map((line) => line.map((entered) => shownText(link, entered)));
    writeStyle(this.$book, this.$sheet, [this.$rect], LINK_STYLE);
  }

  /** The client cuts large writes into chunks and asks first whether the whole would fit. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.$rect.rows || columns !== this.$rect.columns) fail("InvalidArgument");
  }

  /** Whether all cells show what a formula spills; `null` for a mixture, which Excel's declarations forget. */
  get hasSpill(): boolean {
    const shown = spillsOf(this.$sheet)
      .flatMap(({ rect }) => intersection(rect, this.$rect) ?? [])
      .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (shown === 0) return false;
    return shown === this.$rect.rows * this.$rect.columns || (null as unknown as boolean);
  }
  getSpillingToRangeOrNullObject(): Range | null {
    if (this.cellCount !== 1) fail("InvalidArgument");
    const { row, column } = this.$rect;
    const spill = spillsOf(this.$sheet).find((one) => one.row === row && one.column === column);
    return spill ? this.$at(spill.rect) : null;
  }
  getSpillingToRange(): Range {
    return this.getSpillingToRangeOrNullObject() ?? fail("ItemNotFound");
  }

  clear(applyTo: `${Excel.ClearApplyTo}` = "All"): void {
    const used = usedRect(this.$sheet, false);
    const rect = used && intersection(this.$rect, used);
    if (rect && applyTo !== "Contents" && applyTo !== "Formats")
      clearHyperlinks(this.$book, this.$sheet, rect);
    if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return;
    if (applyTo === "All") this.#removeTables();
    if (applyTo !== "Contents") this.#clearLooks();
    if (!rect) return;
    const range = this.$sheet.getRange(gridRange(this.$sheet, rect));
    this.$book.change(() => {
      if (applyTo !== "Contents") range.clearFormat();
      if (applyTo !== "Formats") range.clearContent();
    });
    this.$book.calculation.wrote();
    if (applyTo === "Formats") return;
    mendHeadings(this.$book, this.$sheet, rect);
    this.$changed();
  }

  select(): void {
    if (this.worksheet.visibility !== "Visible") fail("InvalidOperation");
    this.$book.root().$select(this);
  }
  calculate(): Promise<void> {
    return this.$book.calculation.calculate();
  }

  getCellProperties(wanted: Excel.CellPropertiesLoadOptions): Excel.CellProperties[][] {
    return cellProperties(this.$at(this.$grid), { ...wanted });
  }
  setCellProperties(properties: unknown): void {
    setCellProperties(this as Range, properties);
  }

  merge(across = false): void {
    if (tablesOf(this.$sheet).some((table) => intersection(table, this.$rect)))
      fail("MergedRangeConflict");
    growTo(this.$book, this.$sheet, this.$rect);
    const range = this.$sheet.getRange(gridRange(this.$sheet, this.$rect));
    const options = { isForceMerge: true };
    this.$book.change(() => (across ? range.mergeAcross(options) : range.merge(options)));
  }
  unmerge(): void {
    const range = this.$sheet.getRange(gridRange(this.$sheet, this.$rect));
    this.$book.change(() => range.breakApart());
  }
  /** The merged areas that begin in the range: those that only reach into it are not listed. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = mergesOf(this.$sheet)
      .filter(({ row, column }) => holds(this.$rect, row, column))
      .map((rect) => this.$at(rect));
    if (areas.length > MOST_MERGED_AREAS) fail("GeneralException");
    return areas.length > 0 ? new RangeAreas(areas) : null;
  }
  getMergedAreas(): RangeAreas {
    return this.getMergedAreasOrNullObject() ?? fail("ItemNotFound");
  }

  get format(): RangeFormat {
    return new RangeFormat([this]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection([this]);
  }

  /** Tells the add-in's own handlers, as Excel does after a write of its own. */
  $changed(): void {
    this.worksheet.$edited(this.$rect, "ThisLocalAddin");
  }

  // Excel's *Clear All* takes away a table that it covers whole.
  #removeTables(): void {
    for (const table of this.worksheet.tables.items) {
      if (covers(this.$rect, table.$rect)) table.convertToRange();
    }
  }

  // Merges and conditional formats go with the formats, as in Excel.
  #clearLooks(): void {
    this.unmerge();
    const inside = this.conditionalFormats.items.filter(({ $state }) =>
      $state.rects.every((rect) => covers(this.$rect, rect)),
    );
    for (const format of inside) format.delete();
  }

  #write(input: unknown): void {
    const patternOf = patternReader(this.$book.workbook, this.$sheet.getSheet());
    const matrix = this.$sheet.getSheet().getCellMatrix();
    const cells: CellMatrix = {};
    this.#each(input, (value, row, column) => {
      const cell = cellInput(value, patternOf(matrix.getValue(row, column), row, column));
      if (cell) (cells[row] ??= {})[column] = cell;
    });
    growTo(this.$book, this.$sheet, this.$rect);
    writeCells(this.$book, this.$sheet, cells);
    mendHeadings(this.$book, this.$sheet, this.$rect);
    this.$changed();
  }

  // A single value is written into every cell; a grid must have the range's own shape.
  #each(input: unknown, put: (value: unknown, row: number, column: number) => void): void {
    this.#checkSize();
    const { row, column, rows, columns } = this.$rect;
    const grid = Array.isArray(input) ? (input as unknown[][]) : null;
    const fits = grid?.length === rows && grid.every((line) => line.length === columns);
    if (grid && !fits) fail("InvalidArgument", WRONG_SHAPE);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) put(grid ? grid[r]?.[c] : input, row + r, column + c);
    }
  }

  #checkSize(): void {
    if (this.$rect.rows * this.$rect.columns > MOST_CELLS) fail("InvalidArgument", TOO_LARGE);
  }
}

/** One format is for every cell, in a grid of its own as by itself. */
function onlyOne(formats: unknown): unknown {
  if (!Array.isArray(formats)) return formats;
  const [line, ...others] = formats as unknown[][];
  return others.length === 0 && line?.length === 1 ? (line[0] ?? undefined) : undefined;
}

function checkedFormat(format: unknown): string {
  const pattern = String(format);
  return isNumberFormat(pattern) ? pattern : fail("InvalidArgument");
}

function holds({ row, column, rows, columns }: Rect, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

function covers(outer: Rect, inner: Rect): boolean {
  const common = intersection(inner, outer);
  return common !== null && sameRect(common, inner);
}

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
const TOO_LARGE = "The response payload size has exceeded the limit.";
const MOST_CELLS = 5_000_000;
const MOST_MERGED_AREAS = 512;
