import { trueFirst } from "../../trueFirst";
import { cellAt, type Sheet, type WorkbookSnapshot } from "../../grid/grid";
import { foldText, plainText } from "../../grid/foldText";
import { err, ok, type Result } from "../../result";
import type { Campo, TipoDeInstrumento } from "../../vocabulary";
import { headingsOf } from "../words/headerRows";
import { foldHeading, withoutYear } from "../words/foldHeading";
import { ownHeading } from "../words/headingParts";
import { saysSomething } from "../words/headingWords";
import { likelyHeaders } from "../words/likelyHeaders";
import { mapColumns, type MappedColumns } from "./mapColumns";
import { unusedColumns } from "../columns/unusedColumns";
import { columnNumbers } from "../columns/columnValues";
import { readAlike } from "./readAlike";
import { nextTable, onlyRows } from "./tablesBelow";
import { withYears } from "../periods/ordinalYears";
import { periodColumns } from "../columns/periodColumns";
import { isConsolidada } from "./consolidada";
import { passedOver, type HojaConMetas } from "./passedOver";
import { juntas, planInSheets, type HojaCandidata } from "./planInSheets";
import { declaredPeriodo } from "../periods/declaredPeriodo";
import { rowKinds } from "../filas/rowKind";
import { vigenciasNamed } from "../columns/yearColumns";
import type {
  Answers,
  ClosestMiss,
  Column,
  Matriz,
  Question,
  RowsOfTable,
  UnmappedColumn,
  Unrecognised,
  Wanted,
} from "../matriz";
import { nth } from "../../nth";

/**
 * Finds the sheet and the header of a matriz, or says what came closest. The header is searched
 * for, never assumed; what cannot be told apart is asked, never guessed.
 */
export function recognise(
  workbook: WorkbookSnapshot,
  answers: Answers = {},
): Result<Matriz, Unrecognised> {
  const filled = workbook.sheets.filter((sheet) =>
    sheet.rows.some((row) => row.some((cell) => cell !== null)),
  );
  if (filled.length === 0) return err(nothing("noSheets"));
  const wanted = answers.sheet === undefined ? answers.sheets : [answers.sheet];
  const sheets =
    wanted === undefined
      ? filled
      : filled.filter(({ name }) => wanted.some((one) => same(one, name) || isTableOf(one, name)));
  const tables = alike(sheets.flatMap((sheet) => readTables(sheet, workbook.name, answers)));
  const asked = wanted?.map((name) => tables.find((table) => same(table.name, name))) ?? tables;
  const read = asked.filter((table) => table !== undefined);
  if (
    wanted?.some(
      (name) => !sheets.some((sheet) => same(sheet.name, name) || isTableOf(name, sheet.name)),
    )
  )
    return err({ ...nothing("noSuchSheet"), sheets: filled.map(({ name }) => name) });

  const whole = besideConsolidadas(read.filter(isMatriz));
  if (whole.length === 0) return err(closestMiss(read));
  const unread = wanted === undefined ? read.filter(lacksPromises) : [];
  const passed = unread.length > 0 ? passedOver(unread.map(withMetas), whole.map(withMetas)) : null;
  if (passed !== null) return err(closestMiss([passed]));
  const inOrder =
    wanted === undefined
      ? [...whole].sort((a, b) => b.score - a.score || trueFirst(!a.sheet.hidden, !b.sheet.hidden))
      : whole;
  return ok(inSheets(inOrder, workbook.name, wanted !== undefined));
}

/** A consolidated matriz that was written beside the one that it was made from is not asked about. */
function besideConsolidadas(read: readonly ReadSheet[]): ReadSheet[] {
  const own = read.filter(({ mapped }) => !isConsolidada(mapped));
  return own.length > 0 ? own : [...read];
}

/** R26: the sheets that are the plan; which of them, where that is not plain, is a question of the first. */
function inSheets(read: readonly ReadSheet[], workbookName: string, chosen: boolean): Matriz {
  const matrices = read.map(matrizOf);
  const [first] = matrices;
  if (first === undefined) throw new Error("no sheet to read");
  if (matrices.length === 1) return first;
  const candidates = read.map((one, at) => candidateOf(one, nth(matrices, at), workbookName));
  const lecturas = chosen ? [juntas(candidates)] : planInSheets(candidates);
  const { sheets, by } = nth(lecturas, 0);
  const [matriz = first, ...others] = sheets.flatMap((name) =>
    matrices.filter((_, at) => nth(candidates, at).name === name),
  );
  const question: readonly Question[] =
    lecturas.length < 2
      ? []
      : [{ type: "whichSheets", lecturas: lecturas.map((lectura) => lectura.sheets) }];
  return {
    ...matriz,
    questions: [...matriz.questions, ...question],
    ...(others.length > 0 && { others: { by, matrices: others } }),
  };
}

