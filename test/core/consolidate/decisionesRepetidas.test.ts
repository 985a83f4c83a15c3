import type { Decision } from "../../../src/core/consolidate/decision";
import { consolidada, SALUD } from "./matrices";

test("consolidate(files, { decisions }) keeps once what is decided twice, whatever the order of its words", () => {
  const first: Decision = { type: "archivo", archivo: "salud.xlsx", cuenta: true, quien: "Ana" };
  const again: Decision = { quien: "Ana", cuenta: true, archivo: "salud.xlsx", type: "archivo" };
  const other: Decision = { ...first, quien: "Luis" };
  expect(consolidada([SALUD], { decisions: [first, other, again] }).decisiones).toEqual([
    other,
    again,
  ]);
});
