import type { Problem } from "../problem";
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
}

/** What publishing did, as plain data, so that it can be undone. */
export interface Published {
  readonly created: readonly PublishedSheet[];
  readonly replaced: readonly PublishedSheet[];
  readonly charts: number;
  /** What the workbook remembered of an earlier publication; `null`: there was none. */
  readonly rememberedBefore: unknown;
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
  /** Formulas that show an error and stay: freezing them would keep the error. */
  readonly failing: number;
}

/** Why a workbook could not be written. */
export type WritingProblem =
  | Problem
  | { readonly type: "sheetProtected" | "sheetHidden"; readonly sheet: string }
  /** Sheets came, went or were renamed since the report was made. */
  | { readonly type: "sheetsChanged" };
