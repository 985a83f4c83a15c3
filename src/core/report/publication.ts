import type { Problem, RememberedProblem } from "../problem";
import type { SheetKey } from "./reportSpec";
import type { SheetNames } from "./sheetNames";

/** What lies in a workbook before anything is published into it. */
export interface Destination {
  /** What each sheet of the report is to be called: see `sheetNames`. */
  readonly names: SheetNames;
  /** Sheets of an earlier publication: writing them again replaces their content. */
  readonly published: readonly SheetKey[];
}

/** What publishing would do. */
export interface Preview {
  readonly created: readonly string[];
  readonly replaced: readonly string[];
  readonly charts: number;
  /** Whether this Excel calculates the add-in's functions: an older one shows #¿NOMBRE? in their place. */
  readonly calculates: boolean;
  /** What calculates all published figures, as it stands in the workbook; `null`: some or all are values. */
  readonly formula: string | null;
}

/** What publishing did. */
export interface Published {
  readonly created: readonly PublishedSheet[];
  readonly replaced: readonly PublishedSheet[];
  readonly charts: number;
  /** Names of the sheets whose paper and margins Excel did not let set. */
  readonly sinPapel: readonly string[];
}

export interface PublishedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** What undoing a publication did, by names of sheets. */
export interface Undone {
  readonly removed: readonly string[];
  readonly restored: readonly string[];
  /** Published again over a content that was not kept: they stay as published. */
  readonly left: readonly string[];
}

/** What *Congelar valores* did. */
export interface Frozen {
  /** Formulas that are values now. */
  readonly frozen: number;
  /** Formulas that show an error, or fill a cell that does, and stay: freezing them would keep or lose it. */
  readonly failing: number;
  /** Formulas that looked up a sheet of ours that was deleted: only publishing again gives them figures. */
  readonly lost: number;
}

/** Why a workbook could not be written. */
export type WritingProblem =
  | Problem
  | {
      /** "sheetVeryHidden": Excel offers no way to show it but its editor of macros. */
      readonly type: "sheetProtected" | "sheetHidden" | "sheetVeryHidden";
      readonly sheet: string;
    }
  /** No sheet may come, go or get another name. */
  | { readonly type: "structureProtected" }
  /** Sheets came, went or were renamed since the report was made. */
  | { readonly type: "sheetsChanged" }
  /** A sheet of the user's has the name that one of ours must have. */
  | { readonly type: "nameTaken"; readonly sheet: string }
  /** Excel answers no more: what was being written is half done, and the journal says what it is. */
  | { readonly type: "unfinished"; readonly because: WritingProblem }
  /** Something else was left half done and comes first. */
  | { readonly type: "otherUnfinished" }
  /** There was something half done, and it is whole now. */
  | { readonly type: "nothingUnfinished" };

/** What was left half done in a workbook, and which ways lead out of it. */
export interface Pendiente {
  readonly operacion: Operacion;
  readonly canFinish: boolean;
  /** Whether what there was before is known. */
  readonly canUndo: boolean;
}

/** What is written in more than one request. */
export type Operacion = (typeof OPERACIONES)[number];

export const OPERACIONES = [
  "publicar",
  "deshacer",
  "quitar",
  "marcar",
  "desmarcar",
  "congelar",
] as const;

/** What the journal of a workbook says. */
export interface Diario {
  readonly pendiente: Pendiente | null;
  /** Sheets of which it is known what they held before the last publication. */
  readonly conocidas: readonly SheetKey[];
  /** What the workbook remembers of what was published, and is not understood; it stays in it. */
  readonly unread: readonly RememberedProblem[];
}
