import { readdirSync, readFileSync } from "node:fs";
import { conjuntoConFallas } from "../scripts/sample/fallas/conjunto";
import type { Falla, ListaDeFallas, TipoDeFalla } from "../scripts/sample/fallas/falla";
import { filasDeLaMatriz } from "../scripts/sample/filas";
import { a1 } from "../src/core/grid/a1";
import { cellAt, cellKey, type WorkbookSnapshot } from "../src/core/grid/grid";
import { evaluateWorkbook } from "../src/core/evaluate";
import type { MetaEvaluada } from "../src/core/plan/evaluation";
import { readWorkbook } from "../src/files/readWorkbook";
import { bytesOf, contentOf, evaluationOf, readSample } from "./cases/sampleFiles";

const CLEAN = "assets/samples/dependencias";
const FAULTY = "assets/samples/dependencias-con-fallas";
const list = JSON.parse(readFileSync(`${FAULTY}/fallas.json`, "utf8")) as ListaDeFallas;
const textOf = new Map(filasDeLaMatriz().map(({ codigo, meta }) => [codigo, meta]));

function faults(...tipos: readonly TipoDeFalla[]): readonly Falla[] {
  return list.fallas.filter(({ tipo }) => tipos.includes(tipo));
}

/** A file of the faulty set: its own, or the clean one that it leaves as it is. */
function pathOf(archivo: string): string {
  const own = [...list.reemplazan, ...list.agregan].includes(archivo);
  return `${own ? FAULTY : CLEAN}/${archivo}`;
}

/** The meta whose row is that of the cell. */
function metaIn(workbook: WorkbookSnapshot, celda: string): MetaEvaluada {
  const row = Number(/\d+$/.exec(celda)![0]) - 1;
  return evaluationOf(workbook).metas.find(({ meta }) => meta.fila.at.row === row)!;
}

function valueAt({ sheets }: WorkbookSnapshot, celda: string) {
  const [name, address] = celda.split("!") as [string, string];
  const sheet = sheets.find((one) => one.name === name)!;
  const row = Number(/\d+$/.exec(address)![0]) - 1;
  const column = Array.from({ length: 100 }, (_, at) => at).find((at) => a1(row, at) === address)!;
  return { value: cellAt(sheet, row, column), formula: sheet.formulas.get(cellKey(row, column)) };
}

test("conjuntoConFallas(plan) is the committed set, file by file", async () => {
  const { archivos, lista } = await conjuntoConFallas(filasDeLaMatriz());
  expect(list).toEqual(JSON.parse(JSON.stringify(lista)));
  expect([...archivos.keys(), "fallas.json"].map((name) => name.normalize()).sort()).toEqual(
    readdirSync(FAULTY)
      .map((name) => name.normalize())
      .sort(),
  );
  const cut = faults("archivoIlegible").map(({ archivo }) => archivo);
  for (const [name, bytes] of archivos) {
    if (cut.includes(name)) continue;
    const [built, committed] = [
      await contentOf(bytes),
      await contentOf(bytesOf(`${FAULTY}/${name}`)),
    ];
    const differing = Object.keys(built).filter((part) => built[part] !== committed[part]);
    expect({ name, differing }).toEqual({ name, differing: [] });
  }
});

test("what the list says of files is so: some lack in the clean set, some replace, some are new", () => {
  const clean = readdirSync(CLEAN).map((name) => name.normalize());
  const inClean = (names: readonly string[]) =>
    names.map((name) => clean.includes(name.normalize()));
  expect(new Set(inClean([...list.faltan, ...list.reemplazan]))).toEqual(new Set([true]));
  expect(new Set(inClean(list.agregan))).toEqual(new Set([false]));
  expect(new Set(list.fallas.map(({ tipo }) => tipo)).size).toBe(14);
});

