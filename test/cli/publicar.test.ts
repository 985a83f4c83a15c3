import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportOf } from "../../src/core/report/reportOf";
import { sheetNames } from "../../src/core/report/sheetNames";
import { readDestination } from "../../src/files/writeReport";
import { evaluationOf, readSample } from "../cases/sampleFiles";
import { smallPlan } from "./smallPlan";
import { sopo } from "./sopo";

const ROOT = join(__dirname, "../..");
const SAMPLE = join(ROOT, "assets/samples/matriz-sopo-2021-t3.xlsx");

async function place(name: string): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "sopo-")), name);
}

/** How many charts the report of the sample has. */
async function chartsOfReport(): Promise<number> {
  const workbook = await readSample(SAMPLE);
  const options = { workbook, names: sheetNames([]), time: "2021-10-15T08:30" };
  const { sheets } = reportOf(evaluationOf(workbook), options);
  return sheets.flatMap(({ charts }) => charts).length;
}

describe("sopo publicar ARCHIVO --salida LIBRO", () => {
  test("writes eight sheets and every chart into a copy, says first what is kept, and touches the source no more than that", async () => {
    const [salida, before] = [await place("publicado.xlsx"), await readFile(SAMPLE)];
    const { code, stdout, stderr } = await sopo("publicar", SAMPLE, "--salida", salida, "--json");
    const result = JSON.parse(stdout) as { hojas: { nombre: string }[]; graficos: unknown[] };
    expect([code, result.hojas.map(({ nombre }) => nombre), result.graficos.length]).toEqual([
      0,
      [
        "Resumen",
        "Detalle",
        "Alertas",
        "Gráficos",
        "Recursos",
        "Agrupaciones",
        "Fichas",
        "Evidencias",
      ],
      await chartsOfReport(),
    ]);
    expect(stderr).toBe(
      "Las hojas, fórmulas, formatos, tablas, comentarios y nombres del libro se copian como están.\n",
    );
    expect(await readDestination(new Uint8Array(await readFile(salida)))).toMatchObject({
      value: { marked: { graficos: "Gráficos" } },
    });
    expect(Buffer.compare(await readFile(SAMPLE), before)).toBe(0);
  });

  test("writes the sheet Proyección too where assumptions are given, and then leaves it alone", async () => {
    const [file, once, twice] = [
      await place("supuestos.json"),
      await place("una.xlsx"),
      await place("dos.xlsx"),
    ];
    await writeFile(file, '{ "supuestos": [{ "nodo": "II", "minimo": 80 }] }');
    const { stdout } = await sopo(
      "publicar",
      await smallPlan(),
      "--salida",
      once,
      "--supuestos",
      file,
      "--json",
    );
    const { hojas } = JSON.parse(stdout) as { hojas: { clave: string; graficos: number }[] };
    expect(hojas.at(-1)).toMatchObject({ clave: "proyeccion", graficos: 3 });
    const again = await sopo("publicar", once, "--salida", twice, "--json");
    expect(again.stdout).not.toContain("proyeccion");
    expect(await readDestination(new Uint8Array(await readFile(twice)))).toMatchObject({
      value: { marked: { resumen: "Resumen", proyeccion: "Proyección" } },
    });
  });

  test.each([
    ["no destination", () => [SAMPLE], "Falta --salida"],
    ["the same file", () => [SAMPLE, "--salida", SAMPLE], "--salida debe ser otro archivo"],
    [
      "an ending that Excel would refuse",
      () => [SAMPLE, "--salida", join(tmpdir(), "informe.docx")],
      "La salida debe terminar en .xlsx.",
    ],
  ])("answers 1 and a sentence for %s", async (_, words, sentence) => {
    const { code, stdout, stderr } = await sopo("publicar", ...words());
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(sentence);
  });

  test("answers 1 and a sentence for a folder that does not exist", async () => {
    const salida = join(tmpdir(), "no-existe", "libro.xlsx");
    const { code, stdout, stderr } = await sopo("publicar", await smallPlan(), "--salida", salida);
    expect([code, stdout, stderr]).toEqual([
      1,
      "",
      expect.stringContaining("No se puede escribir"),
    ]);
  });

  test("answers 2 for a table that is no workbook, and writes nothing", async () => {
    const [csv, salida] = [await place("matriz.csv"), await place("libro.xlsx")];
    await writeFile(
      csv,
      "Código meta;Eje;Meta de producto;Programado 2021;Ejecutado 2021\nM1;1. Vida;Dotar sedes;4;2\n",
    );
    const { code, stderr } = await sopo("publicar", csv, "--salida", salida);
    expect([code, existsSync(salida)]).toEqual([2, false]);
    expect(stderr).toBe(
      "matriz.csv no es un libro .xlsx o .xlsm: solo en uno así se pueden publicar hojas.\n",
    );
  });
});
