import { openRows } from "../excel/openRows";
import { judge, waysInTurn } from "./judge";
import { OPERATIONS } from "./operations";
import { smallReports } from "./reports";

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
