import { onPrintedScale } from "../cifras/medida";
import { a1, quoteSheet } from "../grid/a1";
import { ultimoDiaAt } from "../grid/fecha";
import { cellKey, type CellValue, type Sheet, type WorkbookSnapshot } from "../grid/grid";
import type { CifrasDelInforme } from "../informe/cifrasDelInforme";
import type { Evaluation } from "../plan/evaluation";
import { reportOf } from "../report/reportOf";
import { sheetNames } from "../report/sheetNames";
import type { CellSpec, ReportSpec, SheetKey, SheetSpec } from "../report/reportSpec";
import { SOURCE_LABELS } from "../report/text";
import { longDate } from "../text/format";
import type { CifraEsperada, CifraPublicada } from "./auditoria";
import { placeOfNivel } from "./niveles";
import { CIFRAS, folded, numeroOf } from "./numeros";
import { printedNumber } from "./printedNumber";
import { medidaDeTitulo, numeroDeCelda } from "./readTablas";
import { AUDITORIA } from "./text";

/** A sheet that was published, as it stands now. */
export interface HojaPublicada {
  readonly key: SheetKey;
  readonly sheet: Sheet;
}

/** What would be published now, and when: lines that say so are no figures. */
interface Publicacion {
  readonly report: ReportSpec;
  readonly time: string;
}

/** What is published of an evaluation, as it would have been when these sheets were: what is due next hangs on it. */
export function publicacionDe(
  evaluation: Evaluation,
  workbook: WorkbookSnapshot,
  hojas: readonly HojaPublicada[],
): Publicacion {
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  const time = publishedAt(hojas) ?? SOME_TIME;
  return { report: reportOf(evaluation, { workbook, names, time }), time };
}

/** "Publicado | 15 de octubre de 2021, 8:30", in the sheet that has the sources. */
function publishedAt(hojas: readonly HojaPublicada[]): string | null {
  const sheet = hojas.find(({ key }) => key === "resumen")?.sheet;
  const row = sheet?.rows.findIndex((cells) => cells.includes(SOURCE_LABELS.time)) ?? -1;
  for (const [column, cell] of (sheet?.rows[row] ?? []).entries()) {
    if (sheet === undefined || typeof cell !== "string" || cell === SOURCE_LABELS.time) continue;
    const [, hours = "0", minutes = "00"] = /(\d{1,2}):(\d\d)/.exec(cell) ?? [];
    const day = ultimoDiaAt(sheet, row, column);
    if (day !== null) return `${day}T${hours.padStart(2, "0")}:${minutes}`;
  }
  return null;
}

const SOME_TIME = "1900-01-01T00:00";

/**
 * The figures of published sheets, each beside the one that would be published now: rows are known again by
 * the text that they begin with. A figure of a row that is not published any more, or of a column that
 * another has taken, is kept, tied to nothing.
 *
 * @param sujetoOf the id of what a row is named after; `null`: of nothing in the list
 */
export function cifrasDePublicacion(
  hojas: readonly HojaPublicada[],
  { report, time }: Publicacion,
  cifras: CifrasDelInforme,
  sujetoOf: (label: readonly string[]) => string | null,
): readonly CifraPublicada[] {
  return hojas.flatMap(({ key, sheet }) => {
    const spec = report.sheets.find((one) => one.key === key);
    return spec === undefined ? [] : ofHoja(sheet, spec, { time, cifras, sujetoOf });
  });
}

interface Contexto {
  readonly time: string;
  readonly cifras: CifrasDelInforme;
  readonly sujetoOf: (label: readonly string[]) => string | null;
}

function ofHoja(sheet: Sheet, spec: SheetSpec, context: Contexto): readonly CifraPublicada[] {
  const rows = spec.rows.map(({ cells }) => cells.map(esperada));
  const now = new Map(
    keysOf(rows.map((cells) => cells.map((cell) => cell?.value ?? null))).map((key, row) => [
      key,
      rows[row] ?? [],
    ]),
  );
  let headings: readonly (Esperada | null)[] = [];
  let moved: ReadonlySet<number> = new Set();
  return keysOf(sheet.rows).flatMap((key, row) => {
    const cells = sheet.rows[row] ?? [];
    const expected = key === "" ? [] : (now.get(key) ?? []);
    if (isHeading(cells) && expected.length > 0) {
      headings = expected;
      moved = new Set(cells.flatMap((cell, at) => (sameWords(cell, expected[at]) ? [] : [at])));
    }
    const label = expected.flatMap((cell) => (typeof cell?.value === "string" ? cell.value : []));
    const sujeto = context.sujetoOf(label);
    return cells.flatMap((cell, column): readonly CifraPublicada[] => {
      const lugar = AUDITORIA.celdaDeHoja(`${quoteSheet(sheet.name)}!${a1(row, column)}`);
      const format = sheet.formats.get(cellKey(row, column)) ?? "";
      const one = moved.has(column) ? undefined : expected[column];
      const title = headings[column]?.value;
      const medida = typeof title === "string" ? medidaDeTitulo(title) : null;
      const id = sujeto === null || medida === null ? null : `${sujeto}/${medida}`;
      return figuresOf(cell, format, one ?? null, context).map(({ esperada: of, ...said }) => ({
        ...{ ...said, lugar, id: isSame(id, of, context.cifras) ? id : null },
        ...(of && { esperada: of }),
      }));
    });
  });
}

