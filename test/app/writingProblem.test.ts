import type { WritingProblem } from "../../src/core/report/publication";
import { refusedWritingText } from "../../src/app/text/panePublicar";
import { writingProblemText } from "../../src/app/text/publish";

const BUSY: WritingProblem = { type: "busy", code: "Busy" };
const REFUSED: readonly WritingProblem[] = [
  BUSY,
  { type: "cellEditMode", code: "" },
  { type: "unexpected", code: "GeneralException" },
  { type: "sheetProtected", sheet: "Resumen" },
  { type: "sheetHidden", sheet: "Resumen" },
  { type: "sheetsChanged" },
  { type: "nameTaken", sheet: "Resumen" },
];

test.each(REFUSED)("a $type that stops writing says that the workbook is as it was", (problem) => {
  expect(writingProblemText(problem)).toContain(" El libro quedó como estaba. ");
  expect(refusedWritingText(problem)).toContain(" El libro quedó como estaba. ");
});

test.each(REFUSED)("what a $type left half done is not said to be as it was", (because) => {
  const problem = { type: "unfinished", because } as const;
  for (const text of [writingProblemText(problem), refusedWritingText(problem)]) {
    expect(text).toContain("quedó a medias");
    expect(text).not.toMatch(/como estaba|no se modificó/);
  }
});
