import { foldText, isBlank, plainText } from "../../grid/foldText";
import { cellAt, type CellValue, type Sheet } from "../../grid/grid";
import { lookOf } from "../../grid/rowLook";
import {
  INSTRUCTION,
  isExample,
  LEGEND,
  NOTE,
  OF_META,
  repeatsHeader,
  SIGNATURE,
  TOTAL,
} from "../../grid/rowWords";
import type { Discarded } from "./fila";
import { FEW, otherTables, repeatedAbove } from "./otherTables";
import { periodAt } from "../columns/periodColumns";
import type { Column, Matriz } from "../matriz";

/**
 * What a row below the header is: a meta to read, more of the one above it (R27), or why it is none.
 * `null`: nothing stands in it.
 */
export type RowKind = "meta" | "more" | Discarded["reason"] | null;

/**
 * What each row below the header is, by its number. Each is told by what it says where metas have their
 * code and text, never by its position; then rows are told from each other: parents by their codes (R24),
 * and what stands below the signatures.
 */
export function rowKinds(sheet: Sheet, matriz: Matriz): ReadonlyMap<number, RowKind> {
  const kindOf = kindOfRow(sheet, matriz);
  const codigo = matriz.columns.find(({ campo }) => campo === "codigo")?.column ?? null;
  const kinds = new Map<number, RowKind>();
  const periods = matriz.columns.filter(({ campo }) => campo === "periodo");
  const isAbove = repeatedAbove(sheet, matriz);
  let signed = false;
  let explained = false;
  let inMeta = false;
  for (let row = firstRowOf(matriz); row < sheet.rows.length; row++) {
    const { filled, first } = lookOf(sheet.rows[row] ?? NOTHING);
    explained ||= filled === 1 && LEGEND.test(foldText(first[0] ?? null));
    const told = kindOf(row);
    const isOfTable = explained && filled <= FEW;
    const kind = told === "meta" && (isOfTable || isAbove(row, filled)) ? "footer" : told;
    const isMore: boolean =
      inMeta &&
      (kind === "noIdentity" || kind === "subtotal") &&
      goesOn(sheet, row, periods, matriz);
    kinds.set(row, isMore ? "more" : kind === "noIdentity" && signed ? "footer" : kind);
    inMeta = isMore || kind === "meta";
    signed ||= kind === "signature";
  }
  for (const row of otherTables(sheet, matriz.columns, kinds)) kinds.set(row, "footer");
  if (codigo === null) return kinds;
  // What has a code and no figures may still be the parent of what follows.
  const metas = [...kinds].flatMap(([row, kind]) =>
    kind === "meta" || (kind === "noIdentity" && isCode(cellAt(sheet, row, codigo)))
      ? [{ row, code: typedCode(cellAt(sheet, row, codigo)) }]
      : [],
  );
  const parents = parentsAmong(metas.map(({ code }) => code));
  for (const { row, code } of metas) if (parents.has(code)) kinds.set(row, "parent");
  return kinds;
}

/** R27: a row that names a period and nothing of a meta is one more period of the meta above it. */
function goesOn(
  sheet: Sheet,
  row: number,
  periods: readonly Column[],
  { columns }: Matriz,
): boolean {
  const named = columns.filter(({ campo }) => NAMES_META.has(campo));
  return (
    named.every(({ column }) => isBlank(cellAt(sheet, row, column))) &&
    periods.some((column) => periodAt(sheet, row, column) !== null)
  );
}

const NAMES_META: ReadonlySet<Column["campo"]> = new Set(["codigo", "meta", "indicador", "nivel"]);

export function firstRowOf({ headerRows }: Pick<Matriz, "headerRows">): number {
  return (headerRows.at(-1) ?? 0) + 1;
}

/** Without spaces and case, its marks as typed: they say where its ancestors end (R24). */
export function typedCode(cell: CellValue): string {
  return foldText(cell).replace(/\s/g, "");
}

/** R24: those of the codes that others begin with, up to a mark: "1.2" is the parent of "1.2.3". */
function parentsAmong(codes: readonly string[]): ReadonlySet<string> {
  const known = new Set(codes);
  return new Set(codes.flatMap((code) => ancestorsOf(code).filter((part) => known.has(part))));
}

/** Every part of a code that ends before a mark, the shortest first. */
export function ancestorsOf(code: string): readonly string[] {
  return [...code.matchAll(/[.\-/]/g)].map(({ index }) => code.slice(0, index));
}

const NOTHING: Sheet["rows"][number] = [];