function candidateOf(
  { name, sheet, score, rows, headerRows }: ReadSheet,
  matriz: Matriz,
  workbookName: string,
): HojaCandidata {
  return {
    name,
    hidden: sheet.hidden,
    score,
    rows,
    headings: headingsIn(matriz),
    metas: metasIn(sheet, matriz),
    period: periodIn(sheet, nth(headerRows, 0), matriz, workbookName),
    layout: matriz.columns.map(({ campo, column }) => `${campo} ${column}`).join("|"),
  };
}

interface ReadSheet {
  /** Of the sheet, and of its row where the sheet holds several tables. */
  readonly name: string;
  /** With the rows of this table alone. */
  readonly sheet: Sheet;
  readonly tabla?: RowsOfTable;
  readonly headerRows: readonly number[];
  readonly mapped: MappedColumns;
  readonly score: number;
  /** Rows below the header with something in them. */
  readonly rows: number;
}

/** Sheets of one form under one reading of their columns. */
function alike(tables: readonly ReadSheet[]): readonly ReadSheet[] {
  const mapped = readAlike(
    tables.map((table) => ({
      ...table,
      isMatriz: isMatriz(table),
      numbersIn: (column: number) => numbersIn(table, column),
    })),
  );
  return tables.map((table, at) => {
    const own = nth(mapped, at);
    return own === table.mapped
      ? table
      : { ...table, mapped: own, score: scoreOf(own.columns) + (table.rows > 0 ? 1 : 0) };
  });
}

function numbersIn({ sheet, headerRows }: ReadSheet, column: number): "none" | "shares" | "bare" {
  const { filled, numbers, signed } = columnNumbers(sheet, column, nth(headerRows, -1) + 1);
  return filled === 0 || numbers === 0 ? "none" : signed > 0 ? "shares" : "bare";
}

/** R26: the tables of a sheet that hold metas, one below the other; most sheets have one. */
function readTables(sheet: Sheet, workbookName: string, answers: Answers): readonly ReadSheet[] {
  const best = readSheet(sheet, workbookName, answers);
  if (best === null) return [];
  const first = tableAbove(sheet, best, workbookName, answers) ?? best;
  const tables = [first];
  for (let last = first; ;) {
    const { headerRows, mapped } = last;
    const rows = nextTable(sheet, { headerRows, columns: mapped.columns });
    const next = rows && readSheet(onlyRows(sheet, rows), workbookName, answers, rows.from);
    // What is below but holds no metas is not part of the plan, and is told row by row.
    if (next === null || !isMatriz(next)) break;
    tables.push(next);
    last = next;
  }
  if (tables.length === 1) return tables;
  const starts = tables.map(({ tabla }) => tabla?.from ?? 0);
  return tables.map((table, at): ReadSheet => {
    const tabla = { from: nth(starts, at), until: starts[at + 1] ?? sheet.rows.length };
    const name = at === 0 ? sheet.name : nameOfTable(sheet.name, tabla.from);
    const own = readSheet(onlyRows(sheet, tabla), workbookName, answers, tabla.from) ?? table;
    return { ...own, name, tabla };
  });
}

/** A table of metas that stands above one whose header says more. */
function tableAbove(
  sheet: Sheet,
  { headerRows }: ReadSheet,
  workbookName: string,
  answers: Answers,
): ReadSheet | null {
  const above = onlyRows(sheet, { from: 0, until: nth(headerRows, 0) });
  const isTelling = likelyHeaders(above).some(
    (rows) => headingsOf(above, rows).filter(saysSomething).length >= FEWEST_HEADINGS,
  );
  const table = isTelling ? readSheet(above, workbookName, answers) : null;
  return table !== null && isMatriz(table) ? table : null;
}

const FEWEST_HEADINGS = 3;

function nameOfTable(sheet: string, from: number): string {
  return `${sheet} (fila ${from + 1})`;
}

function isTableOf(name: string, sheet: string): boolean {
  const [, own = ""] = /^(.*) \(fila \d+\)$/.exec(name) ?? [];
  return own !== "" && same(own, sheet);
}

