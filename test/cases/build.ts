import { bandCases } from "./bands";
import { headerCases } from "./headers";
import { periodCases } from "./periods";
import type { RecognitionCase } from "./recognitionCase";
import { refusalCases } from "./refusals";
import { rowCases } from "./rows";
import { valueCases } from "./values";

/** Small workbooks, each in a different office's dialect, with what must be made of them. */
export const cases: readonly RecognitionCase[] = [
  ...headerCases,
  ...bandCases,
  ...rowCases,
  ...valueCases,
  ...periodCases,
  ...refusalCases,
];
