import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { readWorkbook } from "../../../src/files/readWorkbook";

async function findingsOf(name: string): Promise<readonly string[]> {
  const bytes = readFileSync(join(__dirname, "../../../assets/samples", name));
  const workbook = await readWorkbook(new Uint8Array(bytes), name);
  if (!workbook.ok) throw new Error(workbook.error.type);
  const evaluation = evaluateWorkbook(workbook.value);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value.findings.map(({ type }) => type);
}

test("evaluateWorkbook(workbook) raises no alarm on the clean sample", async () => {
  expect(await findingsOf("matriz-sopo-2021-t3.xlsx")).toEqual([]);
});

test("evaluateWorkbook(workbook) finds in the reported sample only what its projects give cause for", async () => {
  const types = new Set(await findingsOf("matriz-sopo-2021-t3-reportada.xlsx"));
  expect([...types].sort()).toEqual([
    "bpinAjeno",
    "bpinDesconocido",
    "bpinMalFormado",
    "proyectoSinMeta",
    "sinProyecto",
  ]);
});
