import type { WritingProblem } from "../../src/core/report/publication";
import type { Result } from "../../src/core/result";
import { writingProblemText } from "../../src/app/text/publish";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeReport } from "../../src/files/writeReport";
import { publish } from "../../src/excel/publish/publish";
import { cellAtPoint } from "../../src/workbench/univer/cellAtPoint";
import { openBook } from "../../src/emulator/book/openBook";
import { readStyled, writeBook } from "../../src/emulator/book/hucre";
import { fourSheets } from "../core/report/small";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { bytesOf, savedAndOpened } from "./savedAndOpened";

// What the pane published the command line knows again, and the reverse: sheets, charts and names, through the file.

let office: BootedOffice;
afterEach(() => office.dispose());

function valueOf<T>(result: Result<T, WritingProblem>): T {
  if (!result.ok) throw new Error(writingProblemText(result.error));
  return result.value;
}

/** The charts without their identifiers, and the cells between which they stand. */
function drawn(): unknown {
  return office.host
    .charts()
    .map(({ id: _id, sheetId: _sheet, left, top, width, height, ...chart }) => {
      const cellAt = cellAtPoint(office.workbook.getSheetByName(chart.sheet)!);
      return { ...chart, from: cellAt(left, top), to: cellAt(left + width, top + height) };
    });
}

test("the charts of a downloaded workbook are drawn again as they were", async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  valueOf(await publish(fourSheets()));
  const before = drawn();
  expect(office.host.charts()).toHaveLength(8);
  office = await savedAndOpened(office);
  expect(drawn()).toEqual(before);
});

test("publish(report) over a downloaded publication replaces its sheets and charts", async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  valueOf(await publish(fourSheets()));
  office = await savedAndOpened(office);
  const { created, replaced } = valueOf(await publish(fourSheets()));
  expect([created.length, replaced.length]).toEqual([0, 4]);
  expect(office.host.charts()).toHaveLength(8);
});

test("publish(report) over what the command line wrote replaces its sheets and charts", async () => {
  const bytes = await writeBook({ sheets: [{ name: "Matriz", rows: [["Meta"]] }] });
  const written = await writeReport(bytes, fourSheets(), "publicado");
  if (!written.ok) throw new Error(written.error.type);
  const opened = await openBook(written.value, "libro", "Libro.xlsx");
  if (!opened.ok) throw new Error(opened.error.type);
  office = await bootOffice(opened.value.data);
  expect(office.host.charts().map(({ name }) => name)).toContain("SOPO cumplimiento-1");
  const { created, replaced } = valueOf(await publish(fourSheets()));
  expect([created.length, replaced.length]).toEqual([0, 4]);
  expect(office.host.charts()).toHaveLength(8);
  expect((await readWorkbook(written.value, "Libro.xlsx")).ok).toBe(true);
});

test("publish(report) prints as the command line does: paper, one page wide, headings, breaks", async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  valueOf(await publish(fourSheets()));
  const pane = await readStyled(await bytesOf(office));
  const plain = await writeBook({ sheets: [{ name: "Matriz", rows: [["Meta"]] }] });
  const written = await writeReport(plain, fourSheets(), "publicado");
  if (!written.ok) throw new Error(written.error.type);
  const line = await readStyled(written.value);
  const paperOf = ({ sheets }: typeof pane) =>
    sheets.slice(1).map(({ name, pageSetup, headerFooter, rowBreaks }) => ({
      name,
      pageSetup,
      headerFooter,
      rowBreaks,
    }));
  expect(paperOf(pane)).toEqual(paperOf(line));
  expect(line.sheets[4]!.rowBreaks?.length).toBeGreaterThan(0);
});
