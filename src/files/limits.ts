/**
 * What a workbook may cost. The largest that the office has seen weighs under 1 MB; the limits
 * keep a damaged or hostile file from freezing the pane.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 100 * 1_048_576,
  /** Bytes of a file of JSON or plain text; what the office has kept takes well under one MB. */
  text: 10 * 1_048_576,
  /** Bytes of all its parts together once unfolded. */
  unfolded: 256 * 1_048_576,
  /** Parts of the archive. */
  parts: 2_000,
  /** Cells of the smallest rectangle that holds all values of a sheet. */
  cells: 20_000_000,
  /** Milliseconds for reading one file; the office's take well under one second. */
  milliseconds: 30_000,
} as const;

/** The last row and column of Excel, zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
