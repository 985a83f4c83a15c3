import { join } from "node:path";
import { distintas } from "./dicho";
import { muestraAt, SAMPLES, truncada, type Muestra } from "./muestra";
import { panel } from "./panel";
import { evaluar, PUERTAS, type Puerta } from "./puertas";

/** Of the whole plan, what a formula gives is tried one by one in test/core/report/copiables.test.ts. */
const { celdas: _, ...files } = PUERTAS;

beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error } }));

const asItIs = (muestra: Muestra): Promise<Muestra> => Promise.resolve(muestra);

describe.each([
  ["matriz-sopo-2021-t3-reportada.xlsx", "as it is", files, asItIs],
  [
    "dependencias/hacienda.xlsx",
    "as it is",
    { panel, publicar: PUERTAS.publicar, celdas: PUERTAS.celdas },
    asItIs,
  ],
  ["matriz-sopo-2021-t3-reportada.xlsx", "truncated (R9)", files, truncada],
] as const)("one figure, whoever asks (R31): %s, %s", (path, _how, doors, made) => {
  let muestra: Muestra;
  let oficiales: ReturnType<typeof evaluar>;
  beforeAll(async () => {
    muestra = await made(await muestraAt(join(SAMPLES, path)));
    oficiales = evaluar(muestra);
  });

  test.each(Object.entries<Puerta>(doors))("%s says what evaluar says", async (__, puerta) => {
    const said = await puerta(muestra);
    expect(said.size).toBeGreaterThan(5);
    expect(distintas(oficiales, said)).toEqual([]);
  });
});

test("truncada(muestra) says other figures than the rounded ones, and the same niveles (R9)", async () => {
  const muestra = await muestraAt(join(SAMPLES, "matriz-sopo-2021-t3.xlsx"));
  const [whole, cut] = [evaluar(muestra), evaluar(await truncada(muestra))];
  // 96,25 % and 69,5555… % are printed 96,3 and 69,6; truncated they are 96,2 and 69,5.
  expect(whole.get("nodo/I.B/cumplimiento")).toBeCloseTo(96.25, 9);
  expect(cut.get("nodo/I.B/cumplimiento")).toBeCloseTo(96.2, 9);
  expect(cut.get("nodo/I.C/cumplimiento")).toBeCloseTo(69.5, 9);
  expect(cut.get("plan/avance")).toBeCloseTo(18.88, 9);
  for (const [id, nivel] of whole)
    if (id.endsWith("/nivel")) expect([id, cut.get(id)]).toEqual([id, nivel]);
});
