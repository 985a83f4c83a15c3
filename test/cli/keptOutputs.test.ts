import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sopo } from "./sopo";
import { smallPlan } from "./smallPlan";

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "sopo-"));
}

test("sopo corte keeps a corte that was closed in the file that it would replace (R33)", async () => {
  const [plan, copy] = [await smallPlan(), join(await folder(), "copia.xlsx")];
  const save = (quien: string, ...more: readonly string[]) =>
    sopo("corte", plan, "--salida", copy, "--quien", quien, ...more);
  expect((await save("Ana")).code).toBe(0);
  const again = await save("Luis");
  expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/guarda un corte.*Ana/)]);
  expect((await sopo("corte", copy)).stdout).toContain("por Ana");
  expect((await save("Luis", "--reemplazar")).code).toBe(0);
});

test("sopo exportar replaces what it left, and nothing that was changed since", async () => {
  const [plan, place] = [await smallPlan(), join(await folder(), "datos")];
  const write = (...more: readonly string[]) => sopo("exportar", plan, "--salida", place, ...more);
  expect([(await write()).code, (await write()).code]).toEqual([0, 0]);
  const metas = join(place, "metas.csv");
  await writeFile(metas, "mis,datos");
  const again = await write();
  expect([again.code, again.stderr, await readFile(metas, "utf8")]).toEqual([
    1,
    expect.stringContaining("se guardó con otros cambios"),
    "mis,datos",
  ]);
  expect((await write("--reemplazar")).code).toBe(0);
});
