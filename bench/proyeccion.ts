import { setFlagsFromString } from "node:v8";
import type { CellValue, WorkbookSnapshot } from "../src/core/grid/grid";
import { evaluateWorkbook } from "../src/core/evaluate";
import { compare } from "../src/core/whatIf/compare";
import { project, startProjection, type Proyeccion } from "../src/core/whatIf/project";
import type { Alcance, Supuesto } from "../src/core/whatIf/supuesto";
import { whatItTakes } from "../src/core/whatIf/whatItTakes";

/**
 * What a projection costs: one assumption against a full evaluation at 526 000 metas, where a tenth is
 * the most that is allowed, and a slider over a node at 477, where a frame is 16 ms.
 */
function main(): void {
  // Half a million rows and all that is found in them do not fit in the heap that Node takes by itself.
  setFlagsFromString("--max-old-space-size=8192");
  const tenth = large(Number(process.argv[2] ?? 526_000));
  const frame = slider();
  process.exitCode = tenth && frame ? 0 : 1;
}

function large(metas: number): boolean {
  const workbook = workbookOf(metas);
  const [evaluation, whole] = timed(() => evaluateWorkbook(workbook, { vigencia: 2021 }));
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const [start, ready] = timed(() => startProjection(evaluation.value));
  line(`${metas} metas: evaluación completa`, whole);
  line("  preparar la proyección, una vez", ready, whole);
  const first = evaluation.value.metas[0]!.meta;
  const cases: readonly (readonly [string, Alcance])[] = [
    ["una meta", { type: "meta", codigo: first.codigo }],
    ["un nodo del primer nivel", { type: "nodo", codigo: "II" }],
    ["una dependencia de 22", { type: "dependencia", nombre: first.fila.dependencia! }],
    ["todo el plan", { type: "plan" }],
  ];
  const ratios = cases.map(([name, de]) => {
    const spent = perStep(start, de, 5);
    line(`  un supuesto sobre ${name}`, spent, whole);
    return spent / whole;
  });
  const [, search] = timed(() => whatItTakes(start, { nodo: "", hasta: 0.81 }));
  line("  qué haría falta para Sobresaliente", search, whole);
  return ratios.every((ratio) => ratio <= 0.1);
}

function slider(): boolean {
  const evaluation = evaluateWorkbook(workbookOf(477), { vigencia: 2021 });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const start = startProjection(evaluation.value);
  perStep(start, { type: "plan" }, 50);
  const spent = perStep(start, { type: "plan" }, 200);
  line("477 metas: un paso del control sobre todas", spent);
  return spent <= 16;
}

/** The best of some steps of a slider: another fraction each time, and both trees compared, as the pane does. */
function perStep(start: Proyeccion, de: Alcance, steps: number): number {
  let projected = project(start, [assumed(de, 0)]);
  const spent = Array.from({ length: steps }, (_, step) => {
    const [next, time] = timed(() => {
      const after = project(projected, [assumed(de, (step + 1) / steps)]);
      compare(start.raiz, after.raiz);
      return after;
    });
    projected = next;
    return time;
  });
  return Math.min(...spent);
}

function assumed(de: Alcance, fraccion: number): Supuesto {
  return { activo: true, type: "metas", de, efecto: { type: "faltante", fraccion } };
}

/** As many plans of 477 metas as needed, each below a node of its own, in four escenarios. */
function workbookOf(metas: number): WorkbookSnapshot {
  const header = [
    "Código meta",
    "Escenario de Cambio",
    "Prospectiva",
    "Escenario de Apuesta",
    "Meta de producto",
    "Responsable",
    "Tipo de meta",
    "Programado 2021",
    "Ejecutado 2021",
  ];
  const rows = Array.from({ length: metas }, (_, index): readonly CellValue[] => {
    const [escenario, prospectiva, apuesta] = [
      index % 4,
      Math.floor(index / 477),
      Math.floor((index % 477) / 24),
    ];
    return [
      `M-${index}`,
      `${ROMAN[escenario]}. Escenario ${ROMAN[escenario]}`,
      `${prospectiva}. Prospectiva ${prospectiva}`,
      `${apuesta}. Apuesta ${apuesta}`,
      `Entregar el bien ${index}`,
      `Dependencia ${index % 22}`,
      "Incremento",
      10,
      index % 11,
    ];
  });
  const sheet = {
    name: "Matriz",
    hidden: false,
    rows: [header, ...rows],
    merges: [],
    formats: new Map(),
    formulas: new Map(),
    uncalculated: new Set<number>(),
  };
  return { name: "grande.xlsx", sheets: [sheet], remembered: null };
}

const ROMAN = ["I", "II", "III", "IV"];

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

function line(name: string, milliseconds: number, whole?: number): void {
  const ratio =
    whole === undefined ? "" : ` · ${((100 * milliseconds) / whole).toFixed(1)} % de la evaluación`;
  process.stdout.write(`${name}: ${milliseconds.toFixed(1)} ms${ratio}\n`);
}

main();
