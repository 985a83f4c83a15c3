import { link, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import {
  checkTargets,
  isSameFile,
  keepFormer,
  saveFiles,
  type Target,
} from "../../src/cli/saveFiles";
import { consolidate } from "../../src/core/consolidate/consolidate";
import { consolidadoReport } from "../../src/core/report/consolidacion/consolidadoReport";
import type { OutputKind } from "../../src/files/outputMark";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { SALUD } from "../core/consolidate/matrices";

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "sopo-"));
}

async function foreign(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Presupuesto", rows: [["propio"]] }] });
}

async function output(kind: OutputKind): Promise<Uint8Array> {
  return writeWorkbook(consolidadoReport(consolidate([SALUD])), kind);
}

function check(target: Target, sources: readonly string[] = [], replace = false) {
  return checkTargets([target], { sources, replace });
}

describe("checkTargets(targets, options)", () => {
  test("lets a new file be written, and one that the same command left", async () => {
    const path = join(await folder(), "libro.xlsx");
    expect(await check({ path, kind: "publicado" })).toBeNull();
    await writeFile(path, await output("publicado"));
    expect(await check({ path, kind: "publicado" })).toBeNull();
  });

  test.each([
    ["a workbook of the user", foreign],
    ["the output of another command", () => output("consolidado")],
    ["what is no workbook", async () => Buffer.from("notas")],
  ])("does not let %s be replaced, unless the user says so", async (_, bytes) => {
    const path = join(await folder(), "libro.xlsx");
    await writeFile(path, await bytes());
    expect(await check({ path, kind: "publicado" })).toContain("no se reemplazó");
    expect(await check({ path, kind: "publicado" }, [], true)).toBeNull();
  });

  test("never lets a source be replaced, whatever path leads to it", async () => {
    const dir = await folder();
    const [source, hard, soft] = ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => join(dir, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(source, await output("publicado"));
    await link(source, hard);
    await symlink(source, soft);
    for (const path of [source, hard, soft, join(dir, "..", dir.split("/").at(-1)!, "a.xlsx")])
      expect(await check({ path, kind: "publicado" }, [source], true)).toContain("no se reemplaza");
  });

  test("refuses a folder", async () => {
    expect(await check({ path: await folder(), kind: "publicado" }, [], true)).toContain(
      "no es un archivo",
    );
  });

  test("knows a summary of an earlier consolidation from any other JSON", async () => {
    const path = join(await folder(), "resumen.json");
    await writeFile(path, '{ "filas": {}, "entregas": [] }');
    expect(await check({ path, kind: "resumen" })).toBeNull();
    await writeFile(path, '{ "name": "otro" }');
    expect(await check({ path, kind: "resumen" })).toContain("no se reemplazó");
  });
});

describe("saveFiles(files)", () => {
  test("writes all, and leaves nothing beside them", async () => {
    const dir = await folder();
    await saveFiles([
      { path: join(dir, "uno.txt"), bytes: "1" },
      { path: join(dir, "dos.txt"), bytes: "2" },
    ]);
    expect((await readdir(dir)).sort()).toEqual(["dos.txt", "uno.txt"]);
  });

  test("writes none where one cannot be written: what was there stays", async () => {
    const dir = await folder();
    const [kept, lost] = [join(dir, "uno.txt"), join(dir, "no-hay", "dos.txt")];
    await writeFile(kept, "antes");
    const saved = await saveFiles([
      { path: kept, bytes: "después" },
      { path: lost, bytes: "2" },
    ]);
    expect([saved.ok, await readFile(kept, "utf8"), await readdir(dir)]).toEqual([
      false,
      "antes",
      ["uno.txt"],
    ]);
  });

  test("replaces what a link leads to, not the link", async () => {
    const dir = await folder();
    await mkdir(join(dir, "otra"));
    const [place, shortcut] = [join(dir, "otra", "libro.txt"), join(dir, "libro.txt")];
    await writeFile(place, "antes");
    await symlink(place, shortcut);
    await saveFiles([{ path: shortcut, bytes: "después" }]);
    expect([await readFile(place, "utf8"), await isSameFile(place, shortcut)]).toEqual([
      "después",
      true,
    ]);
  });
});

describe("keepFormer(path)", () => {
  test("copies a file beside itself under a name that is free", async () => {
    const path = join(await folder(), "consolidado.xlsx");
    await writeFile(path, "corte 2");
    expect([await keepFormer(path), await keepFormer(path)]).toEqual([
      "consolidado-anterior.xlsx",
      "consolidado-anterior-2.xlsx",
    ]);
    expect(await readFile(path, "utf8")).toBe("corte 2");
  });
});
