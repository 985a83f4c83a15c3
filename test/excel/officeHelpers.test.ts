import { traceError } from "../../src/excel/officeHelpers";
import { openRows } from "./openRows";

test("traceError(error) prints what the genuine client knows of a failure", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  const printed = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const groups = [jest.spyOn(console, "group"), jest.spyOn(console, "groupCollapsed")];
  for (const group of groups) group.mockImplementation(() => undefined);
  const failure: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Borrada").activate();
    await context.sync();
  }).catch((error: unknown) => error);

  await traceError(failure as Error);
  expect(printed).toHaveBeenCalledWith(
    expect.objectContaining({ code: "ItemNotFound", errorLocation: "WorksheetCollection.getItem" }),
  );
  for (const spy of [printed, ...groups]) spy.mockRestore();
  office.dispose();
});
