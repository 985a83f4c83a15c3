import { readdirSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/files/readWorkbook";
import { CLEAN, pathsOf } from "../core/consolidate/muestras";
import { sopo } from "./sopo";

const ROOT = join(__dirname, "../..");
const PLAN = join(ROOT, "assets/samples/matriz-sopo-2021-t3.xlsx");

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "sopo-"));
}

interface Resumen {
  readonly filas: object;
  readonly plan: { readonly avance: number; readonly conteo: object };
  readonly faltan: readonly string[];
  readonly entregas: readonly { readonly archivo: string; readonly estado: string }[];
  readonly cambios: {
    readonly cambios: readonly { readonly type: string; readonly codigo: string }[];
  };
}

describe("sopo consolidar ARCHIVO… --salida CARPETA", () => {
  test("writes consolidado.xlsx, the hojas de devolución and resumen.json, and prints the same summary", async () => {
    const salida = await folder();
    const { code, stdout, stderr } = await sopo(
      "consolidar",
      ...pathsOf("faulty"),
      "--salida",
      salida,
      "--plan",
      PLAN,
      "--json",
    );
    const printed = JSON.parse(stdout) as Resumen;
    expect(code).toBe(0);
    expect(JSON.parse(await readFile(join(salida, "resumen.json"), "utf8"))).toEqual(printed);
    expect(printed.filas).toEqual({ leidas: 533, contadas: 456, excluidas: 75, rechazadas: 2 });
    expect(printed.plan.conteo).toMatchObject({ metas: 477, sinReporte: 20 });
    expect(printed.faltan).toEqual(["Dirección de Movilidad", "Oficina Asesora de Comunicaciones"]);
    expect(
      printed.entregas.filter(({ estado }) => estado === "refused").map(({ archivo }) => archivo),
    ).toEqual([
      "Planeación Territorial y Urbanismo (30 sep 2021).xlsx",
      "Presupuesto Secretaría de Hacienda 2021.xlsx",
    ]);
    expect(readdirSync(join(salida, "devoluciones"))).toContain("secretaria-de-salud.xlsx");
    const book = await readWorkbook(
      new Uint8Array(await readFile(join(salida, "consolidado.xlsx"))),
      "consolidado.xlsx",
    );
    expect(book.ok && book.value.sheets.map(({ name }) => name)).toEqual([
      "Consolidado",
      "Entregas",
      "Por dependencia",
      "Por revisar",
      "Sustento",
    ]);
    const told =
      book.ok &&
      book.value.sheets[0]!.rows.flat().filter(
        (cell) => typeof cell === "string" && cell.startsWith("=HYPERLINK"),
      );
    expect(told).toEqual(['=HYPERLINK("https://example.org/evidencia";"Ver evidencia")']);
    expect(stderr.trim().split("\n").at(-1)).toMatch(
      /^Escrito en .*: consolidado\.xlsx, resumen\.json y \d+ devoluciones para ajustes\.$/,
    );
  });
  test("compares with the consolidated workbook of before", async () => {
    const [before, now] = [await folder(), await folder()];
    const without = ["02_Salud_III_Trimestre_2021.xlsx", "TIC 2021 tercer trimestre.xlsx"].map(
      (name) => join(CLEAN, name),
    );
    const all = [join(CLEAN, "hacienda.xlsx"), ...without];
    await sopo("consolidar", ...all, "--salida", before);
    const anterior = join(before, "consolidado.xlsx");
    const { code, stdout } = await sopo(
      ...["consolidar", ...without, "--salida", now, "--anterior", anterior, "--json"],
    );
    const { cambios } = JSON.parse(stdout) as Resumen;
    expect([
      code,
      cambios.cambios.length,
      new Set(cambios.cambios.map(({ type }) => type)),
    ]).toEqual([0, 4, new Set(["desaparecida"])]);
  });
  test("keeps the corte before where this one takes its place, and refuses to replace what is not ours", async () => {
    const salida = await folder();
    const [file] = pathsOf("clean") as [string];
    await sopo("consolidar", file, "--salida", salida);
    const anterior = join(salida, "consolidado.xlsx");
    const before = await readFile(anterior);
    const again = await sopo("consolidar", file, "--salida", salida, "--anterior", anterior);
    expect([again.code, again.stderr]).toEqual([
      0,
      expect.stringContaining("se conserva como consolidado-anterior.xlsx"),
    ]);
    expect(await readFile(join(salida, "consolidado-anterior.xlsx"))).toEqual(before);
    await writeFile(join(salida, "resumen.json"), '{ "name": "otro programa" }');
    const refused = await sopo("consolidar", file, "--salida", salida);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("no se reemplazó")]);
  });

  test("obeys the decisions of a file, keeps them beside the result, and says one that it does not understand (R36)", async () => {
    const [here, salida] = [await folder(), await folder()];
    const matriz = (programado: number): string =>
      `Corte: 30 de septiembre de 2021;;;;\nCódigo meta;Eje;Meta de producto;Programado 2021;Ejecutado 2021\n1.1;1. Vida;Vacunar niños;${programado};5\n1.2;1. Vida;Dotar puestos;4;4\n`;
    const [plan, salud, decisiones] = ["plan.csv", "salud.csv", "decisiones.json"].map((name) =>
      join(here, name),
    ) as [string, string, string];
    await writeFile(plan, matriz(10));
    await writeFile(salud, matriz(5));
    const run = (...more: readonly string[]) =>
      sopo("consolidar", salud, "--plan", plan, "--salida", salida, "--json", ...more);
    const figureOf = ({ stdout }: { readonly stdout: string }): unknown =>
      (JSON.parse(stdout) as { readonly plan: { readonly cumplimiento: number } }).plan
        .cumplimiento;
    const first = await run();
    const { programadoDistinto } = JSON.parse(first.stdout) as {
      readonly programadoDistinto: readonly { readonly decision: object }[];
    };
    await writeFile(
      decisiones,
      JSON.stringify({ version: 2, decisiones: programadoDistinto.map((one) => one.decision) }),
    );
    const second = await run("--decisiones", decisiones);
    const third = await run("--decisiones", join(salida, "decisiones.json"));
    expect([first, second, third].map(figureOf)).toEqual([75, 100, 100]);
    await writeFile(decisiones, '{ "version": 2, "decisiones": [{ "type": "otra" }] }');
    const wrong = await run("--decisiones", decisiones);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining("no tiene decisiones que se entiendan"),
    ]);
  });

  test("a file that asks something is no part of the figure yet: it is said, with what it asks (R30)", async () => {
    const salida = await folder();
    const clara = "Código meta;Eje;Meta de producto;Programado 2021;Ejecutado 2021";
    const files = {
      "salud.csv": `${clara}\n1.1;1. Vida;Vacunar niños;10;5\n1.2;1. Vida;Dotar puestos de salud;4;4\n`,
      "arte.csv": `${clara.replace("Programado 2021", "Valor esperado 2021;Total planeado 2021")}\n2.1;2. Arte;Formar músicos;20;10;10\n2.2;2. Arte;Abrir bibliotecas;4;2;1\n`,
    };
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, content]) => {
        const path = join(salida, name);
        await writeFile(path, content);
        return path;
      }),
    );
    const { code, stdout } = await sopo("consolidar", ...paths, "--salida", join(salida, "todo"));
    expect(code).toBe(3);
    expect(stdout).toContain("El resultado no incluye lo que trae «arte.csv»");
    expect(stdout).toContain("responda las preguntas. ¿Cuál columna es «Programado 2021»?");
  });

  test("says what is missing on the command line, and that there is nothing to consolidate", async () => {
    expect(await sopo("consolidar", PLAN)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Falta --salida") as string,
    });
    const nothing = await sopo(
      "consolidar",
      join(ROOT, "package.json"),
      "--salida",
      await folder(),
    );
    expect([nothing.code, nothing.stderr.trim().split("\n").at(-1)]).toEqual([
      2,
      "Ningún archivo se reconoció como matriz: no hay qué consolidar.",
    ]);
    expect(nothing.stderr).not.toContain("    at ");
  });

  test("writes nothing where one of the named files is not there", async () => {
    const salida = await folder();
    const mistyped = await sopo(
      "consolidar",
      PLAN,
      join(ROOT, "no-existe.xlsx"),
      "--salida",
      salida,
    );
    expect([mistyped.code, mistyped.stderr]).toEqual([
      1,
      expect.stringContaining("no-existe.xlsx». Revise lo que escribió"),
    ]);
    expect(readdirSync(salida)).toEqual([]);
  });
});