/** @param from zero-based row above which nothing stands */
function readSheet(
  sheet: Sheet,
  workbookName: string,
  answers: Answers,
  from = 0,
): ReadSheet | null {
  let best: ReadSheet | null = null;
  for (const headerRows of likelyHeaders(sheet, from)) {
    const firstRow = nth(headerRows, -1) + 1;
    const headings = withYears(
      headingsOf(sheet, headerRows),
      sheet,
      nth(headerRows, 0),
      workbookName,
    );
    const mapped = mapColumns(sheet, headings, firstRow, answers);
    const rows = sheet.rows
      .slice(firstRow)
      .filter((row) => row.some((cell) => plainText(cell) !== "")).length;
    const score = scoreOf(mapped.columns) + (rows > 0 ? 1 : 0);
    if (best === null || score > best.score)
      best = {
        name: sheet.name,
        sheet,
        headerRows,
        mapped,
        score,
        rows,
        ...(from > 0 && { tabla: { from, until: sheet.rows.length } }),
      };
  }
  return best;
}

function scoreOf(columns: readonly Column[]): number {
  const seen = new Map<string, number>();
  for (const { campo, confidence } of columns) {
    const weight = WEIGHTS[campo] ?? 0.4;
    seen.set(campo, Math.min((seen.get(campo) ?? 0) + weight * confidence, weight * 4));
  }
  return [...seen.values()].reduce((sum, score) => sum + score, 0);
}

const WEIGHTS: Partial<Readonly<Record<Campo, number>>> = {
  codigo: 3,
  meta: 3,
  programado: 2,
  ejecutado: 2,
  avance: 1.5,
  nivel: 2,
  bpin: 2,
  indicador: 1.5,
  lineaBase: 1,
  metaCuatrienio: 1.5,
  tipo: 1.5,
  dependencia: 1,
  unidad: 1,
  peso: 1,
};

function isMatriz(read: ReadSheet): boolean {
  return missingOf(read).length === 0;
}

/** A matriz names its metas, speaks of a plan, and says what was promised or how far it got. */
function missingOf({ mapped, rows }: ReadSheet): Wanted[] {
  const has = (...campos: Campo[]): boolean =>
    mapped.columns.some(({ campo }) => campos.includes(campo));
  const missing: Wanted[] = [];
  if (!has("codigo", "meta", "indicador")) missing.push({ campo: "meta" });
  if (!has("programado", "avance")) missing.push({ campo: "programado" });
  if (!mapped.columns.some(speaksOfAPlan)) missing.push({ campo: "nivel" });
  return rows === 0 && missing.length === 0 ? [{ campo: "codigo" }] : missing;
}

function lacksPromises(read: ReadSheet): boolean {
  const [missing, ...more] = missingOf(read);
  return missing?.campo === "programado" && more.length === 0;
}

function withMetas(read: ReadSheet): ReadSheet & HojaConMetas {
  const matriz = matrizOf(read);
  const rows = [...rowKinds(read.sheet, matriz)].flatMap(([row, kind]) =>
    kind === "meta" ? [row] : [],
  );
  return {
    ...read,
    hidden: read.sheet.hidden,
    metas: new Set(metasIn(read.sheet, matriz).keys()),
    hasUnexplained: unusedColumns(read.sheet, matriz, rows).some(
      ({ why }) => why === "unexplained",
    ),
  };
}

/** Schedules and budgets also have a description and a "programado": a word of the plan is needed. */
function speaksOfAPlan({ campo, heading, confidence }: Column): boolean {
  if (PLAN_CAMPOS.has(campo)) return true;
  if (campo === "meta" || campo === "programado") return /\bmetas?\b/.test(foldHeading(heading));
  return campo === "codigo" && confidence >= 0.95;
}

const PLAN_CAMPOS: ReadonlySet<Campo> = new Set([
  "nivel",
  "indicador",
  "metaCuatrienio",
  "lineaBase",
  "metaResultado",
  "codigoProducto",
  "codigoIndicadorMga",
  "tipo",
]);

/** Without their bands, which reach over other columns where these stand in another order, and their years. */
function headingsIn({ columns }: Matriz): ReadonlySet<string> {
  return new Set(
    columns
      .map(({ heading }) => withoutYear(foldHeading(ownHeading(heading))))
      .filter((key) => key !== ""),
  );
}

