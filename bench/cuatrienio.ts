import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hojaDeAjustes } from "../src/core/editAjustes";
import { evaluateWorkbook } from "../src/core/evaluate";
import type { CellValue, WorkbookSnapshot } from "../src/core/grid/grid";
import { readWorkbook } from "../src/files/readWorkbook";
import { table, verdict } from "./table";

const WARM = 5;
const ROUNDS = 30;
/** Where they stand among the cases, the plain one before them. */
const [DINERO_Y_AJUSTES, LOS_TRES] = [5, 6];

/**
 * What the cuatrienio, money and settings cost an evaluation: CPU of the official matriz with their columns and
 * without, one after the other and many times over.
 */
export async function cuatrienio(): Promise<boolean> {
  const book = await officialMatriz();
  const of = (...columns: readonly (readonly Wanted[])[]): WorkbookSnapshot =>
    withColumns(book, columns.flat());
  const without = of(BASE, SOPORTES);
  const dinero = of(BASE, ETAPAS, SOPORTES);
  const cases: readonly (readonly [string, WorkbookSnapshot])[] = [
    ["con cuatrienio", of(BASE, OTHER_YEARS, SOPORTES)],
    ["con dinero", dinero],
    ["con dinero de 38 columnas", of(BASE, FUENTES, SOPORTES)],
    ["con ajustes", withAjustes(without)],
    ["con dinero y ajustes", withAjustes(dinero)],
    ["con los tres", withAjustes(of(BASE, OTHER_YEARS, ETAPAS, SOPORTES))],
  ];
  const all = [without, ...cases.map(([, one]) => one)];
  const rounds = Array.from({ length: WARM + ROUNDS }, () => all.map(cpuOf)).slice(WARM);
  const least = all.map((_, at) => Math.min(...rounds.map((spent) => spent[at]!)));
  const ratioOf = (at: number): number => least[at]! / least[0]!;
  console.log(`\nUna evaluación con cuatrienio, dinero y ajustes (CPU, la menor de ${ROUNDS})\n`);
  console.log(
    table(
      ["matriz oficial, 477 metas", "ms", "veces"],
      ["sola", ...cases.map(([name]) => name)].map((name, at) => [
        name,
        least[at]!.toFixed(0),
        ratioOf(at).toFixed(2),
      ]),
    ),
  );
  console.log("");
  const beside = verdict("con dinero y ajustes / sin ellos", ratioOf(DINERO_Y_AJUSTES), 1.4);
  return verdict("con los tres / sin ellos", ratioOf(LOS_TRES), 1.7) && beside;
}

/** CPU of one evaluation of rows that no earlier one has seen, in ms. */
function cpuOf({ sheets, ...book }: WorkbookSnapshot): number {
  const fresh = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  const before = process.cpuUsage();
  const evaluation = evaluateWorkbook({ ...book, sheets: fresh });
  const { user, system } = process.cpuUsage(before);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return (user + system) / 1000;
}

type Row = readonly CellValue[];
/** A column of the official matriz by its place, or one that is made: band, heading and what a meta says. */
type Wanted = number | readonly [band: string, heading: string, of: (row: Row) => CellValue];

const BASE = range(0, 28);
const FUENTES = range(28, 66);
const SOPORTES = range(66, 71);
const [LINEA_BASE, META, TIPO, PROGRAMADO] = [18, 19, 20, 22];
const [APROPIACION, OBLIGADO] = [46, 65];

const ETAPAS: readonly Wanted[] = [
  ["Recursos 2021 (pesos)", "Apropiación definitiva", (row) => row[APROPIACION] ?? null],
  ["Recursos 2021 (pesos)", "Compromisos", (row) => row[OBLIGADO] ?? null],
  ["Recursos 2021 (pesos)", "Obligaciones", (row) => row[OBLIGADO] ?? null],
  ["Recursos 2021 (pesos)", "Pagos", (row) => row[OBLIGADO] ?? null],
];

/** The years beside 2021, each of what fits the type of the meta (R2); of them only 2020 has passed. */
const OTHER_YEARS = [2020, 2022, 2023].flatMap((year): readonly Wanted[] => {
  const band = `Programación y ejecución física ${year}`;
  const programado = (row: Row): CellValue => programadoIn(row, year);
  return [
    [band, "Valor Esperado", programado],
    [band, "Valor Ejecutado", year === 2020 ? programado : () => null],
  ];
});

function programadoIn(row: Row, year: number): number {
  const [base, goal, own] = [LINEA_BASE, META, PROGRAMADO].map((at) => Number(row[at]));
  if (row[TIPO] === "Mantenimiento") return goal!;
  if (row[TIPO] === "Incremento") return (goal! - own!) / 3;
  return year === 2020 ? (base! + own!) / 2 : year === 2022 ? (own! + goal!) / 2 : goal!;
}

async function officialMatriz(): Promise<WorkbookSnapshot> {
  const name = "matriz-sopo-2021-t3.xlsx";
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../assets/samples", name)));
  const book = await readWorkbook(bytes, name);
  if (!book.ok) throw new Error(book.error.type);
  return book.value;
}

/** The official matriz with these columns of its own, and of others, and no others. */
function withColumns(book: WorkbookSnapshot, wanted: readonly Wanted[]): WorkbookSnapshot {
  const made = (row: Row, at: number, one: Wanted): CellValue => {
    if (typeof one === "number") return row[one] ?? null;
    const [band, heading, of] = one;
    if (at <= HEADINGS) return at === HEADINGS ? heading : at === HEADINGS - 1 ? band : null;
    return typeof row[PROGRAMADO] === "number" ? of(row) : null;
  };
  const [matriz, ...others] = book.sheets;
  const rows = matriz!.rows.map((row, at) => wanted.map((one) => made(row, at, one)));
  // The bands of money end where they end.
  const plain = {
    merges: [],
    formats: new Map(),
    formulas: new Map(),
    uncalculated: new Set<number>(),
  };
  return { ...book, sheets: [{ ...matriz!, ...plain, rows }, ...others] };
}

const HEADINGS = 5;

function withAjustes(book: WorkbookSnapshot): WorkbookSnapshot {
  const shares = [0.2, 0.3, 0.3, 0.2];
  const filas = shares.map((valor, at) => ({
    ajuste: `Ponderador ${2020 + at}`,
    valor,
    isPercent: true,
    desde: null,
    acto: "Acuerdo 9 de 2020",
    quien: "Planeación",
  }));
  return { ...book, sheets: [...book.sheets, hojaDeAjustes("Ajustes", filas)] };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