interface Esperada {
  readonly value: string | number;
  readonly format: string;
}

function esperada(cell: CellSpec | null): Esperada | null {
  switch (cell?.kind) {
    case "text":
      return { value: cell.text, format: "" };
    case "number":
    case "formula":
      return { value: cell.value, format: cell.format };
    case "empty":
    case undefined:
      return null;
  }
}

/** A row by the text that it begins with, and how often that stood before; "": an empty row. */
function keysOf(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const times = new Map<string, number>();
  let last = "";
  return rows.map((cells) => {
    const first = cells.find((cell) => cell !== null && cell !== "");
    if (first === undefined) return "";
    // Cards have their figures below their names.
    last = typeof first === "string" && /\p{L}/u.test(first) ? wordsOf(first) : `${last} >`;
    const time = (times.get(last) ?? 0) + 1;
    times.set(last, time);
    return `${last} ${time}`;
  });
}

/** A sentence without its figures; a code is one word, and stays. */
function wordsOf(text: string): string {
  const clean = folded(text).trim();
  return clean.includes(" ") ? clean.replace(new RegExp(CIFRAS, "g"), "#") : clean;
}

function isHeading(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== "");
  return filled.length > 1 && filled.every((cell) => typeof cell === "string");
}

function sameWords(cell: CellValue, expected: Esperada | null | undefined): boolean {
  return (
    (cell === null && !expected) ||
    (typeof cell === "string" &&
      typeof expected?.value === "string" &&
      (wordsOf(cell) === wordsOf(expected.value) || placeOfNivel(cell) !== null))
  );
}

type Figure = Pick<CifraPublicada, "texto" | "valor" | "decimales" | "esperada">;

function figuresOf(
  cell: CellValue,
  format: string,
  expected: Esperada | null,
  { time }: Contexto,
): readonly Figure[] {
  if (typeof cell === "number") {
    const texto = printedNumber(cell, format);
    const numero = numeroDeCelda(texto.replace("-", ""));
    if (numero === null) return [];
    const { esperada: of } = numberOf(expected);
    const isNegative = of?.value != null && of.value < 0;
    // Without their sign, where it is the same.
    if (isNegative && cell < 0)
      return [{ texto, ...numero, esperada: { ...of, value: -(of.value ?? 0) } }];
    const valor = cell < 0 ? -numero.valor : numero.valor;
    return [{ texto, ...numero, valor, ...(of && { esperada: of }) }];
  }
  if (typeof cell !== "string" || expected === null) return [];
  const numero = numeroDeCelda(cell);
  if (typeof expected.value === "number")
    return numero === null ? [] : [{ texto: cell, ...numero, ...numberOf(expected) }];
  if (cell === expected.value) return [];
  const [nivel, engine] = [placeOfNivel(cell), placeOfNivel(expected.value)];
  if (nivel !== null && engine !== null)
    return [
      {
        ...{ texto: cell, valor: nivel, decimales: 0 },
        esperada: { id: "celda/nivel", value: engine, unidad: "metas", text: expected.value },
      },
    ];
  if (wordsOf(cell) !== wordsOf(expected.value) || expected.value.includes(longDate(time)))
    return [];
  return numbersThatDiffer(cell, expected.value);
}

function numberOf(expected: Esperada | null): { readonly esperada?: CifraEsperada } {
  if (typeof expected?.value !== "number") return {};
  const { value, format } = expected;
  const text = printedNumber(value, format);
  const scale = text.endsWith("%") ? 100 : 1;
  return { esperada: { id: "celda/numero", value: value * scale, unidad: "cantidad", text } };
}

/** Of two sentences of the same words, the figures in which they differ. */
function numbersThatDiffer(said: string, expected: string): readonly Figure[] {
  const numbers = (text: string): readonly string[] => text.match(new RegExp(CIFRAS, "g")) ?? [];
  const engine = numbers(expected);
  return numbers(said).flatMap((texto, place): readonly Figure[] => {
    const [numero, wanted] = [numeroOf(texto), numeroOf(engine[place] ?? "")];
    if (numero === null || wanted === null || texto === engine[place]) return [];
    const of = { id: "celda/numero", value: wanted.valor, unidad: "cantidad" } as const;
    return [{ texto, ...numero, esperada: { ...of, text: engine[place] ?? "" } }];
  });
}

/** Whether the list has, under that id, what the cell is to show. */
function isSame(
  id: string | null,
  expected: CifraEsperada | undefined,
  cifras: CifrasDelInforme,
): boolean {
  const listed = id === null ? undefined : cifras.get(id);
  const motor = listed === undefined ? null : onPrintedScale(listed.unidad, listed.value);
  return (
    motor !== null && expected?.value != null && Math.abs(motor - expected.value) < SAME_FIGURE
  );
}

const SAME_FIGURE = 1e-6;
