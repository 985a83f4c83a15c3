import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStyled, writeBook } from "../../src/emulator/book/hucre";
import { smallPlan } from "./smallPlan";
import { sopo } from "./sopo";

const ROWS = [
  "Código meta;Eje;Meta de producto;Dependencia;Programado 2021;Ejecutado 2021;Evidencias",
  "M1;1. Vida;Dotar sedes;Salud;10;5;acta.pdf",
  "M2;1. Vida;Formar deportistas;Salud;10;5;fotos/dos.jpg",
  "M3;1. Vida;Sembrar árboles;Agua;10;5;https://drive",
].join("\n");

interface Printed {
  readonly metas: readonly { estado: string; evidencias: readonly { existe?: boolean }[] }[];
  readonly muestra: { estratos: readonly { metas: readonly string[] }[] };
}

describe("sopo evidencias ARCHIVO", () => {
  test("looks for the files that are named beside the workbook, and draws the same metas again", async () => {
    const folder = await mkdtemp(join(tmpdir(), "evidencias-"));
    const path = join(folder, "matriz.csv");
    await writeFile(path, ROWS);
    await writeFile(join(folder, "acta.pdf"), "");
    const words = ["evidencias", path, "--muestra", "2", "--semilla", "junio", "--json"];
    const { code, stdout } = await sopo(...words);
    const printed = JSON.parse(stdout) as Printed;
    expect(code).toBe(0);
    expect(printed.metas.map(({ estado, evidencias }) => [estado, evidencias[0]?.existe])).toEqual([
      ["conEvidencia", true],
      ["noEncontrada", false],
      ["porRevisar", undefined],
    ]);
    expect(printed.muestra.estratos.flatMap(({ metas }) => metas)).toHaveLength(2);
    expect((await sopo(...words)).stdout).toBe(stdout);
  });

  test("a published index and its fichas say the same of a file that is not there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "evidencias-"));
    const [path, salida] = [join(folder, "matriz.xlsx"), join(folder, "publicado.xlsx")];
    const rows = ROWS.split("\n").map((row) => row.split(";"));
    const typed = rows.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    await writeFile(path, await writeBook({ sheets: [{ name: "Matriz", rows: typed }] }));
    await writeFile(join(folder, "acta.pdf"), "");
    expect((await sopo("publicar", path, "--salida", salida)).code).toBe(0);
    const { sheets } = await readStyled(new Uint8Array(await readFile(salida)));
    const said = (name: string): string =>
      JSON.stringify(sheets.find((one) => one.name === name)?.rows);
    expect(said("Evidencias")).toContain("Citada y no encontrada");
    expect(said("Fichas")).toContain("1 con evidencia citada y no encontrada junto al libro");
  });

  test("says that the matriz has no such column, and what is no size", async () => {
    const plan = await smallPlan();
    expect(await sopo("evidencias", plan)).toMatchObject({
      code: 2,
      stderr: "La matriz no tiene columna de evidencias.\n",
    });
    expect((await sopo("evidencias", plan, "--muestra", "0")).code).toBe(1);
  });
});
