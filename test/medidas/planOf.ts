import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, WorkbookSnapshot } from "../../src/core/grid/grid";
import { readWorkbook } from "../../src/files/readWorkbook";

/** The sample's plan with as many metas: those beyond 477 are the first ones again under codes of their own. */
export async function planOf(metas: number): Promise<WorkbookSnapshot> {
  const workbook = await sample();
  const [matriz, ...others] = workbook.sheets;
  if (!matriz) throw new Error("the sample has no sheet");
  const head = matriz.rows.slice(0, FIRST_META);
  const rows = matriz.rows.slice(FIRST_META, FIRST_META + SAMPLED);
  const more = Array.from({ length: metas }, (_, index) => {
    const row = rows[index % SAMPLED] ?? [];
    return index < SAMPLED ? row : row.map((value) => recoded(value, index));
  });
  const sheet = { ...matriz, rows: [...head, ...more], formulas: new Map<number, string>() };
  return { ...workbook, sheets: [sheet, ...others] };
}

const SAMPLED = 477;
const FIRST_META = 5;

async function sample(): Promise<WorkbookSnapshot> {
  const name = "matriz-sopo-2021-t3-reportada.xlsx";
  const bytes = readFileSync(join(__dirname, "../../assets/samples", name));
  const file = await readWorkbook(new Uint8Array(bytes), name);
  if (!file.ok) throw new Error(file.error.type);
  return file.value;
}

/** "I.A.1.1" → "I.A.1.1477"; anything else is left. */
function recoded(value: CellValue, index: number): CellValue {
  return typeof value === "string" && /^[IV]+\.[A-Z]+\.\d+\.\d+$/.test(value)
    ? `${value}${index}`
    : value;
}