/** The metas of a sheet by their codes, or by their texts and where they stand in the plan. */
function metasIn(sheet: Sheet, matriz: Matriz): ReadonlyMap<string, string> {
  const of = (...campos: readonly Campo[]): readonly number[] =>
    matriz.columns.filter(({ campo }) => campos.includes(campo)).map(({ column }) => column);
  const textIn = (row: number, columns: readonly number[]): string =>
    columns
      .map((column) => foldText(cellAt(sheet, row, column)))
      .join(" ")
      .trim();
  const [code, texts, places] = [of("codigo").slice(0, 1), of("meta").slice(0, 1), of("nivel")];
  const names = texts.length > 0 ? texts : of("indicador").slice(0, 1);
  const metas = new Map<string, string>();
  for (const [row, kind] of rowKinds(sheet, matriz)) {
    if (kind !== "meta") continue;
    const name = textIn(row, names);
    const key = textIn(row, code) || textIn(row, [...places, ...names, ...of("indicador")]);
    if (key !== "") metas.set(key, name);
  }
  return metas;
}

/** The one vigencia, with its quarter, that a sheet is about by its headings, its titles or its name; else "". */
function periodIn(sheet: Sheet, headerRow: number, { columns }: Matriz, workbook: string): string {
  const [named, ...more] = vigenciasNamed(columns);
  if (more.length > 0) return "";
  const { vigencia, trimestre } = declaredPeriodo(sheet, headerRow, workbook);
  const quarters = columns.some((column) => column.trimestre !== undefined);
  return `${named ?? vigencia ?? ""}${quarters ? "" : ` ${trimestre ?? ""}`}`.trim();
}

function matrizOf({ sheet, tabla, headerRows, mapped }: ReadSheet): Matriz {
  const { columns, unmapped } = withPeriods(sheet, headerRows, mapped);
  return {
    sheet: sheet.name,
    ...(tabla && { tabla }),
    instrumento: instrumentoOf(mapped.columns, mapped),
    headerRows,
    columns,
    levels: mapped.levels,
    unmapped,
    questions: mapped.questions,
  };
}

/** R27: with the columns that say which period a row is about. */
function withPeriods(
  sheet: Sheet,
  headerRows: readonly number[],
  { columns, unmapped }: MappedColumns,
): Pick<Matriz, "columns" | "unmapped"> {
  const periods = periodColumns(sheet, [...columns, ...unmapped], (headerRows.at(-1) ?? 0) + 1);
  const told = new Set(periods.map(({ column }) => column));
  const isOther = ({ column }: UnmappedColumn): boolean => !told.has(column);
  return {
    columns: [...columns.filter(isOther), ...periods].sort((a, b) => a.column - b.column),
    unmapped: unmapped.filter(isOther),
  };
}

/** DNP's own workbooks say where their figures come from; the rest is a municipality's matriz. */
function instrumentoOf(columns: readonly Column[], { unmapped }: MappedColumns): TipoDeInstrumento {
  const headings = [...columns, ...unmapped].map(({ heading }) => foldHeading(heading));
  const says = (word: string): boolean =>
    headings.some((heading) => ` ${heading} `.includes(` ${word} `));
  if (says("piip") && says("sispt")) return "seguimientoDnp";
  return says("sispt") ? "sispt" : "matrizPdm";
}

function closestMiss(read: readonly ReadSheet[]): Unrecognised {
  const [closest] = [...read].sort((a, b) => b.score - a.score);
  if (!closest) return nothing("noHeader");
  const { sheet, headerRows, mapped } = closest;
  const missing = missingOf(closest);
  const row = nth(headerRows, -1);
  const miss: ClosestMiss = {
    sheet: sheet.name,
    row,
    found: mapped.columns,
    unmapped: mapped.unmapped,
    missing,
    cells: (sheet.rows[row] ?? []).map(plainText),
  };
  const type =
    closest.rows === 0 && !missing.some(({ campo }) => campo !== "codigo")
      ? "noRows"
      : "missingFields";
  const candidates = mapped.unmapped.filter(({ heading }) => heading !== "");
  const questions = missing.map((wanted) => ({
    type: "missingColumn" as const,
    wanted,
    candidates,
  }));
  return {
    type: mapped.columns.length < 2 ? "noHeader" : type,
    closest: miss,
    sheets: [],
    questions: mapped.columns.length < 2 ? [] : questions,
  };
}

function nothing(type: Unrecognised["type"]): Unrecognised {
  return { type, closest: null, sheets: [], questions: [] };
}

function same(a: string, b: string): boolean {
  return plainText(a).toLowerCase() === plainText(b).toLowerCase();
}
