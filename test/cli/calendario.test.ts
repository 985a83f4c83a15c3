import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { smallPlan } from "./smallPlan";
import { sopo } from "./sopo";

async function place(name: string): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "calendario-")), name);
}

describe("sopo calendario ARCHIVO", () => {
  test("writes what is due for a calendar, with the days of the office, and again over its own", async () => {
    const [plan, salida] = [await smallPlan(), await place("plazos.ics")];
    const words = ["calendario", plan, "--salida", salida, "--dias-dependencias=5", "--json"];
    const { code, stdout } = await sopo(...words);
    const { entregas } = JSON.parse(stdout) as { entregas: { id: string; vence: string }[] };
    expect([code, entregas[0]?.vence.slice(4)]).toEqual([0, "-04-05"]);
    expect(await readFile(salida, "utf8")).toContain(`UID:${entregas[0]?.id}@seguimiento.sopo`);
    expect((await sopo(...words)).code).toBe(0);
  });

  test("has the days that the office set in the workbook, and before them those that are asked for", async () => {
    const plan = await smallPlan([["Días para que reporten las dependencias", 15]]);
    const first = async (...words: readonly string[]): Promise<string> =>
      (await sopo("calendario", plan, ...words)).stdout.split(" · ")[0] ?? "";
    expect(await first()).toBe("15 de abril de 2021");
    expect(await first("--dias-dependencias", "5")).toBe("5 de abril de 2021");
  });

  test("says of each by which norm it is due, and that no norm fixes the day of the office", async () => {
    const { stdout } = await sopo("calendario", await smallPlan());
    expect(stdout).toContain("Artículo 22 de la Ley 1909 de 2018");
    expect(stdout).toContain("Ninguna norma fija el día");
  });

  test("replaces no calendar of another's, and says what are no days", async () => {
    const [plan, salida] = [await smallPlan(), await place("plazos.ics")];
    await writeFile(salida, "BEGIN:VCALENDAR\r\nPRODID:otro\r\nEND:VCALENDAR\r\n");
    expect((await sopo("calendario", plan, "--salida", salida)).stderr).toContain("--reemplazar");
    const { code, stderr } = await sopo("calendario", plan, "--dias-informe", "pronto");
    expect([code, stderr]).toEqual([
      1,
      "«pronto» no son días: escriba un número entero de 0 a 180.\n",
    ]);
  });
});
