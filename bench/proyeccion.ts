import { setFlagsFromString } from "node:v8";
import type { CellValue, WorkbookSnapshot } from "../src/core/grid/grid";
import { evaluateWorkbook } from "../src/core/evaluate";
import type { Evaluation } from "../src/core/plan/evaluation";
import { compare } from "../src/core/whatIf/compare";
import { project, startProjection, type Proyeccion } from "../src/core/whatIf/project";
import type { Alcance, Supuesto } from "../src/core/whatIf/supuesto";
import { whatItTakes } from "../src/core/whatIf/whatItTakes";
import { table, verdict } from "./table";

const METAS = 526_000;
const STEPS = 5;

/**
 * What a projection costs: one assumption against a full evaluation at 526 000 metas, where a tenth is
 * the most that is allowed, and a slider over all of 477, where a frame of 16 ms is.
 */
export function proyeccion(): Promise<boolean> {
  // Half a million rows and all that is found in them do not fit in the heap that Node takes by itself.
  setFlagsFromString("--max-old-space-size=8192");
  console.log("\nUna proyección\n");
  const frame = slider();
  return Promise.resolve(large(METAS) && frame);
}

function large(metas: number): boolean {
  evaluated(2_000);
  const [evaluation, whole] = timed(() => evaluated(metas));
  const [start, ready] = timed(() => startProjection(evaluation));
  const first = evaluation.metas[0]!.meta;
  const cases: readonly (readonly [string, Alcance])[] = [
    ["una meta", { type: "meta", codigo: first.codigo }],
    ["un nodo del primer nivel", { type: "nodo", codigo: "II" }],
    ["una dependencia de 22", { type: "dependencia", nombre: first.fila.dependencia! }],
    ["todo el plan", { type: "plan" }],
  ];
  const steps = cases.map(([name, de]) => [name, perStep(start, de, STEPS)] as const);
  const [, search] = timed(() => whatItTakes(start, { nodo: "", hasta: 0.81 }));
  const line = (name: string, ms: number): readonly string[] => [
    name,
    ms.toFixed(0),
    `${((100 * ms) / whole).toFixed(1)} %`,
  ];
  console.log(
    table(
      [`${metas} metas`, "ms", "de la evaluación"],
      [
        line("evaluación completa", whole),
        line("preparar la proyección, una vez", ready),
        ...steps.map(([name, ms]) => line(`un supuesto sobre ${name}`, ms)),
        line("qué haría falta para Sobresaliente", search),
      ],
    ),
  );
  console.log("");
  return verdict("supuesto / evaluación", Math.max(...steps.map(([, ms]) => ms)) / whole, 0.1);
}

function slider(): boolean {
  const start = startProjection(evaluated(477));
  perStep(start, { type: "plan" }, 50);
  const holds = verdict(
    "un paso del control sobre 477 metas",
    perStep(start, { type: "plan" }, 200),
    16,
    " ms",
  );
  console.log("");
  return holds;
}

function evaluated(metas: number): Evaluation {
  const evaluation = evaluateWorkbook(workbookOf(metas), { vigencia: 2021 });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
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
