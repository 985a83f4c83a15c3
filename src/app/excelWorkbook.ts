import { readingPlan } from "../core/matriz/readingPlan";
import { readWorkbook } from "../excel/readWorkbook";
import { remember } from "../excel/remember";
import { activeCell, reveal } from "../excel/reveal";
import { watch } from "../excel/watch";
import type { WorkbookPort } from "./workbookPort";

/** The open workbook of Excel, as the pane asks for it. */
export const excelWorkbook: WorkbookPort = {
  read: ({ answers }) => readWorkbook((tops) => readingPlan(tops, answers)),
  watch,
  reveal,
  remember,
  activeCell,
};
