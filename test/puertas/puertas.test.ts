import { join } from "node:path";
import { distintas } from "./dicho";
import { muestraAt, SAMPLES, type Muestra } from "./muestra";
import { panel } from "./panel";
import { evaluar, PUERTAS, type Puerta } from "./puertas";

/** Of the whole plan, what a formula gives is tried one by one in test/core/report/copiables.test.ts. */
const { celdas: _, ...files } = PUERTAS;

beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error } }));

describe.each([
  ["matriz-sopo-2021-t3-reportada.xlsx", files],
  ["dependencias/hacienda.xlsx", { panel, publicar: PUERTAS.publicar, celdas: PUERTAS.celdas }],
] as const)("one figure, whoever asks (R31): %s", (path, doors) => {
  let muestra: Muestra;
  let oficiales: ReturnType<typeof evaluar>;
  beforeAll(async () => {
    muestra = await muestraAt(join(SAMPLES, path));
    oficiales = evaluar(muestra);
  });

  test.each(Object.entries<Puerta>(doors))("%s says what evaluar says", async (__, puerta) => {
    const said = await puerta(muestra);
    expect(said.size).toBeGreaterThan(5);
    expect(distintas(oficiales, said)).toEqual([]);
  });
});
