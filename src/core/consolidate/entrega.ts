import type { Registro } from "../armonizacion/registro";
import { evaluatePart } from "../evaluate";
import type { Ask } from "../evaluateRows";
import type { FileProblem } from "../fileProblem";
import type { Finding } from "../finding";
import { foldText, plainText } from "../grid/foldText";
import type { CellValue, Sheet, WorkbookSnapshot } from "../grid/grid";
import { declaredPeriodo } from "../matriz/periods/declaredPeriodo";
import type { Fila, Lectura } from "../matriz/filas/fila";
import type { Column, Matriz, Unrecognised } from "../matriz/matriz";
import { sheetsOfPesos } from "../plan/sheetPesos";
import { sheetOfAjustes } from "../readAjustes";
import { readMatriz, type MatrizRead } from "../readMatriz";
import type { Result } from "../result";
import type { Periodo, Vigencia } from "../vocabulary";
import { cellsOf, columnsFor } from "./columnas";
import { codigoKey, codigoPattern } from "./codigo";
import { desgloseOf, type Desglose } from "./desglose";
import { fingerprintOfEntrega } from "./fingerprintOfEntrega";
import { rowKey } from "./rowKey";
import { dependenciaInTitles } from "./titulos";
import { vigenciaDeColumnas } from "./vigenciaDeColumnas";

/** One file that was sent: recognised, still to be mapped, or refused with its reason. */
export type Entrega = EntregaReconocida | EntregaPorMapear | EntregaRechazada;

export interface EntregaReconocida {
  readonly estado: "recognised";
  readonly archivo: string;
  /** The same for two files of the same content. */
  readonly fingerprint: string;
  /** SHA-256 of its bytes; `null` where it was no file. */
  readonly sha256: string | null;
  readonly matriz: Matriz;
  /** Every row of the matriz, those that it repeats among them. */
  readonly lectura: Lectura;
  readonly levels: readonly string[];
  /** What goes with each row in the official matriz, by `rowKey`; see `ACOMPANANTES`. */
  readonly cells: ReadonlyMap<string, readonly CellValue[]>;
  /** The column of each of `ACOMPANANTES` in this file. */
  readonly columns: readonly (Column | null)[];
  readonly declarado: PeriodoDeclarado;
  readonly nombrada: DependenciaNombrada;
  /** The form of most of its codes (see `codigoPattern`). */
  readonly pattern: string;
  /** R12: the registry of projects in a sheet of its own. */
  readonly registro: Registro | null;
  /** Sheets that look like tables of weights. */
  readonly pesos: readonly Sheet[];
  /** R32: its sheet of settings. */
  readonly ajustes: Sheet | null;
  /** What is wrong in it, taken alone. */
  readonly findings: readonly Finding[];
  /** R31: what it was made of, where it is a consolidado. */
  readonly desglose: Desglose | null;
  /** The consolidado that it came inside of; `null` of a file. */
  readonly parteDe: string | null;
}

/** It may be a matriz: a person must say which sheet or which columns. */
export interface EntregaPorMapear {
  readonly estado: "needsMapping";
  readonly archivo: string;
  readonly reason: Unrecognised;
}

export interface EntregaRechazada {
  readonly estado: "refused";
  readonly archivo: string;
  readonly reason:
    | { readonly type: "file"; readonly problem: FileProblem }
    | { readonly type: "notAMatriz"; readonly unrecognised: Unrecognised };
}

/** R17: where a file says of which corte it is. The content goes before the names. */
export interface PeriodoDeclarado {
  readonly contenido: Periodo;
  readonly hoja: Periodo;
  readonly archivo: Periodo;
  /** What its headings name, the last resort: "Programado 2021". */
  readonly columnas: Vigencia | null;
}

/** Who sent it, as far as one file can tell. */
export interface DependenciaNombrada {
  /** What most of its rows say, and how many say it. */
  readonly columna: { readonly nombre: string; readonly filas: number } | null;
  readonly titulo: string | null;
}

