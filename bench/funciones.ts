import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AVANCE } from "../src/functions/calculate";
import { readWorkbook } from "../src/files/readWorkbook";
import type { Sheet } from "../src/core/grid/grid";
import { table, verdict } from "./table";

const CALLS = 100;
const RANGES = 10;
const ROUNDS = 20;

type Values = readonly (readonly unknown[])[];

/**
 * Formulas of the official matriz with its registry, nothing changed since they were last calculated: over
 * one range, and over ten, as a sheet with several matrices has them. CPU, the least of some rounds.
 */
export async function funciones(): Promise<boolean> {
  Object.assign(globalThis, { CustomFunctions: { Error } });
  const name = "matriz-sopo-2021-t3.xlsx";
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../assets/samples", name)));
  const book = await readWorkbook(bytes, name);
  if (!book.ok) throw new Error(book.error.type);
  const [matriz, registro] = ["Matriz", "Proyectos"].map((sheet) =>
    valuesOf(book.value.sheets.find((one) => one.name === sheet)!),
  ) as [Values, Values];
  const one = calculated([matriz], registro);
  const ten = calculated(
    Array.from({ length: RANGES }, (_, at) => titled(matriz, at)),
    registro,
  );
  console.log(`\n${CALLS} fórmulas AVANCE sobre lo que no cambió (CPU, la menor de ${ROUNDS})\n`);
  console.log(
    table(
      ["rangos", "ms"],
      [
        ["1", one.toFixed(0)],
        [String(RANGES), ten.toFixed(0)],
      ],
    ),
  );
  const flat = verdict(`${RANGES} rangos / 1 rango`, ten / one, 1.2);
  return verdict("cada fórmula", one / CALLS, 2, " ms") && flat;
}

/** CPU of all calls once each range has been evaluated, in ms. */
function calculated(ranges: readonly Values[], registro: Values): number {
  for (const range of ranges) AVANCE(asExcelGives(range), 2021, "II", asExcelGives(registro));
  const rounds = Array.from({ length: ROUNDS }, () => {
    // Excel hands over a new copy for each formula; making it is no work of ours.
    const calls = Array.from(
      { length: CALLS },
      (_, at) => [asExcelGives(ranges[at % ranges.length]!), asExcelGives(registro)] as const,
    );
    const before = process.cpuUsage();
    for (const [range, projects] of calls) AVANCE(range, 2021, "II", projects);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

function asExcelGives(values: Values): unknown[][] {
  return values.map((row) => [...row]);
}

function valuesOf({ rows }: Sheet): Values {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

/** The same matriz under another title, which is another range. */
function titled(values: Values, at: number): Values {
  return values.map((row, index) => (index === 0 ? [`Matriz ${at}`, ...row.slice(1)] : row));
}
