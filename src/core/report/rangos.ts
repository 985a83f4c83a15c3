import { resumenFormula } from "../cells/cellFormulas";
import { rangeSnapshot } from "../cells/rangeSnapshot";
import { resumenTable } from "../cells/resumenTable";
import { isBlank } from "../grid/foldText";
import { a1, parseArea, quoteSheet } from "../grid/a1";
import { cellAt, type Area, type Sheet, type WorkbookSnapshot } from "../grid/grid";
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
  return {
    address: `${quoteSheet(sheet.name)}!${absolute(0, 0)}:${absolute(bottom, right)}`,
    snapshot: snapshotOf(sheet, { top: 0, left: 0, bottom, right }),
  };
}

function snapshotOf(sheet: Sheet, { top, left, bottom, right }: Area): WorkbookSnapshot {
  return rangeSnapshot(
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) =>
        cellAt(sheet, top + row, left + column),
      ),
    ),
  );
}

/** The cells of "Matriz!$A$1:$B$9" as a formula is given them; `null`: there are none. */
export function cellsAsked(workbook: WorkbookSnapshot, address: string): WorkbookSnapshot | null {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = workbook.sheets.find((one) => one.name === name);
  const area = parseArea(cells);
  return sheet && area ? snapshotOf(sheet, area) : null;
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
 * With room below for metas and projects that are written later, and at the right for the columns of a quarter or
 * a year, unless what stands there would change a figure, or a function would not be given as much; `null`: the
 * matriz is not there.
 */
export function rangosDe(workbook: WorkbookSnapshot, evaluation: Evaluation): Rangos | null {
  const exact = rangosWith(workbook, evaluation, NO_ROOM);
  if (exact === null) return null;
  for (const room of ROOMS) {
    const roomy = rangosWith(workbook, evaluation, room);
    if (roomy === null || bytesOf(roomy) > HEAVIEST) continue;
    if (standsAlone(workbook, evaluation, room) || isSame(exact, roomy, evaluation)) return roomy;
  }
  return exact;
}

/** Cells that are asked for although nothing is written in them yet. */
interface Room {
  readonly rows: number;
  readonly columns: number;
}

const NO_ROOM: Room = { rows: 0, columns: 0 };

// What an office adds to a plan in four years, and little for a function to be given: 0,3 MB of 71 columns.
const BELOW: Room = { rows: 500, columns: 0 };
const AT_THE_RIGHT: Room = { rows: 0, columns: 16 };
const ROOMS: readonly Room[] = [
  { rows: BELOW.rows, columns: AT_THE_RIGHT.columns },
  AT_THE_RIGHT,
  BELOW,
];

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

function rangosWith(workbook: WorkbookSnapshot, evaluation: Evaluation, room: Room): Rangos | null {
  const matriz = rangoDeMatriz(workbook, evaluation, room);
  return (
    matriz && {
      matriz,
      registro: rangoDeRegistro(workbook, evaluation, room),
      ajustes: rangoDeAjustes(workbook, evaluation),
    }
  );
}

/** Whether nothing is written where there is to be room: then nothing there changes a figure. */
function standsAlone(
  workbook: WorkbookSnapshot,
  { matriz, lectura }: Evaluation,
  room: Room,
): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  const [bottom, right] = [lastRow(lectura), lastColumn(matriz)];
  return (sheet?.rows ?? []).every((row, index) => {
    if (index > bottom + room.rows) return true;
    return row.slice(index > bottom ? 0 : right + 1, right + room.columns + 1).every(isBlank);
  });
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

/** The sheet of the matriz, its titles included, as far as something of it was read, and some more. */
function rangoDeMatriz(
  workbook: WorkbookSnapshot,
  { matriz, lectura }: Evaluation,
  room: Room,
): Rango | null {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  if (sheet === undefined) return null;
  return rangoOf(sheet, lastRow(lectura) + room.rows, lastColumn(matriz) + room.columns);
}

function lastColumn({ columns, unmapped }: Evaluation["matriz"]): number {
  return Math.max(...[...columns, ...unmapped].map(({ column }) => column));
}

function lastRow({ filas }: Evaluation["lectura"]): number {
  return Math.max(...filas.map(({ at }) => at.row));
}

/** `null`: there is no registry, or it is in another workbook, which a formula is not given. */
function rangoDeRegistro(
  workbook: WorkbookSnapshot,
  { registro }: Evaluation,
  room: Room,
): Rango | null {
  if (registro === null || registro.workbook !== workbook.name) return null;
  const sheet = workbook.sheets.find(({ name }) => name === registro.sheet);
  if (sheet === undefined) return null;
  const right = Math.max(0, ...sheet.rows.map((row) => row.length - 1));
  return rangoOf(sheet, sheet.rows.length - 1 + room.rows, right + room.columns);
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

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