/** What became of a file: its workbook, or why there is none. Nothing of the workbook is kept but what the consolidation needs. */
export function entregaOf(
  archivo: string,
  workbook: Result<WorkbookSnapshot, FileProblem>,
  ask: Pick<Ask, "answers"> = {},
): Entrega {
  if (!workbook.ok)
    return { estado: "refused", archivo, reason: { type: "file", problem: workbook.error } };
  const read = readMatriz(workbook.value, ask);
  if (!read.ok) return unrecognised(archivo, read.error);
  return recognised(archivo, read.value);
}

function recognised(archivo: string, read: MatrizRead): Entrega {
  const { workbook, sheet, matriz, rows } = read;
  const evaluation = evaluatePart(read);
  if (!evaluation.ok) return unrecognised(archivo, evaluation.error);
  const { questions } = evaluation.value;
  // R30: what can be read in several ways, with other figures each, counts for none of them.
  if (questions.length > 0) {
    const reason = { type: "ambiguousColumn", closest: null, sheets: [], questions } as const;
    return { estado: "needsMapping", archivo, reason };
  }
  const columns = columnsFor(matriz);
  const { filas, excluded, rejected, levels, registro } = rows;
  const [top = 0] = matriz.headerRows;
  const inPlan = new Set(read.hojas.map((hoja) => hoja.sheet.name));
  const pesos = new Set(sheetsOfPesos(workbook, sheet.name).filter((name) => !inPlan.has(name)));
  const whole = {
    estado: "recognised" as const,
    archivo,
    fingerprint: fingerprintOfEntrega(workbook),
    sha256: workbook.sha256 ?? null,
    matriz,
    lectura: { filas, excluded, rejected },
    levels,
    cells: new Map(read.hojas.flatMap((hoja) => cellsOfRows(hoja, filas))),
    columns,
    declarado: {
      contenido: declaredPeriodo({ ...sheet, name: "" }, top, ""),
      hoja: declaredPeriodo(sheet, 0, ""),
      archivo: declaredPeriodo({ ...sheet, name: "" }, 0, archivo.replace(/\.[a-z]+$/i, "")),
      columnas: vigenciaDeColumnas(matriz, filas),
    },
    nombrada: {
      columna: majority(filas.map(({ dependencia }) => dependencia)),
      titulo: dependenciaInTitles(sheet.rows.slice(0, top)),
    },
    pattern: majority(filas.map(({ codigo }) => codigoPattern(codigoKey(codigo))))?.nombre ?? "",
    registro,
    pesos: workbook.sheets.filter(
      ({ name, rows }) => pesos.has(name) && rows.length <= LONGEST_TABLE_OF_PESOS,
    ),
    ajustes: sheetOfAjustes(workbook),
    findings: evaluation.value.findings,
  };
  return { ...whole, parteDe: null, desglose: desgloseOf({ ...whole, parteDe: null }, read) };
}

function cellsOfRows(
  { sheet, matriz }: MatrizRead["hojas"][number],
  filas: readonly Fila[],
): readonly (readonly [string, readonly CellValue[]])[] {
  const columns = columnsFor(matriz);
  return filas
    .filter(({ at }) => at.sheet === sheet.name)
    .map(({ at }) => [rowKey(at), cellsOf(sheet, columns, at.row)]);
}

/** A matriz in most of its columns wants an answer; anything else is another kind of file. */
function unrecognised(archivo: string, reason: Unrecognised): Entrega {
  const missing = reason.closest?.missing.length ?? 0;
  const almost =
    reason.type === "ambiguousColumn" || (reason.type === "missingFields" && missing === 1);
  return almost
    ? { estado: "needsMapping", archivo, reason }
    : { estado: "refused", archivo, reason: { type: "notAMatriz", unrecognised: reason } };
}

function majority(texts: readonly (string | null)[]): DependenciaNombrada["columna"] {
  const counts = new Map<string, { readonly nombre: string; filas: number }>();
  for (const text of texts) {
    const nombre = plainText(text);
    if (nombre === "") continue;
    const seen = counts.get(foldText(nombre));
    if (seen) seen.filas++;
    else counts.set(foldText(nombre), { nombre, filas: 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.filas - a.filas);
  return best ?? null;
}

const LONGEST_TABLE_OF_PESOS = 500;
