/**
 * Why a file gave no workbook: facts only. The sentence that the user reads, with what to do
 * about it, is in text/files, and a new type breaks the build there until it has one.
 */
export type FileProblem =
  | { readonly type: "empty" }
  /** Neither a workbook nor a table of text. */
  | { readonly type: "notAWorkbook" }
  /** A sound file of a format that is not read here ("docx", "pdf", "html"). */
  | { readonly type: "unsupportedFormat"; readonly extension: string }
  | { readonly type: "encrypted" }
  /** `part` is the piece of the file that could not be read, where it is known. */
  | { readonly type: "damaged"; readonly part: string | null }
  /** Its cells are not as a sheet has them: the first, and how many suffer from the same. */
  | {
      readonly type: "damagedCells";
      readonly sheet: string;
      /** "B7" */
      readonly cell: string;
      readonly count: number;
      readonly fault: CellFault;
    }
  | { readonly type: "noSheets" }
  /** Sizes in bytes. */
  | { readonly type: "tooLarge"; readonly size: number; readonly limit: number }
  /** It unfolds into far more than it weighs, as no workbook does. */
  | { readonly type: "bomb"; readonly limit: number }
  /** Cells so far apart that the sheet cannot be held. */
  | { readonly type: "tooSpread"; readonly sheet: string }
  /** Reading took longer than this many milliseconds, and was ended. */
  | { readonly type: "tooSlow"; readonly limit: number }
  /** Reading asked for more memory than a file may take, and was ended. */
  | { readonly type: "tooDemanding" }
  /** Reading broke off for a cause that is not known. */
  | { readonly type: "readerFault" }
  /** A pipe, a device or a folder. */
  | { readonly type: "notAFile" }
  /** Its bytes could not be fetched: moved, locked, or there is none. */
  | { readonly type: "unreachable" };

/**
 * What a cell may suffer from: it cites a shared text that there is not (`texto`), stands where it
 * says that it does not, or where another stands (`lugar`), has a value that is none of its kind
 * (`valor`), or is made of what no cell is made of (`forma`).
 */
export type CellFault = "texto" | "lugar" | "valor" | "forma";
