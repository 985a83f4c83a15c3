import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodosBelow } from "../../../src/core/cells/nodes";
import { rangeSnapshot } from "../../../src/core/cells/rangeSnapshot";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { liveFormulas, type CountKey } from "../../../src/core/report/liveFormulas";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { calculated } from "../../functions/calculated";

Object.assign(globalThis, { CustomFunctions: { Error } });

const SAMPLES = join(__dirname, "../../../assets/samples");
const COUNTED: readonly CountKey[] = [
  "metas",
  "programadas",
  "conEjecucion",
  "sinEjecucion",
  "sinReporte",
  "noProgramadas",
];

async function sample(name: string): Promise<[WorkbookSnapshot, Evaluation]> {
  const book = await readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
  if (!book.ok) throw new Error(book.error.type);
  const evaluation = evaluateWorkbook(book.value);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return [book.value, evaluation.value];
}

describe.each([
  "matriz-sopo-2021-t3.xlsx",
  "matriz-sopo-2021-t3-reportada.xlsx",
  "dependencias/hacienda.xlsx",
  "dependencias/02_Salud_III_Trimestre_2021.xlsx",
])("the formula that the pane copies, over %s", (name) => {
  test("gives in a cell exactly the figure of the pane, of every node and every kind (R31)", async () => {
    const [book, evaluation] = await sample(name);
    const live = liveFormulas(book, evaluation, ";");
    const nodos = [evaluation.raiz, ...nodosBelow(evaluation.raiz)];
    const told = nodos
      .slice(0, NODES)
      .flatMap((nodo) => [
        [live.cumplimiento(nodo), nodo.cumplimiento] as const,
        [live.avance(nodo), nodo.avance === null ? null : nodo.avance * 100] as const,
        ...COUNTED.map((key) => [live.conteo(nodo, key), nodo.conteo[key]] as const),
      ]);
    const measured = told.filter(([, figure]) => figure !== null);
    expect(measured.filter(([formula]) => formula === null)).toEqual([]);
    for (const [formula, figure] of measured)
      expect(calculated(formula ?? "", book)).toBeCloseTo(figure ?? NaN, 9);
  });
});

test("R32: with settings in the workbook the formula that the pane copies asks them too", async () => {
  const [book] = await sample("matriz-sopo-2021-t3.xlsx");
  const hoja = rangeSnapshot([
    ["Ajuste", "Valor"],
    ["Ponderador 2021", 0.3],
    ["Las metas crecientes se miden desde la línea base", "No"],
  ]).sheets.map((sheet) => ({ ...sheet, name: "Ajustes" }));
  const set = { ...book, sheets: [...book.sheets, ...hoja] };
  const evaluation = evaluateWorkbook(set);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const { raiz } = evaluation.value;
  const { avance, cumplimiento } = liveFormulas(set, evaluation.value, ";");
  expect(avance(raiz)).toContain("Ajustes!$A$1:$B$33");
  expect(calculated(avance(raiz) ?? "", set)).toBeCloseTo((raiz.avance ?? NaN) * 100, 9);
  expect(calculated(cumplimiento(raiz) ?? "", set)).toBeCloseTo(raiz.cumplimiento ?? NaN, 9);
});

/** The plan, and the first of the nodes below. */
const NODES = 8;
