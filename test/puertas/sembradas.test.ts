import { officialPlan } from "../core/consolidate/muestras";
import { consolidados } from "./consolidar";
import { distintas } from "./dicho";
import { muestraOf } from "./muestra";
import { panel } from "./panel";
import { evaluar, PUERTAS, type Puerta } from "./puertas";
import { bytesOf, FALLAS, librosDeLas22, sembrar, type Sembrado } from "./siembra";

// R31 over the files of the 22 dependencias, a fault in each; `npm run puertas -- siembra` sows every fault in every file.
Object.assign(globalThis, { CustomFunctions: { Error } });

const { celdas, ...files } = PUERTAS;
let sembrados: readonly Sembrado[];
beforeAll(async () => {
  sembrados = sembrar(await librosDeLas22(), 0);
});

test("sembrar(libros, turno) plants every fault, each in a file", () => {
  expect(new Set(sembrados.map(({ falla }) => falla)).size).toBe(FALLAS.length);
  const untouched = sembrados.filter(
    ({ cells, workbook }) => cells === 0 && workbook.sheets.at(-1)?.name === "Matriz",
  );
  expect(untouched).toEqual([]);
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
  const small = sembrados.filter(({ entrega }) => entrega.lectura.filas.length < 10);
  expect(small.length).toBeGreaterThan(4);
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
