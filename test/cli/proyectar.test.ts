import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDestination } from "../../src/files/writeReport";
import { smallPlan } from "./smallPlan";
import { sopo } from "./sopo";

const ROOT = join(__dirname, "../..");
const SAMPLE = join(ROOT, "assets/samples/matriz-sopo-2021-t3.xlsx");

async function supuestos(content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "sopo-")), "supuestos.json");
  await writeFile(path, content);
  return path;
}

describe("sopo proyectar ARCHIVO", () => {
  test("finds the five metas that bring escenario II to Aceptable, and applying them does", async () => {
    const asked = await sopo(
      "proyectar",
      SAMPLE,
      "--meta-nivel",
      "Aceptable",
      "--nodo",
      "II",
      "--json",
    );
    const { busqueda } = JSON.parse(asked.stdout) as {
      busqueda: {
        resultado: string;
        llega: number;
        metas: { codigo: string; hasta: number }[];
        alternativas: string[][];
      };
    };
    expect([
      asked.code,
      busqueda.resultado,
      busqueda.metas.length,
      busqueda.alternativas.length,
    ]).toEqual([0, "sePuede", 5, 4]);
    const metas = busqueda.metas.map(({ codigo, hasta }) => ({
      meta: codigo,
      cumplimiento: hasta,
    }));
    const applied = await sopo(
      "proyectar",
      SAMPLE,
      "--supuestos",
      await supuestos(JSON.stringify({ supuestos: metas })),
      "--json",
    );
    const { nodos, plan } = JSON.parse(applied.stdout) as {
      plan: Compared;
      nodos: (Compared & { codigo: string })[];
    };
    expect(nodos.find(({ codigo }) => codigo === "II")).toMatchObject({
      base: { nivel: "Bajo" },
      proyectado: { nivel: "Aceptable", cumplimiento: expect.closeTo(busqueda.llega, 9) as number },
      cambio: "sube",
    });
    expect(plan).toMatchObject({ base: { nivel: "Aceptable" }, cambio: null });
  });

  test("--excluir does without metas, dependencias and whole nodes, however often it is given", async () => {
    const words = ["--meta-nivel", "Aceptable", "--nodo", "II", "--json"];
    const { stdout } = await sopo(
      ...["proyectar", SAMPLE, ...words],
      ...["--excluir", "II.C.1.3; secretaria de obras publicas", "--excluir", "II.E"],
    );
    const { busqueda } = JSON.parse(stdout) as {
      busqueda: { metas: { codigo: string; dependencia: string }[]; sustitutas: string[] };
    };
    const all = [...busqueda.metas.map(({ codigo }) => codigo), ...busqueda.sustitutas];
    expect(busqueda.metas.length).toBeGreaterThan(0);
    expect(all.filter((codigo) => codigo === "II.C.1.3" || codigo.startsWith("II.E"))).toEqual([]);
    expect(busqueda.metas.map(({ dependencia }) => dependencia)).not.toContain(
      "Secretaría de Obras Públicas",
    );
  });

  test("--salida leaves the sheet Proyección in a copy of the workbook, and twice is once", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sopo-"));
    const [once, twice] = [join(folder, "una.xlsx"), join(folder, "dos.xlsx")];
    const file = await supuestos('{ "supuestos": [{ "nodo": "II", "minimo": 80 }] }');
    const plan = await smallPlan();
    const first = await sopo("proyectar", plan, "--supuestos", file, "--salida", once);
    await sopo("proyectar", once, "--supuestos", file, "--salida", twice);
    expect([first.code, first.stderr]).toEqual([
      0,
      `Publicado en ${once}: hoja Proyección; 3 gráficos.\n`,
    ]);
    const sheetsOf = async (path: string): Promise<unknown> =>
      readDestination(new Uint8Array(await readFile(path)));
    expect(await sheetsOf(once)).toMatchObject({
      value: {
        sheets: ["Matriz", "Proyección"],
        marked: { proyeccion: "Proyección" },
      },
    });
    expect(await sheetsOf(twice)).toEqual(await sheetsOf(once));
  });

  test("with no assumption the projection is the base", async () => {
    const { stdout } = await sopo(
      "proyectar",
      SAMPLE,
      "--supuestos",
      await supuestos('{ "supuestos": [] }'),
      "--json",
    );
    const { plan, nodos, cambiosDeNivel } = JSON.parse(stdout) as {
      plan: Compared;
      nodos: Compared[];
      cambiosDeNivel: unknown[];
    };
    expect(cambiosDeNivel).toEqual([]);
    expect(
      [plan, ...nodos].filter(
        ({ base, proyectado }) => JSON.stringify(base) !== JSON.stringify(proyectado),
      ),
    ).toEqual([]);
  });

  test("prints a page for a person", async () => {
    const { stdout } = await sopo(
      "proyectar",
      SAMPLE,
      "--supuestos",
      await supuestos(
        '{ "supuestos": [{ "nodo": "II", "minimo": 80 }, { "ritmo": true, "activo": false }] }',
      ),
      "--meta-nivel",
      "81",
    );
    expect(stdout).toContain(
      "  1. Las metas de II llegan por lo menos a 80,0\u00a0%\n  2. Las metas del plan siguen al ritmo que llevan (apagado)\n",
    );
    expect(stdout).toMatch(
      /\nII +51,5\s% +Bajo +\d\d,\d\s% +(Aceptable|Sobresaliente) +\+\d\d,\d +\+\d,\d\d\n/,
    );
    expect(stdout).toMatch(
      /\nCambian de nivel: II de Bajo a (Aceptable|Sobresaliente) · \d+ componentes más abajo\n/,
    );
    expect(stdout).toMatch(
      /\nEl plan llega a 8\d,\d\s% \(se busca 81,0\s%\) si se cumplen \d+ metas; es el menor número de metas posible\.\n/,
    );
  });

  test("says of a saved projection that it was made on other figures, and reckons it again", async () => {
    const saved = {
      version: 1,
      nombre: "Cierre",
      supuestos: [{ ritmo: true }],
      guardada: { fecha: "2021-10-15", huella: "otra", cifras: [] },
    };
    const { code, stderr } = await sopo(
      "proyectar",
      SAMPLE,
      "--supuestos",
      await supuestos(JSON.stringify(saved)),
    );
    expect([code, stderr]).toEqual([
      0,
      "«Cierre» se guardó el 15 de octubre de 2021 sobre otras cifras: se recalculó con las de ahora.\n",
    ]);
  });

  test("answers 1 and a sentence for the same file to write", async () => {
    const words = ["--meta-nivel", "75", "--salida", SAMPLE];
    const { code, stderr } = await sopo("proyectar", SAMPLE, ...words);
    expect([code, stderr]).toEqual([1, expect.stringContaining("--salida debe ser otro archivo")]);
  });

  test.each<[string, () => Promise<readonly string[]>, string]>([
    [
      "nothing to project",
      () => Promise.resolve([]),
      "Falta qué proyectar: --supuestos ARCHIVO.json, --meta-nivel NIVEL o ambos.",
    ],
    [
      "a nivel that is none",
      () => Promise.resolve(["--meta-nivel", "Altísimo"]),
      "«Altísimo» no es un nivel ni un porcentaje: escriba Aceptable, Sobresaliente o un número como 75.",
    ],
    [
      "a node that the plan has not",
      () => Promise.resolve(["--meta-nivel", "75", "--nodo", "IX"]),
      "El plan no tiene ningún componente «IX»; los del primer nivel son I, II.",
    ],
    [
      "a file that is no JSON",
      async () => ["--supuestos", await supuestos("II=80%")],
      "no se entiende: revise sus comillas, comas y llaves.",
    ],
    [
      "assumptions of what is not there",
      async () => [
        "--supuestos",
        await supuestos('{ "supuestos": [{ "meta": "Z.9", "cumplimiento": 100 }] }'),
      ],
      "Supuesto 1: no hay ninguna meta «Z.9» en el plan.",
    ],
    [
      "what is left out and is not there",
      () => Promise.resolve(["--meta-nivel", "75", "--excluir", "II.1; Salud"]),
      "--excluir «Salud»: no hay meta, componente ni dependencia con ese código o nombre; las dependencias son Dirección Agropecuaria, Secretaría de Salud",
    ],
    [
      "the whole plan left out",
      () => Promise.resolve(["--meta-nivel", "75", "--excluir", "plan"]),
      "--excluir «plan»: si se excluye todo el plan no queda con qué llegar.",
    ],
    [
      "something left out of no search",
      async () => ["--supuestos", await supuestos('{ "supuestos": [] }'), "--excluir", "II"],
      "--excluir va con --meta-nivel",
    ],
    [
      "assumptions that cannot be read",
      async () => [
        "--supuestos",
        await supuestos('{ "supuestos": [{ "nodo": "II", "cumplimiento": 180 }] }'),
      ],
      "Supuesto 1: «cumplimiento» debe ser un número entre 0 y 100.",
    ],
  ])("answers 1 and a sentence for %s", async (_, words, sentence) => {
    const { code, stdout, stderr } = await sopo("proyectar", await smallPlan(), ...(await words()));
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(sentence);
  });
});

interface Compared {
  readonly base: { readonly cumplimiento: number; readonly nivel: string };
  readonly proyectado: { readonly cumplimiento: number; readonly nivel: string };
  readonly cambio: string | null;
}
