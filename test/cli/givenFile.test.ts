import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bytesOfGiven, jsonOfGiven } from "../../src/cli/givenFile";
import { sopo } from "./sopo";
import { smallPlan } from "./smallPlan";

async function place(name: string): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "sopo-")), name);
}

async function pipe(name: string): Promise<string> {
  const path = await place(name);
  await promisify(execFile)("mkfifo", [path]);
  return path;
}

test("bytesOfGiven(path) waits for no pipe, device or folder", async () => {
  for (const path of [await pipe("p.json"), "/dev/zero", tmpdir()])
    expect(await bytesOfGiven(path)).toEqual({
      ok: false,
      error: `${path} no es un archivo, sino una carpeta, una tubería o un dispositivo.`,
    });
});

test("bytesOfGiven(path, limit) reads nothing larger", async () => {
  const path = await place("datos.txt");
  await writeFile(path, "12345");
  expect(await bytesOfGiven(path, 5)).toMatchObject({ ok: true });
  expect(await bytesOfGiven(path, 4)).toMatchObject({
    ok: false,
    error: expect.stringContaining("pesa más de"),
  });
});

test("jsonOfGiven(path, bad) reads past the mark of UTF-8, and says `bad` of what is no JSON", async () => {
  const path = await place("datos.json");
  await writeFile(path, "\uFEFF[1]");
  expect(await jsonOfGiven(path, "no")).toEqual({ ok: true, value: [1] });
  await writeFile(path, "[1");
  expect(await jsonOfGiven(path, "no")).toEqual({ ok: false, error: "no" });
});

test.each([
  ["evaluar", ["--respuestas"]],
  ["evaluar", ["--plan"]],
  ["consolidar", ["--salida", "SALIDA", "--decisiones"]],
  ["proyectar", ["--supuestos"]],
  ["auditar", ["--publicado"]],
  ["informe", ["--salida", "SALIDA.docx", "--frases"]],
  ["informe", ["--salida", "SALIDA.docx", "--escudo"]],
])("sopo %s … %j PIPE ends in a sentence", async (command, options) => {
  const out = await place("salida");
  const words = options.map((word) => word.replace("SALIDA", out));
  const { stderr } = await sopo(command, await smallPlan(), ...words, await pipe("p.json"));
  expect(stderr).toContain("no es un archivo, sino");
});