function kindOfRow(sheet: Sheet, matriz: Matriz): (row: number) => RowKind {
  const by = (...campos: Column["campo"][]): number[] =>
    matriz.columns.filter(({ campo }) => campos.includes(campo)).map(({ column }) => column);
  const [codigo = null] = by("codigo");
  const names = by("meta", "indicador");
  const identity = [...by("codigo"), ...by("nivel"), ...names];
  const metas = by("meta");
  const amounts = by("programado", "ejecutado", "avance");
  const headers = matriz.headerRows.map((headerRow) => {
    const texts = matriz.columns.map(
      ({ column }) => [column, foldText(cellAt(sheet, headerRow, column))] as const,
    );
    return new Map(texts.filter(([, text]) => text !== ""));
  });

  const amountColumns = new Set(amounts);
  const described = by("nivel", "unidad", "tipo", "dependencia");
  const isUndescribed = (row: number): boolean =>
    described.length > 0 && described.every((column) => isBlank(cellAt(sheet, row, column)));
  const saysOnlyAmounts = (cells: readonly CellValue[], texts: readonly CellValue[]): boolean =>
    cells.every(
      (cell, column) => isBlank(cell) || texts.includes(cell) || amountColumns.has(column),
    );

  return (row) => {
    const cells = sheet.rows[row] ?? NOTHING;
    const { filled, first, form } = lookOf(cells);
    const [leftmost] = first;
    if (leftmost === undefined) return null;
    if (headers.some((header) => repeatsHeader(cells, filled, header))) return "repeatedHeader";
    if (form !== null) return form;
    const code = codigo === null ? null : cellAt(sheet, row, codigo);
    if (isExample(foldText(code))) return "example";
    const hasCode = codigo !== null && isCode(code);
    const texts = names.map((column) => cellAt(sheet, row, column));
    if (texts.some(isExample)) return "example";
    const hasName = texts.some(isWords);
    const words = hasCode
      ? []
      : identity
          .map((column) => foldText(cellAt(sheet, row, column)))
          .filter((text) => text !== "");
    if (!hasCode && [foldText(leftmost), ...words].some((text) => TOTAL.test(text)))
      return "subtotal";
    if (texts.some((text) => NAMED_TOTAL.test(foldText(text)))) return "subtotal";
    // "TOTAL METAS | 14 | AVANCE | 0,55" from the first column on: the count stands where metas have their code.
    const isNamed = texts.some((text) => isWords(text) && !SUMMARY.test(foldText(text)));
    if (names.length > 0 && !isNamed && !texts.includes(leftmost) && TOTAL.test(foldText(leftmost)))
      return "subtotal";
    if (!hasCode && first.some((cell) => SIGNATURE.test(foldText(cell)))) return "signature";
    if (!hasCode && NOTE.test(plainText(leftmost))) return "note";
    if (!hasCode && texts.some((text) => INSTRUCTION.test(foldText(text)))) return "instruction";
    if (!hasCode && filled <= 2 && texts.some((text) => OF_META.test(foldText(text))))
      return "note";
    const hasAmount = amounts.some((column) => isAmount(cellAt(sheet, row, column)));
    if (!hasCode && isWords(code) && !hasName) return "section";
    // "2.1. VÍAS" and its totals, wherever the title stands: every meta has a code, and says more.
    const isTitle = texts.some((text) => NAMED_NODE.test(plainText(text)));
    if (isTitle && isBlank(code) && codigo !== null && saysOnlyAmounts(cells, texts))
      return "section";
    // "PONDERADO | 62 %" where metas have their names: what a node comes to.
    const isSummary = texts.some((text) => SUMMARY.test(foldText(text)));
    const saysOnlyFigures = cells.every(
      (cell) => isBlank(cell) || typeof cell === "number" || texts.includes(cell),
    );
    const wantsMore = codigo === null ? isUndescribed(row) : isBlank(code);
    if (isSummary && wantsMore && hasAmount)
      if (saysOnlyFigures || saysOnlyAmounts(cells, texts)) return "subtotal";
    // "AVANCE DEL PLAN | 0,73": a label that stands where no meta has its name, and a figure.
    const isUnnamed = metas.every((column) => isBlank(cellAt(sheet, row, column)));
    if (metas.length > 0 && isUnnamed && !hasCode && hasAmount && filled <= FEW) return "subtotal";
    // A number below the metas that has neither name nor figure of its own is of another table.
    const saysEnough = filled > (names.length > 0 ? FEW : 2);
    if (hasCode && (hasName || hasAmount || saysEnough)) return "meta";
    if (hasName && (hasAmount || filled >= 3) && (codigo === null || isBlank(code) || filled >= 5))
      return "meta";
    // In a text file a year and a number are texts too: they name nothing.
    if (filled <= 2 && first.every((cell) => typeof cell === "string") && first.some(isWords))
      return hasCode ? "noIdentity" : "section";
    if (!hasCode && !hasName && hasAmount && words.length === 0) return "subtotal";
    return "noIdentity";
  };
}

/** Even with a code of its own; "Total de personas atendidas" is a meta. */
const NAMED_TOTAL =
  /^(sub ?total|gran total|total (general|plan|del plan|programa|del programa|eje|del eje|linea|de la linea|escenario|del escenario|prospectiva|sector|del sector|componente|dependencia|secretaria))\b/;

/** Of a row that has no code and says nothing else but figures. */
const SUMMARY =
  /^(?:avances?|cumplimiento|ponderad[oa]|ponderacion|resumen|porcentaje|%|nivel|resultado|media|indice|eficacia|ejecutado|ejecucion|programado)\b|^% /;

/** A code is short and has a digit, or is a single word in capitals. */
function isCode(cell: CellValue): boolean {
  if (typeof cell === "number") return true;
  const text = plainText(cell);
  return (
    text.length > 0 &&
    text.length <= 60 &&
    (/\d/.test(text)
      ? !/\p{L}{4}\s+\p{L}/u.test(text) && !NAMED_NODE.test(text)
      : /^[A-Z]{1,6}$/.test(text)) &&
    !TOTAL.test(foldText(text))
  );
}

/** "EJE 1. SALUD", "1.2. Vías" */
const NAMED_NODE =
  /^(?:\p{L}{3,}\s+(?:n[.°o]?\s*)?[\d.]+\s*[.:–-]\s*|\d[\d.]*[.):–-]\s+)\p{L}{3,}/iu;

/** Not the name of a node, which may stand in the first column whatever that is. */
function isAmount(cell: CellValue): boolean {
  return !isBlank(cell) && !(typeof cell === "string" && /\p{L}{4}/u.test(cell));
}

function isWords(cell: CellValue): boolean {
  return typeof cell === "string" && /\p{L}{2,}/u.test(cell);
}
