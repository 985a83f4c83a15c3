import type { Marked, Unmarked } from "../../core/report/cellMarks";
import type { Hojas } from "../../core/report/hojas";
import type { Frozen, WritingProblem } from "../../core/report/publication";
import type { Result } from "../../core/result";
import type { OnProgress } from "../inRequests";
import type { PlacedMark } from "../mark/placedMarks";
import type { WorkbookMarks } from "../mark/readMarks";
import type { EnCurso, Escrituras } from "./escrituras";

/** What bringing the workbook there tells, besides. */
export interface Notes {
  /** Names of the sheets whose paper could not be set. */
  readonly sinPapel?: readonly string[];
  /** Names that the sheets had which were taken away. */
  readonly removed?: readonly string[];
  readonly marked?: Marked;
  readonly unmarked?: Unmarked;
  readonly frozen?: Frozen;
}

/** What a writer must tell as it goes. */
export interface Writing {
  /** To be called when all was looked at and nothing written: puts into the journal what was found. */
  readonly begin: (found: Partial<EnCurso>) => void;
  /** To be called whenever Excel has answered since. */
  readonly begun: () => void;
  readonly onProgress: OnProgress;
}

export type Widths = EnCurso["anchos"];

/** What is to be written. */
export interface Started {
  readonly enCurso: EnCurso;
  /** What the sheets are to be, where the caller has it at hand. */
  readonly hojas?: Hojas;
  /** What is to be marked, where that is what is written. */
  readonly marks?: MarksFor;
}

export type Start = (kept: Escrituras) => Result<Started, WritingProblem>;

/** What is to be marked, by what the workbook holds. */
export type MarksFor = (found: WorkbookMarks) => readonly PlacedMark[];
