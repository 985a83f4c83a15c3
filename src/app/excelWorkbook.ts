import { readWorkbook } from "../excel/readWorkbook";
import { remember } from "../excel/remember";
import { activeCell, reveal } from "../excel/reveal";
import { watch } from "../excel/watch";
import type { WorkbookPort } from "./workbookPort";

/** The open workbook of Excel, as the pane asks for it. */
export const excelWorkbook: WorkbookPort = {
  read: () =>
    readWorkbook((tops) => tops.sheets.map(({ name }) => ({ sheet: name, columns: "all" }))),
  watch,
  reveal,
  remember,
  activeCell,
};
