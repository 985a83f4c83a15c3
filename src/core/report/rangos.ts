import { rangeSnapshot } from "../cells/rangeSnapshot";
import { a1, quoteSheet } from "../grid/a1";
import { cellAt, type Sheet, type WorkbookSnapshot } from "../grid/grid";
import { isEmpty } from "../ajustes/ajustes";
import type { Evaluation } from "../plan/evaluation";
import { sheetOfAjustes } from "../readAjustes";

/** Cells of the workbook that a formula asks. */
export interface Rango {
  readonly address: string;
  /** The cells as a formula is given them. */
  readonly snapshot: WorkbookSnapshot;
}

function rangoOf(sheet: Sheet, bottom: number, right: number): Rango {
  const cells = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, column) => cellAt(sheet, row, column)),
  );
  return {
    address: `${quoteSheet(sheet.name)}!${absolute(0, 0)}:${absolute(bottom, right)}`,
    snapshot: rangeSnapshot(cells),
  };
}

/** The sheet of the matriz, its titles included, as far as something of it was read; `null`: it is not there. */
export function rangoDeMatriz(
  workbook: WorkbookSnapshot,
  { matriz, lectura }: Evaluation,
): Rango | null {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  if (sheet === undefined) return null;
  const bottom = Math.max(...lectura.filas.map(({ at }) => at.row));
  const right = Math.max(...[...matriz.columns, ...matriz.unmapped].map(({ column }) => column));
  return rangoOf(sheet, bottom, right);
}

/** `null`: there is no registry, or it is in another workbook, which a formula is not given. */
export function rangoDeRegistro(
  workbook: WorkbookSnapshot,
  { registro }: Evaluation,
): Rango | null {
  if (registro === null || registro.workbook !== workbook.name) return null;
  const sheet = workbook.sheets.find(({ name }) => name === registro.sheet);
  if (sheet === undefined) return null;
  const right = Math.max(0, ...sheet.rows.map((row) => row.length - 1));
  return rangoOf(sheet, sheet.rows.length - 1, right);
}

/** `null`: the figures stand on no settings of this workbook. A setting may be written below the last one. */
export function rangoDeAjustes(
  workbook: WorkbookSnapshot,
  { ajustes }: Pick<Evaluation, "ajustes">,
): Rango | null {
  const sheet = ajustes === null || isEmpty(ajustes) ? null : sheetOfAjustes(workbook);
  if (sheet === null) return null;
  const right = Math.max(0, ...sheet.rows.map((row) => row.length - 1));
  return rangoOf(sheet, sheet.rows.length - 1 + ROOM, right);
}

const ROOM = 30;

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
