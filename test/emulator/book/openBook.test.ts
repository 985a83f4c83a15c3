import {
  addinStateToText,
  ADDIN_STATE,
  restoreAddinState,
} from "../../../src/emulator/book/addinState";
import { writeBook } from "../../../src/emulator/book/hucre";
import { openBook } from "../../../src/emulator/book/openBook";
import { bookState, sheetState } from "../../../src/emulator/host/state";
import { emptyBook, headlessUniver } from "./headlessUniver";

const text = (content: string) => new TextEncoder().encode(content);

test("openBook(bytes, id, name) gives the sheets in order", async () => {
  const bytes = await writeBook({
    sheets: [
      { name: "Matriz", rows: [["x"]] },
      { name: "Pesos", rows: [[1]] },
    ],
  });
  const book = await openBook(bytes, "libro1", "matriz.xlsx");
  expect(book).toMatchObject({
    ok: true,
    value: { data: { id: "libro1", sheetOrder: ["libro1-hoja1", "libro1-hoja2"] } },
  });
});

test.each([
  ["nothing", "matriz.xlsx", text(""), "empty"],
  ["a damaged archive", "matriz.xlsx", text("PK\u0003\u0004 no es un libro"), "damaged"],
  ["a table of text", "matriz.csv", text("Meta;Avance\nI.A.1;5\nI.A.2;6\n"), "unsupportedFormat"],
])("openBook(bytes, id, name) refuses %s with the reason", async (_what, name, bytes, type) => {
  expect(await openBook(bytes, "libro1", name)).toMatchObject({ ok: false, error: { type } });
});

test("what the add-in keeps goes into a file and comes back", async () => {
  const { univer, api } = headlessUniver();
  const workbook = api.createWorkbook(emptyBook());
  bookState(workbook).settings["respuestas"] = { hoja: "Matriz" };
  sheetState(workbook.getSheetByName("Hoja1")!).properties["sopo"] = "resumen";
  const kept = addinStateToText(workbook)!;
  const other = api.createWorkbook({ ...emptyBook(), id: "otro" });
  restoreAddinState(other, kept);
  expect(bookState(other).settings).toEqual({ respuestas: { hoja: "Matriz" } });
  expect(sheetState(other.getSheetByName("Hoja1")!).properties).toEqual({ sopo: "resumen" });
  univer.dispose();
});

test("a workbook in which the add-in keeps nothing has nothing to write", () => {
  const { univer, api } = headlessUniver();
  expect(addinStateToText(api.createWorkbook(emptyBook()))).toBeNull();
  univer.dispose();
});

test("what an add-in left in a file is found when it is opened", async () => {
  const bytes = await writeBook({
    sheets: [{ name: "Matriz", rows: [["x"]] }],
    properties: { custom: { [ADDIN_STATE]: '{"settings":{"a":1}}' } },
  });
  expect(await openBook(bytes, "libro1", "matriz.xlsx")).toMatchObject({
    value: { addinState: '{"settings":{"a":1}}' },
  });
});
