import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/app/excelWorkbook";
import { evaluateWorkbook } from "../../src/core/evaluate";
import { readStyled } from "../../src/emulator/book/hucre";
import { univerFromXlsx } from "../../src/emulator/book/univerFromXlsx";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";
import { roundTripsOf } from "./roundTripsOf";

const SAMPLE = join(__dirname, "../../assets/samples/matriz-sopo-2021-t3.xlsx");

let office: BootedOffice;
afterEach(() => office.dispose());

test("the official sample is recognised and evaluated in three round trips", async () => {
  const book = await readStyled(readFileSync(SAMPLE));
  office = await bootOffice(univerFromXlsx(book, "libro", "matriz-sopo-2021-t3.xlsx"));
  const snapshot = await excelWorkbook.read({}, null);
  if (!snapshot.ok) throw new Error(snapshot.error.type);
  const evaluation = evaluateWorkbook(snapshot.value.workbook);
  if (!evaluation.ok) throw new Error(evaluation.error.type);

  const { raiz, metas } = evaluation.value;
  expect(roundTripsOf(office.host)).toBe(3);
  expect(metas).toHaveLength(477);
  expect(raiz.branches.map(({ avance }) => (avance! * 100).toFixed(2))).toEqual([
    "9.40",
    "4.50",
    "3.24",
    "1.74",
  ]);
});
