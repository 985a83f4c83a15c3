import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { consolidate } from "../../src/core/consolidate/consolidate";
import { entregaOf } from "../../src/core/consolidate/entregaOf";
import { libroDeDependencia } from "../../src/core/parte/libroDeDependencia";
import { ok } from "../../src/core/result";
import { readWorkbook } from "../../src/files/readWorkbook";
import { officialPlan } from "../core/consolidate/muestras";
import { consolidados } from "./consolidar";
import { distintas } from "./dicho";
import type { Falla, Libro, Sembrado } from "./falla";
import { HABITOS } from "./habitos";
import { muestraOf, SAMPLES } from "./muestra";
import { panel } from "./panel";
import { evaluar, PUERTAS, type Puerta } from "./puertas";
import { bytesOf, FALLAS, librosDeLas22, sembrar } from "./siembra";

// R31 over the files of the 22 dependencias, a fault in each; `npm run puertas -- siembra` sows every fault in every file.
Object.assign(globalThis, { CustomFunctions: { Error } });

const { celdas, ...files } = PUERTAS;
const FILES_IN_THE_PANE = 3;
let libros: readonly Libro[];
beforeAll(async () => {
  libros = await librosDeLas22();
});

describe.each<readonly [string, readonly Falla[]]>([
  ["FALLAS", FALLAS],
  ["HABITOS", HABITOS],
])("%s", (_, fallas) => {
  let sembrados: readonly Sembrado[];
  beforeAll(() => {
    sembrados = sembrar(libros, 0, fallas);
  });

  test("sembrar(libros, turno, fallas) plants every fault, each in a file", () => {
    expect(new Set(sembrados.map(({ falla }) => falla)).size).toBe(fallas.length);
    const untouched = sembrados.filter(
      ({ workbook }, index) =>
        JSON.stringify(workbook.sheets) === JSON.stringify(libros[index]?.workbook.sheets),
    );
    expect(untouched.map(({ falla }) => falla)).toEqual([]);
  });

  test("the consolidado of the 22 files with faults has one figure by every door", async () => {
    const { muestra, dichos } = await consolidados(
      "consolidado.xlsx",
      sembrados.map(({ entrega }) => entrega),
      { plan: await officialPlan() },
    );
    const oficiales = evaluar(muestra);
    const doors: Readonly<Record<string, Puerta>> = { consolidar: () => dichos, ...files };
    for (const [name, door] of Object.entries(doors)) {
      const said = await door(muestra);
      expect([name, said.size > 50]).toEqual([name, true]);
      expect([name, distintas(oficiales, said)]).toEqual([name, []]);
    }
  });

  test("the file of a dependencia with a fault has one figure in the pane, its cells and its sheets", async () => {
    // A pane over an emulated Excel costs seconds a file: a few small ones here, all by `npm run puertas -- siembra`.
    const small = sembrados
      .filter((__, index) => (libros[index]?.entrega.lectura.filas.length ?? 0) < 10)
      .slice(0, FILES_IN_THE_PANE);
    expect(small).toHaveLength(FILES_IN_THE_PANE);
    for (const sembrado of small) {
      const name = sembrado.workbook.name;
      const muestra = await muestraOf(name, await bytesOf(sembrado));
      const oficiales = evaluar(muestra);
      for (const door of [panel, celdas, files.publicar]) {
        const said = await door(muestra);
        expect([name, sembrado.falla, said.size > 5]).toEqual([name, sembrado.falla, true]);
        expect([name, sembrado.falla, distintas(oficiales, said)]).toEqual([
          name,
          sembrado.falla,
          [],
        ]);
      }
    }
  });
});

test("the file of a dependencia by the plan has the figure that the consolidation gives it, whatever its fault", async () => {
  const plan = await officialPlan();
  const path = join(SAMPLES, "matriz-sopo-2021-t3.xlsx");
  const planBook = await readWorkbook(new Uint8Array(readFileSync(path)), basename(path));
  if (!planBook.ok) throw new Error(planBook.error.type);
  const small = libros.map(({ entrega }) => entrega.lectura.filas.length < 30);
  for (const sembrado of sembrar(libros, 1).filter((__, index) => small[index])) {
    const name = sembrado.workbook.name;
    const { workbook, evaluation } = await muestraOf(name, await bytesOf(sembrado));
    const entrega = entregaOf(name, ok(workbook));
    const { dependencias, entregas } = consolidate(
      libros.map((libro) => (libro.workbook.name === name ? entrega : libro.entrega)),
      { plan },
    );
    const sent = entregas.find((one) => one.entrega.archivo === name);
    // R30, R17: asked about first, or of another corte: the consolidation says so, and takes no figure from it.
    if (entrega.estado !== "recognised" || sent?.setAside !== null) continue;
    const libro = libroDeDependencia(evaluation, { workbook, answers: {} }, planBook.value);
    const own = libro?.evaluation;
    const { cifras } = dependencias.find(({ nombre }) => nombre === own?.parte?.dependencia)
      ?.sujeto ?? { cifras: null };
    expect([name, sembrado.falla, own?.raiz.avance, own?.raiz.cumplimiento]).toEqual([
      name,
      sembrado.falla,
      expect.closeTo(cifras?.avance ?? NaN, 12),
      expect.closeTo(cifras?.cumplimiento ?? NaN, 12),
    ]);
  }
});
