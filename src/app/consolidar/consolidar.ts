import type { Decidido, Decision } from "../../core/consolidate/decision";
import type { Ask } from "../../core/evaluateRows";
import type { WorkbookSnapshot } from "../../core/grid/grid";
import type { Answers } from "../../core/matriz/matriz";
import type { Problem } from "../../core/problem";
import type { Remembered } from "../../core/remembered/remembered";
import type { Result } from "../../core/result";
import type { FileRead, FileToRead, ReadingOptions } from "../../files/readInWorker";
import type { MetaHallada } from "./findMetas";
import type { Merger } from "./merger";
import type { DeUna, FileToSave, Output } from "./outputs";
import type { PublicationsPort } from "./publications";
import type { ConsolidarState, Papel } from "./state";

/** The use-cases of the tab Consolidar, and the one state that it draws. */
export interface Consolidar {
  readonly getState: () => ConsolidarState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes up what was decided in this workbook before, and looks what it can be to the files. */
  readonly open: () => Promise<void>;
  /** Reads more files and merges them with those that are there. */
  readonly add: (files: readonly FileToRead[]) => Promise<void>;
  /** Stops reading; the files that were read stay. */
  readonly cancel: () => void;
  /** Reads a file again, with what the user said of its sheet or columns. */
  readonly answer: (archivo: string, answers: Answers) => Promise<void>;
  /** Reads a file again as it is by itself. */
  readonly forgetAnswers: (archivo: string) => Promise<void>;
  readonly remove: (archivo: string) => Promise<void>;
  readonly clear: () => void;
  /** Says who decides from now on. */
  readonly sign: (quien: string) => void;
  /** Keeps a decision, with who made it and when. */
  readonly decide: (decision: Decidido) => Promise<void>;
  /** Goes back to what is proposed. */
  readonly retract: (about: Decidido) => Promise<void>;
  /** Takes up what was decided elsewhere, over what was decided here. `content`: that of its file; `undefined`: it is no JSON. */
  readonly load: (content: unknown) => Promise<void>;
  /** Says by when a devolución is to be answered: an ISO date, or nothing. */
  readonly setPlazo: (plazo: string) => void;
  /** Says what the files are compared with. */
  readonly compare: (papel: Papel, with_: "libro" | "nada" | FileToRead) => Promise<void>;
  readonly findMetas: (text: string) => Promise<readonly MetaHallada[]>;
  /** Writes what was merged into sheets of the open workbook. */
  readonly publish: () => Promise<void>;
  /** Takes away what was written last. */
  readonly undo: () => Promise<void>;
  /** The file to be saved; `null` when there is none. */
  readonly output: (output: Output) => Promise<FileToSave | null>;
  /** Opens a workbook of the result in Excel, where the pane saves no files. */
  readonly openOutput: (output: "consolidado" | DeUna) => Promise<void>;
}

/** What it needs from outside, so that it can be run without Excel and without workers. */
export interface ConsolidarNeeds {
  readonly read: (
    files: readonly FileToRead[],
    options: Pick<ReadingOptions, "signal" | "onProgress">,
  ) => AsyncIterable<FileRead>;
  readonly merger: Merger;
  /** The local time, as "2021-10-15T08:30". */
  readonly now: () => string;
  /** The open workbook. */
  readonly readLibro: (ask: Ask) => Promise<Result<WorkbookSnapshot, Problem>>;
  readonly sheets: PublicationsPort;
  /** Opens an .xlsx in Excel. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<Result<null, Problem>>;
  /** What was decided in this workbook, and how to keep it there. */
  readonly recall: () => Promise<Result<Remembered<readonly Decision[]>, Problem>>;
  readonly remember: (decisions: readonly Decision[]) => Promise<Result<null, Problem>>;
}
