import {
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
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
import { consolidacionJson } from "../../src/cli/consolidacionJson";
import { DECISIONES } from "../../src/core/consolidate/rememberedDecisions";
import { PLANES_GUARDADOS } from "../../src/core/nuevoPlan/planGuardado";
import { writeRemembered } from "../../src/core/remembered/remembered";
import { openPackage, setText, textOf, zipPackage } from "../../src/files/writeReportPackage";
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

  test("keeps an output of ours that somebody has changed since, unless the user says otherwise", async () => {
    const path = join(await folder(), "libro.xlsx");
    const parts = await openPackage(await output("publicado"));
    if (!parts.ok) throw new Error(parts.error.type);
    setText(parts.value, "xl/styles.xml", `${textOf(parts.value, "xl/styles.xml")}<!-- -->`);
    await writeFile(path, zipPackage(parts.value));
    expect(await check({ path, kind: "publicado" })).toContain("se guardó con otros cambios");
    expect(await check({ path, kind: "publicado" }, [], true)).toBeNull();
  });

  test.each([
    ["resumen", JSON.stringify(consolidacionJson(consolidate([SALUD]))), '{ "filas": {} }'],
    [
      "decisiones",
      JSON.stringify(writeRemembered(DECISIONES, [])),
      '{ "decisiones": [{ "mía": 1 }] }',
    ],
    ["nuevoPlan", JSON.stringify(writeRemembered(PLANES_GUARDADOS, [])), '{ "planes": [1] }'],
  ] as const)("knows a JSON of ours (%s) from one that is like it", async (kind, ours, other) => {
    const path = join(await folder(), "datos.json");
    await writeFile(path, ours);
    expect(await check({ path, kind })).toBeNull();
    await writeFile(path, other);
    expect(await check({ path, kind })).toContain("no se reemplazó");
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

  test("writes names of the length that a disk allows, in the measure of who may read them", async () => {
    const path = join(await folder(), `${"a".repeat(251)}.txt`);
    await writeFile(path, "antes", { mode: 0o600 });
    expect(await saveFiles([{ path, bytes: "después" }])).toEqual({ ok: true, value: null });
    expect([await readFile(path, "utf8"), (await stat(path)).mode & 0o777]).toEqual([
      "después",
      0o600,
    ]);
  });

  test("writes what a link leads to where that is not there yet", async () => {
    const dir = await folder();
    const shortcut = join(dir, "libro.txt");
    await symlink("nuevo.txt", shortcut);
    await saveFiles([{ path: shortcut, bytes: "1" }]);
    expect([await readFile(join(dir, "nuevo.txt"), "utf8"), await readlink(shortcut)]).toEqual([
      "1",
      "nuevo.txt",
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
