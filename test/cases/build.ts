import { headerCases } from "./headers";
import { periodCases } from "./periods";
import { refusalCases } from "./refusals";
import type { RecognitionCase } from "./recognitionCase";
import { rowCases } from "./rows";

/** Small workbooks, each in a different office's dialect, with what must be made of them. */
export const cases: readonly RecognitionCase[] = [
  ...headerCases,
  ...rowCases,
  ...periodCases,
  ...refusalCases,
];
