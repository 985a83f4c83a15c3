import { openRows } from "../excel/openRows";
import { judge, waysInTurn } from "./judge";
import { OPERATIONS } from "./operations";
import { smallReports, tallReports } from "./reports";

// Whatever request fails, the workbook ends as it was or as it was to be; where Excel stopped in between,
// it is known and leads both ways. Every request in every way, at the size of a plan: npm run fallas.

test.each(OPERATIONS)(
  "$name: all of it or nothing, whatever request fails",
  async (operation) => {
    const office = await openRows({
      Matriz: [
        ["Meta", "Valor"],
        ["M1", 4],
        ["M2", 9],
      ],
    });
    const matriz = office.workbook.save();
    office.dispose();
    expect((await judge(operation, smallReports(), matriz, waysInTurn)).wrong).toEqual([]);
  },
  240_000,
);

test("rows that a half-done write gave a height, and no cells, get the one they had", async () => {
  const office = await openRows({ Matriz: [["Meta"], ["M1"]] });
  const matriz = office.workbook.save();
  office.dispose();
  const undo = OPERATIONS.find(({ name }) => name === "deshacer la segunda publicación");
  if (!undo) throw new Error("no such operation");
  const { requests, wrong } = await judge(undo, tallReports(), matriz, () => ["stopped"]);
  expect([requests > 6, wrong]).toEqual([true, []]);
});
