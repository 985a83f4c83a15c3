import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sopo } from "./sopo";

const ROOT = join(__dirname, "../..");
const SAMPLE = join(ROOT, "assets/samples/matriz-sopo-2021-t3.xlsx");

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "sopo-")), name);
  await writeFile(path, content);
  return path;
}

describe("sopo evaluar ARCHIVO --json", () => {
  test("gives the golden numbers of the official sample (DOMAIN §2)", async () => {
    const { code, stdout } = await sopo("evaluar", SAMPLE, "--json");
    const result = JSON.parse(stdout) as {
      plan: Figures;
      nodos: (Figures & { codigo: string; conteo: Record<string, number> })[];
      filas: unknown;
      conteo: unknown;
      pesos: unknown;
    };
    expect(code).toBe(0);
    const two = (value: number): number => Math.round(value * 100) / 100;
    const top = result.nodos.filter(({ codigo }) => !codigo.includes("."));
    expect(
      top.map(({ codigo, avance, programado, cumplimiento, nivel }) => [
        codigo,
        two(avance),
        two(programado),
        two(cumplimiento),
        nivel,
      ]),
    ).toEqual([
      ["I", 9.4, 13.86, 67.82, "Aceptable"],
      ["II", 4.5, 8.73, 51.55, "Bajo"],
      ["III", 3.24, 5.07, 63.91, "Aceptable"],
      ["IV", 1.74, 2.34, 74.36, "Aceptable"],
    ]);
    expect([
      two(result.plan.avance),
      two(result.plan.programado),
      two(result.plan.cumplimiento),
      result.plan.nivel,
    ]).toEqual([18.88, 30, 62.93, "Aceptable"]);
    expect(
      top.map(({ conteo }) => [
        conteo["programadas"],
        conteo["conEjecucion"],
        conteo["sinEjecucion"],
        conteo["noProgramadas"],
        conteo["metas"],
      ]),
    ).toEqual([
      [216, 194, 22, 12, 228],
      [96, 73, 23, 8, 104],
      [105, 89, 16, 4, 109],
      [34, 31, 3, 2, 36],
    ]);
    expect(result.filas).toEqual({ leidas: 477, contadas: 477, excluidas: 0, rechazadas: 0 });
    expect(result.pesos).toMatchObject({ fuente: "hoja", ponderador: 30 });
  });

  test("refuses a budget with exit 2, one sentence and what came closest", async () => {
    const budget = await file(
      "presupuesto.csv",
      "Rubro;Descripción;Apropiación;Compromisos;Pagos\n2.1;Nómina;100000000;50000000;40000000\n",
    );
    const { code, stdout, stderr } = await sopo("evaluar", budget, "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ reconocido: false, masCerca: { fila: 1 } });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    ["an empty file", "vacio.xlsx", ""],
    ["a damaged workbook", "roto.xlsx", "PK\u0003\u0004 nada"],
    ["a document under another name", "oficio.xlsx", "%PDF-1.7 oficio"],
  ])(
    "says what is wrong with %s: exit 2, one sentence, no stack trace",
    async (_, name, content) => {
      const { code, stdout, stderr } = await sopo("evaluar", await file(name, content), "--json");
      expect(code).toBe(2);
      expect(JSON.parse(stdout)).toMatchObject({
        reconocido: false,
        motivo: expect.stringMatching(/^[A-ZÉ].+\.$/) as string,
      });
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    },
  );
});

describe("sopo evaluar of a list with an open question", () => {
  const politica = (): Promise<string> =>
    file(
      "politica-publica.csv",
      "Actividad;Programado;Ejecutado;Realizado\nTalleres;10;9;5\nFerias;2;2;2\n",
    );

  test("ends with 3, and the answer that it prints, given back, settles it (R30)", async () => {
    const path = await politica();
    const asked = await sopo("evaluar", path, "--json");
    expect(asked.code).toBe(3);
    const { preguntas } = JSON.parse(asked.stdout) as {
      preguntas: { opciones: { cumplimiento: number; respuesta: unknown }[] }[];
    };
    const [, realizado] = preguntas[0]?.opciones ?? [];
    const answers = await file("respuestas.json", JSON.stringify(realizado?.respuesta));
    const settled = await sopo("evaluar", path, "--respuestas", answers, "--json");
    expect(settled.code).toBe(0);
    expect(JSON.parse(settled.stdout)).toMatchObject({
      cumplimiento: realizado?.cumplimiento,
      preguntas: [],
    });
  });

  test("says on its page what each answer gives, and how to give it", async () => {
    const { stdout } = await sopo("evaluar", await politica());
    expect(stdout).toMatch(/Con «Ejecutado» \(C\): 91,7\s%; con «Realizado» \(D\): 58,3\s%\./);
    expect(stdout).toContain(
      '{"columnasDeLista":[{"campo":"realizada","encabezado":"Ejecutado"}]}',
    );
  });
});

describe("sopo evaluar of a policy with --plan", () => {
  const politica = (): Promise<string> =>
    file(
      "politica-publica.csv",
      "Actividad;Programado;Ejecutado;Meta del PDM\nTalleres;10;9;I.A.1.1\nFerias;2;2;M-9\n",
    );

  test("has what each meta reached, and says which one the plan has not", async () => {
    const { stdout } = await sopo("evaluar", await politica(), "--plan", SAMPLE, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      metas: [
        { codigo: "I.A.1.1", cumplimientoDeLaMeta: expect.any(Number) as number },
        { codigo: null, cumplimientoDeLaMeta: null },
      ],
      alertas: [{ tipo: "metaDesconocida" }],
    });
  });

  test("refuses what is no plan: exit 2 and a sentence", async () => {
    const path = await politica();
    const { code, stderr } = await sopo("evaluar", path, "--plan", path);
    expect([code, stderr.trim()]).toEqual([2, `«${path}» no se reconoce como la matriz del plan.`]);
  });
});

describe("sopo", () => {
  test.each([
    ["without a command", []],
    ["with an unknown command", ["volar"]],
    ["without a file", ["evaluar"]],
    ["with an unknown option", ["evaluar", SAMPLE, "--rapido"]],
    ["with an impossible date", ["evaluar", SAMPLE, "--corte", "2021-02-30"]],
  ])("%s is wrong usage: exit 1 and how to use it", async (_, words) => {
    const { code, stderr } = await sopo(...words);
    expect(code).toBe(1);
    expect(stderr).toContain("Uso:");
  });

  test("evaluar ARCHIVO prints a page for a person", async () => {
    const { stdout } = await sopo("evaluar", SAMPLE);
    expect(stdout).toMatch(/I +46,2 +13,86 +9,40 +67,8\s% +Aceptable +216\/194\/22\/12\/228/);
  });
});

interface Figures {
  readonly avance: number;
  readonly programado: number;
  readonly cumplimiento: number;
  readonly nivel: string;
}
