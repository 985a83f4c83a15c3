import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBook } from "../../src/emulator/book/hucre";
import { sopo } from "./sopo";

const HEADINGS = ["Código meta", "Eje", "Meta de producto", "Dependencia", "Programado 2024"];
const EJECUTADO = "Ejecutado 2024";
const METAS = [
  ["1", "1. Eje social", "Dotar sedes", "Salud", 10, 5],
  ["2", "1. Eje social", "Formar docentes", "Salud", 10, 10],
  ["3", "2. Eje económico", "Capacitar jóvenes", "Desarrollo", 10, 2],
  ["4", "3. Eje ambiental", "Sembrar árboles", "Ambiente", 10, 8],
  ["5", "4. Eje institucional", "Publicar informes", "Ambiente", 10, 10],
  ["6", "5. Eje territorial", "Reparar vías", "Ambiente", 10, 0],
];
const PESOS = [
  ["Eje", "Peso"],
  ["1", 15],
  ["2", 30],
  ["3", 30],
  ["4", 15],
  ["5", 10],
];
type Row = readonly (string | number)[];

async function written(name: string, metas: readonly Row[], ...others: Row[][]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "sopo-")), name);
  const sheets = [
    { name: "Matriz", rows: [[...HEADINGS, EJECUTADO], ...metas.map((row) => [...row])] },
    ...others.map((rows) => ({ name: "Pesos", rows: rows.map((row) => [...row]) })),
  ];
  await writeFile(path, await writeBook({ sheets }));
  return path;
}

interface Evaluado {
  readonly plan: { readonly cumplimiento: number; readonly peso: number };
  readonly nodos: readonly { readonly codigo: string; readonly peso: number }[];
  readonly alertas: readonly { readonly tipo: string; readonly mensaje: string }[];
}

async function evaluar(...words: readonly string[]): Promise<Evaluado> {
  const { stdout } = await sopo("evaluar", ...words, "--json");
  return JSON.parse(stdout) as Evaluado;
}

async function kept(): Promise<{
  readonly plan: string;
  readonly con: string;
  readonly sin: string;
}> {
  const con = await written("con.xlsx", METAS, PESOS);
  const plan = join(await mkdtemp(join(tmpdir(), "sopo-")), "plan.json");
  const { code } = await sopo("plan", con, "--salida", plan, "--nombre", "Tenjo avanza");
  expect(code).toBe(0);
  return { plan, con, sin: await written("sin.xlsx", METAS) };
}