test.each(
  faults(
    ...(["duplicadaIgual", "duplicadaConOtroEjecutado", "duplicadaConOtroProgramado"] as const),
  ),
)("$tipo: $meta stands in both files, and differs as it says", async (falla) => {
  const here = metaIn(await readSample(pathOf(falla.archivo!)), falla.celda!);
  const there = metaIn(await readSample(pathOf(falla.otro!.archivo)), falla.otro!.celda!);
  expect([here.meta.nombre, there.meta.nombre]).toEqual(
    [falla.meta, falla.meta].map((codigo) => textOf.get(codigo!)),
  );
  expect([here.programado !== there.programado, here.ejecutado !== there.ejecutado]).toEqual([
    falla.tipo === "duplicadaConOtroProgramado",
    falla.tipo === "duplicadaConOtroEjecutado",
  ]);
});

test.each(faults("codigoConErrata", "codigoDeOtraMeta"))(
  "$tipo: the cell of $meta has another code and its own text",
  async ({ archivo, meta, celda }) => {
    const workbook = await readSample(pathOf(archivo!));
    expect(metaIn(workbook, celda!).meta.nombre).toBe(textOf.get(meta!));
    expect(valueAt(workbook, celda!).value).not.toBe(meta);
  },
);

test.each(faults("metaFueraDelPlan"))("metaFueraDelPlan: the plan has no $meta", async (falla) => {
  const { meta } = metaIn(await readSample(pathOf(falla.archivo!)), falla.celda!);
  expect(textOf.has(falla.meta!)).toBe(false);
  expect([...textOf.values()]).not.toContain(meta.nombre);
});

test.each(faults("versionAnterior", "otroPeriodo"))(
  "$tipo: $archivo is of 30 June",
  async (falla) => {
    const { periodo } = evaluationOf(await readSample(pathOf(falla.archivo!)));
    expect(periodo).toEqual({ vigencia: 2021, trimestre: 2, corte: "2021-06-30" });
  },
);

test("archivoRepetido: the copy has the bytes of a file of the clean set", () => {
  const [{ archivo, otro }] = faults("archivoRepetido") as [Falla];
  expect(Buffer.compare(bytesOf(pathOf(archivo!)), bytesOf(pathOf(otro!.archivo)))).toBe(0);
});

test("archivoIlegible and noEsMatriz: one cannot be read, the other is refused", async () => {
  const [cut] = faults("archivoIlegible");
  const read = await readWorkbook(bytesOf(pathOf(cut!.archivo!)), cut!.archivo!);
  expect(read.ok ? "read" : read.error.type).toBe("damaged");
  const [budget] = faults("noEsMatriz");
  const evaluated = evaluateWorkbook(await readSample(pathOf(budget!.archivo!)));
  expect(evaluated.ok ? "matriz" : evaluated.error.type).toBe("missingFields");
});

test.each(faults("textoPeligroso"))(
  "textoPeligroso: $celda is text, not a formula",
  async (falla) => {
    const { value, formula } = valueAt(await readSample(pathOf(falla.archivo!)), falla.celda!);
    expect(value).toMatch(/^[=+\-@\t]/);
    expect(formula).toBeUndefined();
  },
);

test("sinReporte: those metas, and no others, stand in no sound file of the quarter", async () => {
  const skipped = new Set([
    ...list.faltan,
    ...faults("archivoIlegible", "noEsMatriz", "otroPeriodo", "versionAnterior").map(
      ({ archivo }) => archivo,
    ),
  ]);
  const names = [...readdirSync(CLEAN), ...list.agregan].filter((name) => !skipped.has(name));
  const reported = new Set<string>();
  for (const name of names) {
    const { metas } = evaluationOf(await readSample(pathOf(name)));
    for (const { meta } of metas) reported.add(meta.nombre);
  }
  const missing = [...textOf].filter(([, text]) => !reported.has(text)).map(([codigo]) => codigo);
  expect([...missing].sort()).toEqual([...list.sinReporte].sort());
});
