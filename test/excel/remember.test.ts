import { readWorkbook } from "../../src/excel/readWorkbook";
import { remember } from "../../src/excel/remember";
import { openRows } from "./openRows";

test("remember(answers) keeps them in the workbook, and the next reading finds them", async () => {
  const office = await openRows({ Matriz: [["Meta"]] });
  const answers = {
    sheet: "Matriz",
    columns: [{ campo: "programado", vigencia: 2021, heading: "Metas" }],
  } as const;
  const nothing = await readWorkbook(() => []);
  expect(nothing).toMatchObject({ ok: true, value: { remembered: null } });
  expect(await remember(answers)).toEqual({ ok: true, value: null });
  expect(await readWorkbook(() => [])).toMatchObject({ ok: true, value: { remembered: answers } });
  office.dispose();
});
