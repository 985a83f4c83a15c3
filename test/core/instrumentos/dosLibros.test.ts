import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { evaluateInstrumento } from "../../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { bytesOf } from "../../dialectos/archivo";
import { azarOf } from "../../dialectos/azar";
import { generate } from "../../dialectos/generar";
import { enDialecto, type Verdad } from "./dialecto";
import { COOPERACION, MEJORA, PETI, POLITICA } from "./verdades";

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

const LISTAS: readonly (readonly [string, Verdad])[] = [
  ["politicaPublica", POLITICA],
  ["cooperacion", COOPERACION],
  ["peti", PETI],
  ["planDeMejora", MEJORA],
];

/** What a matriz in the dialect of an office becomes once it is read. */
async function matrizDe(seed: number): Promise<WorkbookSnapshot> {
  const { name, bytes } = await bytesOf(generate(seed).libro, `semilla ${seed}`);
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

describe("in whatever dialect", () => {
  test("a matriz is taken for no other instrument", async () => {
    for (const seed of SEEDS) {
      const workbook = await matrizDe(seed);
      const taken = INSTRUMENTOS.slice(1).filter(({ recognise }) => recognise(workbook, {}).ok);
      expect([seed, ...taken.map(({ id }) => id)]).toEqual([seed]);
    }
  });

  test.each(LISTAS)("%s is taken for nothing else", (id, verdad) => {
    for (const seed of SEEDS)
      expect([seed, ...shownIn(enDialecto(azarOf(seed), verdad))]).toEqual([seed, id]);
  });

  // The plan first: what the other sheets say of themselves takes none of its own.
  test.each(LISTAS)(
    "a matriz beside %s: both are shown, each with its own figures",
    async (id, verdad) => {
      for (const seed of SEEDS) {
        const matriz = await matrizDe(seed);
        const lista = enDialecto(azarOf(seed), verdad);
        const renamed = lista.sheets.map((sheet) => ({ ...sheet, name: `L ${sheet.name}` }));
        const both = { ...matriz, sheets: [...renamed, ...matriz.sheets] };
        if (shownIn(matriz).length === 0) continue;
        expect([seed, ...shownIn(both)]).toEqual([seed, "matriz", id]);
        expect([seed, planOf(both)]).toEqual([seed, planOf(matriz)]);
      }
    },
  );
});

function shownIn(workbook: WorkbookSnapshot): readonly string[] {
  const found = evaluateInstrumento(INSTRUMENTOS, workbook);
  if (!found.ok) return [];
  return [found.value.evaluado, ...found.value.otros].map(({ instrumento }) => instrumento.id);
}

function planOf(workbook: WorkbookSnapshot): unknown {
  const found = evaluateInstrumento(INSTRUMENTOS, workbook);
  if (!found.ok) return null;
  const { plan, nodos } = found.value.evaluado.json("") as Readonly<Record<string, unknown>>;
  return { plan, nodos };
}