describe("sopo plan MATRIZ", () => {
  test("says the plan that it is of", async () => {
    const path = await written("con.xlsx", METAS, PESOS);
    const { code, stdout } = await sopo("plan", path, "--nombre", "Tenjo avanza");
    expect([code, stdout.replaceAll("\u00a0", " ")]).toEqual([
      0,
      "«Tenjo avanza» 2024-2027: 5 componentes y 6 metas; pesos del primer nivel: 1 15,0 %, 2 30,0 %, 3 30,0 %, 4 15,0 %, 5 10,0 %; ponderadores: sin fijar.\n",
    ]);
  });

  test("leaves a file by which another matriz of the plan has its weights", async () => {
    const { plan, con, sin } = await kept();
    const own = await evaluar(con);
    expect((await evaluar(sin)).plan.cumplimiento).not.toBe(own.plan.cumplimiento);
    const by = await evaluar(sin, "--plan", plan);
    expect(by.plan).toEqual(own.plan);
    expect(by.nodos.map(({ peso }) => peso)).toEqual([15, 30, 30, 15, 10]);
  });

  test("leaves a copy of the workbook that brings the plan in its settings", async () => {
    const { con, plan, sin } = await kept();
    const copy = join(await mkdtemp(join(tmpdir(), "sopo-")), "copia.xlsx");
    const done = await sopo("plan", con, "--salida", copy, "--quien", "Ana Ruiz");
    expect(done.stderr).toBe(`Plan guardado en la hoja Ajustes de ${copy}.\n`);
    expect(await evaluar(copy)).toMatchObject({ plan: (await evaluar(con)).plan });
    expect((await evaluar(sin, "--plan", plan)).plan).toEqual((await evaluar(copy)).plan);
  });

  test("is used by consolidar, and its consolidado has the same figures without it", async () => {
    const { plan, con } = await kept();
    const files = [
      await written("salud.xlsx", METAS.slice(0, 2)),
      await written("demas.xlsx", METAS.slice(2)),
    ];
    const salida = await mkdtemp(join(tmpdir(), "sopo-"));
    const { code } = await sopo("consolidar", ...files, "--plan", plan, "--salida", salida);
    const resumen = JSON.parse(await readFile(join(salida, "resumen.json"), "utf8")) as Evaluado;
    expect(code).toBe(0);
    const { cumplimiento } = (await evaluar(con)).plan;
    expect(resumen.plan.cumplimiento).toBeCloseTo(cumplimiento, 9);
    const again = await evaluar(join(salida, "consolidado.xlsx"));
    expect(again.plan.cumplimiento).toBeCloseTo(cumplimiento, 9);
    expect(again.nodos.map(({ peso }) => peso)).toEqual([15, 30, 30, 15, 10]);
  });

  test("is not made of a matriz without named nodes, nor of what is no matriz", async () => {
    const alone = await written("sola.xlsx", METAS.slice(0, 2));
    const { code, stderr } = await sopo("plan", alone);
    expect([code, stderr]).toEqual([
      2,
      "La matriz no nombra los componentes del plan: hacen falta al menos dos, cada uno con su nombre, y cada meta debajo de uno.\n",
    ]);
    expect((await sopo("plan", alone, "--salida", "plan.txt")).code).toBe(1);
    expect((await sopo("plan", alone, "--desde", "enero")).stderr).toContain(
      "«enero» no es una fecha",
    );
  });
});

describe("--plan ARCHIVO.json", () => {
  test("of another plan is said, and there is no figure", async () => {
    const { plan } = await kept();
    const otros = METAS.map(([codigo, , ...rest]) => [
      codigo!,
      `${codigo}. Pilar ${codigo}`,
      ...rest,
    ]);
    const { code, stderr } = await sopo(
      "evaluar",
      await written("otro.xlsx", otros),
      "--plan",
      plan,
    );
    expect([code, stderr]).toEqual([
      2,
      `El plan «Tenjo avanza» de ${plan} tiene otros componentes que esta matriz: revise que sea el suyo.\n`,
    ]);
  });

  test.each([
    ["no JSON", "{"],
    ["another object", "{}"],
    ["half a plan", '{"version":0,"planes":[{"nombre":"X"}]}'],
    ["no plan", '{"version":0,"planes":[]}'],
    ["a list", "[1]"],
  ])("that is %s is said, and nothing is done", async (_, text) => {
    const sin = await written("sin.xlsx", METAS);
    const path = join(await mkdtemp(join(tmpdir(), "sopo-")), "plan.json");
    await writeFile(path, text);
    for (const command of [
      ["evaluar"],
      ["consolidar", "--salida", path.replace("plan.json", "no")],
    ]) {
      const { code, stderr } = await sopo(...command, sin, "--plan", path);
      expect([code, stderr]).toEqual([
        2,
        `${path} no tiene un plan que se entienda: debe ser el archivo que escribe «sopo plan MATRIZ --salida PLAN.json».\n`,
      ]);
    }
  });

  test("of a newer version is said", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "sopo-")), "plan.json");
    await writeFile(path, '{"version":99,"planes":[]}');
    const { stderr } = await sopo("evaluar", await written("sin.xlsx", METAS), "--plan", path);
    expect(stderr).toContain("lo escribió una versión más nueva");
  });
});
