import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Calculation } from "./calculation";
import type { Circumstances } from "./circumstances";
import type { EventBoard } from "./events";
import type { PendingStyles } from "./pendingStyles";
import type { Rect } from "./rect";
import type { Workbook } from "./types/workbook";

/** What every host object of one workbook shares. */
export interface Book {
  readonly univer: FUniver;
  readonly workbook: FWorkbook;
  /** File name, as Excel shows it. */
  readonly name: string;
  readonly calculation: Calculation;
  /** Styles wait here until a cell is read. */
  readonly styles: PendingStyles;
  /** What goes on around the workbook. */
  readonly circumstances: Circumstances;
  readonly fire: EventBoard["fire"];
  /** Runs a change made by the add-in, so that it is not mistaken for one of the user's. */
  readonly change: <T>(work: () => T) => T;
  /** Charts are drawn by the workbench, which must hear of every change. */
  readonly chartsChanged: () => void;
  readonly selectionChanged: () => void;
  /** Cells that the add-in selects are brought before the user's eyes, which the workbench does. */
  readonly reveal: (sheet: FWorksheet, rect: Rect) => void;
  /** Opens another workbook, given as the base64 of its file; `null`: there is no place for one. */
  readonly openWorkbook: ((base64: string) => void) | null;
  /** A fresh identifier, unique in this workbook. */
  readonly newId: (kind: string) => string;
  /** The object behind `context.workbook`. */
  readonly root: () => Workbook;
}
