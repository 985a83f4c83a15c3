import { resumenFormula } from "../cells/cellFormulas";
import { rangeSnapshot } from "../cells/rangeSnapshot";
import { resumenTable } from "../cells/resumenTable";
import { isBlank } from "../grid/foldText";
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

/** The cells that the formulas of a workbook ask. */
export interface Rangos {
  readonly matriz: Rango;
  /** `null`: execution is not validated. */
  readonly registro: Rango | null;
  /** R32: `null`: the figures stand on no settings of the workbook. */
  readonly ajustes: Rango | null;
}

/**
 * With room below for metas and projects that are written later, unless what stands there would change a figure,
 * or a function would not be given as much; `null`: the matriz is not there.
 */
export function rangosDe(workbook: WorkbookSnapshot, evaluation: Evaluation): Rangos | null {
  const exact = rangosWith(workbook, evaluation, 0);
  const roomy = rangosWith(workbook, evaluation, ROOM_OF_ROWS);
  if (exact === null || roomy === null || bytesOf(roomy) > HEAVIEST) return exact;
  return standsAlone(workbook, evaluation) || isSame(exact, roomy, evaluation) ? roomy : exact;
}

/** Bytes. A call of a function may be given 5 MB; the office's edits of the next quarter need room. */
export const HEAVIEST = 4_000_000;

/** What Excel hands a function for them, about. */
export function bytesOf({ matriz, registro }: Rangos): number {
  return [matriz, registro].reduce(
    (sum, rango) =>
      sum +
      (rango === null ? 0 : JSON.stringify(rango.snapshot.sheets.map(({ rows }) => rows)).length),
    0,
  );
}

function rangosWith(
  workbook: WorkbookSnapshot,
  evaluation: Evaluation,
  room: number,
): Rangos | null {
  const matriz = rangoDeMatriz(workbook, evaluation, room);
  return (
    matriz && {
      matriz,
      registro: rangoDeRegistro(workbook, evaluation, room),
      ajustes: rangoDeAjustes(workbook, evaluation),
    }
  );
}

/** Whether nothing is written below the last meta. */
function standsAlone(workbook: WorkbookSnapshot, { matriz, lectura }: Evaluation): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  const below = sheet?.rows.slice(lastRow(lectura) + 1) ?? [];
  return below.every((row) => row.every(isBlank));
}

function isSame(one: Rangos, other: Rangos, { matriz, periodo }: Evaluation): boolean {
  const [first, second] = [one, other].map((rangos) =>
    resumenFormula(
      rangos.matriz.snapshot,
      Math.max(1, matriz.levels.length),
      {
        registro: rangos.registro?.snapshot ?? null,
        ajustes: rangos.ajustes?.snapshot ?? null,
      },
      periodo.vigencia,
    ),
  );
  if (first?.ok !== true || second?.ok !== true) return false;
  const [before, after] = [first.value, second.value].map(resumenTable);
  return JSON.stringify(before) === JSON.stringify(after);
}

/** The sheet of the matriz, its titles included, as far as something of it was read, and some rows more. */
function rangoDeMatriz(
  workbook: WorkbookSnapshot,
  { matriz, lectura }: Evaluation,
  room: number,
): Rango | null {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  if (sheet === undefined) return null;
  const right = Math.max(...[...matriz.columns, ...matriz.unmapped].map(({ column }) => column));
  return rangoOf(sheet, lastRow(lectura) + room, right);
}

function lastRow({ filas }: Evaluation["lectura"]): number {
  return Math.max(...filas.map(({ at }) => at.row));
}

/** `null`: there is no registry, or it is in another workbook, which a formula is not given. */
function rangoDeRegistro(
  workbook: WorkbookSnapshot,
  { registro }: Evaluation,
  room: number,
): Rango | null {
  if (registro === null || registro.workbook !== workbook.name) return null;
  const sheet = workbook.sheets.find(({ name }) => name === registro.sheet);
  if (sheet === undefined) return null;
  const right = Math.max(0, ...sheet.rows.map((row) => row.length - 1));
  return rangoOf(sheet, sheet.rows.length - 1 + room, right);
}

/** `null`: the figures stand on no settings of this workbook. A setting may be written below the last one. */
function rangoDeAjustes(
  workbook: WorkbookSnapshot,
  { ajustes }: Pick<Evaluation, "ajustes">,
): Rango | null {
  const sheet = ajustes === null || isEmpty(ajustes) ? null : sheetOfAjustes(workbook);
  if (sheet === null) return null;
  const right = Math.max(0, ...sheet.rows.map((row) => row.length - 1));
  return rangoOf(sheet, sheet.rows.length - 1 + ROOM, right);
}

const ROOM = 30;

// What an office adds to a plan in four years, and little for a function to be given: 0,2 MB of 71 columns.
const ROOM_OF_ROWS = 500;

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
