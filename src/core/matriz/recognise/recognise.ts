import type { Sheet, WorkbookSnapshot } from "../../grid/grid";
import { foldText, plainText } from "../../grid/foldText";
import { err, ok, type Result } from "../../result";
import type { Campo, TipoDeInstrumento } from "../../vocabulary";
import { headingsOf } from "../words/headerRows";
import { foldHeading } from "../words/foldHeading";
import { ownHeading } from "../words/headingParts";
import { likelyHeaders } from "../words/likelyHeaders";
import { mapColumns, type MappedColumns } from "./mapColumns";
import { withYears } from "../periods/ordinalYears";
import { periodColumns } from "../columns/periodColumns";
import { isConsolidada } from "./consolidada";
import type {
  Answers,
  ClosestMiss,
  Column,
  Matriz,
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
  const { sheet: wanted } = answers;
  const asked = wanted === undefined ? filled : filled.filter(({ name }) => same(name, wanted));
  if (asked.length === 0)
    return err({ ...nothing("noSuchSheet"), sheets: filled.map(({ name }) => name) });

  const read = asked
    .map((sheet) => readSheet(sheet, workbook.name, answers))
    .filter((sheet) => sheet !== null);
  const whole = besideConsolidadas(read.filter(isMatriz)).sort(
    (a, b) => b.score - a.score || Number(a.sheet.hidden) - Number(b.sheet.hidden),
  );
  const [best, rival] = whole;
  if (!best) return err(closestMiss(read));
  if (rival && isRival(best, rival)) {
    return err({
      ...nothing("ambiguousSheet"),
      sheets: whole.filter((other) => isRival(best, other)).map(({ sheet }) => sheet.name),
    });
  }
  return ok(matrizOf(best));
}

/** A consolidated matriz that was written beside the one that it was made from is not asked about. */
function besideConsolidadas(read: readonly ReadSheet[]): ReadSheet[] {
  const own = read.filter(({ mapped }) => !isConsolidada(mapped));
  return own.length > 0 ? own : [...read];
}

interface ReadSheet {
  readonly sheet: Sheet;
  readonly headerRows: readonly number[];
  readonly mapped: MappedColumns;
  readonly score: number;
  /** Rows below the header with something in them. */
  readonly rows: number;
}

function readSheet(sheet: Sheet, workbookName: string, answers: Answers): ReadSheet | null {
  let best: ReadSheet | null = null;
  for (const headerRows of likelyHeaders(sheet)) {
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
    if (best === null || score > best.score) best = { sheet, headerRows, mapped, score, rows };
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

/** Two sheets that could equally be the matriz: as many fields and, roughly, as many rows. */
function isRival(best: ReadSheet, other: ReadSheet): boolean {
  if (isPartOfOnePlan(best, other)) return true;
  if (other.sheet.hidden !== best.sheet.hidden) return false;
  return other.score >= best.score * 0.9 && other.rows >= best.rows * 0.6;
}

/** R26: a sheet under the same headings that holds other metas is never passed over in silence. */
function isPartOfOnePlan(best: ReadSheet, other: ReadSheet): boolean {
  if (other === best) return false;
  const [own, others] = [headingsIn(best), headingsIn(other)];
  const shared = [...others].filter((heading) => own.has(heading)).length;
  if (shared < SAME_HEADINGS * Math.max(own.size, others.size)) return false;
  const known = metasIn(best);
  const metas = [...metasIn(other)];
  return metas.filter((meta) => !known.has(meta)).length * 2 > metas.length;
}

const SAME_HEADINGS = 0.6;

/** Without their bands, which reach over other columns where these stand in another order. */
function headingsIn({ mapped }: ReadSheet): ReadonlySet<string> {
  return new Set(
    mapped.columns
      .map(({ heading }) => foldHeading(ownHeading(heading)))
      .filter((key) => key !== ""),
  );
}

/** What tells the metas of a sheet apart: their codes, or their texts where there are none. */
function metasIn({ sheet, headerRows, mapped }: ReadSheet): ReadonlySet<string> {
  const of = (campo: Campo): number | undefined =>
    mapped.columns.find((column) => column.campo === campo)?.column;
  const column = of("codigo") ?? of("meta") ?? of("indicador");
  if (column === undefined) return new Set();
  const below = sheet.rows.slice((headerRows.at(-1) ?? 0) + 1);
  return new Set(below.map((row) => foldText(row[column] ?? null)).filter((text) => text !== ""));
}

function matrizOf({ sheet, headerRows, mapped }: ReadSheet): Matriz {
  const { columns, unmapped } = withPeriods(sheet, headerRows, mapped);
  return {
    sheet: sheet.name,
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
