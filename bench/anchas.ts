import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook } from "../src/core/evaluate";
import type { CellValue, WorkbookSnapshot } from "../src/core/grid/grid";
import { recognise } from "../src/core/matriz/recognise/recognise";
import { readWorkbook } from "../src/files/readWorkbook";
import { exponentOf, table, verdict } from "./table";

const ROWS = [5_000, 15_000, 50_000];
const COLUMNS = 200;
const ROUNDS = 3;

/** A matriz of 200 columns grows as its rows do, and a question with the effect of each answer is quick. */
export async function anchas(): Promise<boolean> {
  evaluated(bookOf(500));
  const runs = ROWS.map((rows) => ({ rows, ms: leastOf(() => evaluated(bookOf(rows)), 1) }));
  console.log(`\nUn libro de ${COLUMNS} columnas: reconocer y calcular (CPU en ms)\n`);
  console.log(
    table(
      ["filas", "ms", "µs por fila"],
      runs.map(({ rows, ms }) => [String(rows), ms.toFixed(0), ((ms * 1000) / rows).toFixed(0)]),
    ),
  );
  console.log("");
  const grows = verdict("exponente", exponentOf(runs.map(({ rows, ms }) => [rows, ms])), 1.1);
  return (await pregunta()) && grows;
}

/** A question of five answers about the official matriz of 477 metas. */
async function pregunta(): Promise<boolean> {
  const bytes = readFileSync(
    join(__dirname, "../assets/samples/matriz-sopo-2021-t3-reportada.xlsx"),
  );
  const workbook = await readWorkbook(new Uint8Array(bytes), "matriz.xlsx");
  if (!workbook.ok) throw new Error(workbook.error.type);
  const unasked = leastOf(() => evaluated(fresh(workbook.value)));
  const asking = withoutExecution(workbook.value);
  const asked = leastOf(() => {
    const { preguntas } = evaluated(fresh(asking));
    if (preguntas[0]?.opciones.length !== 5) throw new Error("se esperaba una pregunta");
  });
  console.log(
    `\nUna pregunta con lo que da cada una de sus cinco respuestas: ${asked.toFixed(0)} ms de CPU; sin preguntas, ${unasked.toFixed(0)} ms\n`,
  );
  const effects = verdict("pregunta / sin preguntas", asked / unasked, 4);
  return verdict("pregunta", asked, 1000, " ms") && effects;
}

/** The same matriz under headings that do not say what was done. */
function withoutExecution(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const found = recognise(workbook);
  if (!found.ok) throw new Error(found.error.type);
  const { sheet, headerRows } = found.value;
  const renamed = (cell: CellValue): CellValue =>
    cell === "Valor Ejecutado" ? "Labor" : String(cell ?? "").replace("Trimestre", "Obra") || null;
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((row, at) =>
        one.name === sheet && at === headerRows.at(-1) ? row.map(renamed) : row,
      ),
    })),
  };
}

/** As it was read anew: nothing of it is remembered. */
function fresh(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
}

function evaluated(workbook: WorkbookSnapshot) {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}

/** CPU in milliseconds; the least of some rounds. */
function leastOf(run: () => unknown, rounds = ROUNDS): number {
  const took = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...took);
}

const KNOWN = [
  "Código meta",
  "Eje",
  "Programa",
  "Meta de producto",
  "Indicador",
  "Unidad",
  "Línea base",
  "Responsable",
  "Programado 2025",
  "Ejecutado 2025",
];
/** What offices keep beside it: money, texts and numbers that are no quantity of a meta. */
const OTHERS = ["Presupuesto fuente", "Observación", "Beneficiarios", "Soporte"];

function bookOf(rows: number): WorkbookSnapshot {
  const headings = Array.from(
    { length: COLUMNS },
    (_, at) => KNOWN[at] ?? `${OTHERS[at % OTHERS.length]} ${at}`,
  );
  const sheet = {
    name: "Matriz",
    hidden: false,
    rows: [headings, ...Array.from({ length: rows }, (_, at) => rowOf(at))],
    merges: [],
    formats: new Map<number, string>(),
    formulas: new Map<number, string>(),
    uncalculated: new Set<number>(),
  };
  return { name: "ancho.xlsx", sheets: [sheet], remembered: undefined };
}

function rowOf(index: number): readonly CellValue[] {
  const [eje, programa] = [1 + (index % 4), 1 + ((index >> 2) % 8)];
  const known = [
    `${eje}.${programa}.${index}`,
    `${eje}. Eje ${eje}`,
    `${eje}.${programa}. Programa ${programa}`,
    `Entregar ${index} unidades del producto ${index * 7} a la comunidad`,
    `Unidades entregadas ${index}`,
    "Unidades",
    0,
    `Dependencia ${index % 22}`,
    10,
    index % 11,
  ];
  const others = [(index % 97) * 1e6, "Con acta de la reunión", index % 13, "carpeta"];
  return Array.from(
    { length: COLUMNS },
    (_, at) => known[at] ?? others[at % others.length] ?? null,
  );
}
