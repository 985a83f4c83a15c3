import { foldText, isBlank, plainText } from "../grid/foldText";
import { cellAt, cellKey, type CellValue, type Sheet } from "../grid/grid";
import {
  INSTRUCTION,
  isExample,
  isFooter,
  NOTE,
  numbersColumns,
  repeatsHeader,
  saysKindsOfData,
  SIGNATURE,
  TOTAL,
} from "../grid/rowWords";
import type { Discarded } from "../matriz/filas/fila";
import { nth } from "../nth";
import { filledText, typedAgainIn } from "./deArriba";
import type { FilaDeLista, Lista, Tabla } from "./lista";
import { textOf } from "./valores";

/** A row that was read. */
export interface Leida<C extends string> extends FilaDeLista {
  readonly tabla: Tabla<C>;
  /** What its columns of text say, a cell above standing in where the list has it so. */
  readonly textos: Readonly<Partial<Record<C, string>>>;
  /** Those of them that stand in a row above, and in no cell merged down to this one. */
  readonly heredados: readonly C[];
}

/** A row of totals, which says what its column adds up to. */
export interface TotalDeLista<C extends string> {
  readonly tabla: Tabla<C>;
  readonly row: number;
  /** Rows that it totals: those since the total before it. */
  readonly filas: readonly Leida<C>[];
}

/** R24: read = counted + excluded + rejected. */
export interface Lectura<C extends string> {
  readonly lista: Lista<C>;
  readonly tablas: readonly Tabla<C>[];
  readonly filas: readonly Leida<C>[];
  readonly excluded: readonly Discarded[];
  readonly rejected: readonly Discarded[];
  readonly totales: readonly TotalDeLista<C>[];
}

/** Reads the rows of all tables of one list. A table whose rows stand in another one is a copy of it. */
export function readLista<C extends string>(
  workbook: string,
  lista: Lista<C>,
  tablas: readonly Tabla<C>[],
): Lectura<C> {
  const own = tablas.filter((tabla) => tabla.lista === lista);
  const sheets = new Set(own.map(({ sheet }) => sheet.name));
  // A list over several sheets: the name of each tells its rows from the others'.
  const read = own.map((tabla) =>
    rowsOf(workbook, tabla, sheets.size > 1 ? tabla.sheet.name : null),
  );
  const kept: typeof read = [];
  const copies: Discarded[] = [];
  for (const one of [...read].sort((a, b) => b.filas.length - a.filas.length)) {
    if (kept.some((other) => isCopy(one.filas, other.filas)))
      copies.push(
        ...one.filas.map(({ at, nombre }) => ({ at, text: nombre, reason: "duplicate" as const })),
      );
    else kept.push(one);
  }
  const whole = read.filter((one) => kept.includes(one));
  return {
    lista,
    tablas: whole.map(({ tabla }) => tabla),
    filas: whole.flatMap(({ filas }) => filas),
    excluded: [...read.flatMap(({ excluded }) => excluded), ...copies],
    rejected: read.flatMap(({ rejected }) => rejected),
    totales: whole.flatMap(({ totales }) => totales),
  };
}

function rowsOf<C extends string>(workbook: string, tabla: Tabla<C>, titled: string | null) {
  const { lista, sheet, headerRows, columnas, deUnAno } = tabla;
  const filas: Leida<C>[] = [];
  const excluded: Discarded[] = [];
  const rejected: Discarded[] = [];
  const totales: TotalDeLista<C>[] = [];
  const above = new Map<C, string>();
  const from = nth(headerRows, -1) + 1;
  const kindOf = kindsOf(tabla);
  const textAt = filledText(sheet);
  const typedAgain = typedAgainIn(tabla);
  let seccion = sectionAbove(tabla) ?? titled;
  let signed = false;
  let totalled = 0;
  for (let row = from; row < tabla.end; row++) {
    const kind = kindOf(row, signed);
    if (kind === null || isOfOtherYears(tabla, row)) continue;
    const at = { workbook, sheet: sheet.name, row, column: nameColumn(tabla) };
    if (kind !== "fila") {
      const text = plainText((sheet.rows[row] ?? []).find((cell) => !isBlank(cell)) ?? null);
      if (deUnAno?.isFirst !== false)
        (kind === "noIdentity" ? rejected : excluded).push({ at, text, reason: kind });
      if (kind === "section") {
        seccion = text;
        above.clear();
      }
      if (kind === "signature") signed = true;
      if (kind === "subtotal") {
        totales.push({ tabla, row, filas: filas.slice(totalled) });
        totalled = filas.length;
      }
      continue;
    }
    const textos: Partial<Record<C, string>> = {};
    const heredados: C[] = [];
    for (const { campo, column } of columnas) {
      const { clase, haciaAbajo } = lista.columnas[campo];
      const text = shownText(sheet, row, column) ?? textOf(textAt(row, column));
      if (text !== null) textos[campo] ??= text;
      if (haciaAbajo !== true || clase === "cantidad") continue;
      const inherits = textos[campo] === undefined && !typedAgain.has(campo);
      const told = inherits ? above.get(campo) : textos[campo];
      if (told === undefined) continue;
      if (inherits) heredados.push(campo);
      textos[campo] = told;
      above.set(campo, told);
    }
    if (lista.seccion !== null && seccion !== null && textos[lista.seccion] === undefined)
      textos[lista.seccion] = seccion;
    if (lista.anoDelNombre !== undefined && deUnAno !== undefined)
      textos[lista.anoDelNombre] = deUnAno.heading;
    const nombre = lista.nombra.map((campo) => textos[campo]).find((text) => text !== undefined);
    filas.push({ at, tabla, nombre: nombre ?? "", seccion, textos, heredados });
  }
  return { tabla, filas, excluded, rejected, totales };
}

/** A number in a column of texts, as its format shows its decimals: 6.1 in "0.00" is numeral 6.10. */
function shownText(sheet: Sheet, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  const [, decimals] = DECIMALS.exec(sheet.formats.get(cellKey(row, column)) ?? "") ?? [];
  return typeof cell === "number" && decimals !== undefined ? cell.toFixed(decimals.length) : null;
}

const DECIMALS = /^0\.(0+)$/;

/** Whether a row names something of another year than the table is of, and nothing of its own. */
function isOfOtherYears<C extends string>(tabla: Tabla<C>, row: number): boolean {
  const { sheet, deUnAno } = tabla;
  const isSaid = (column: number): boolean => textOf(cellAt(sheet, row, column)) !== null;
  return deUnAno !== undefined && !isSaid(nameColumn(tabla)) && deUnAno.otras.some(isSaid);
}

/** The title of the first section, where a table has it over its header: those below stand among its rows. */
function sectionAbove<C extends string>({ lista, sheet, headerRows }: Tabla<C>): string | null {
  if (lista.seccion === null) return null;
  const [first = 0] = headerRows;
  for (const row of [first, first - 1]) {
    const filled = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell));
    const texts = new Set(filled.map(plainText));
    const [text] = texts;
    if (text === undefined || texts.size > 1) continue;
    return SECTION.test(foldText(text)) ? text : null;
  }
  return null;
}

/** The column that names the rows of a table. */
function nameColumn<C extends string>({ lista, columnas }: Tabla<C>): number {
  const named = lista.nombra.flatMap((campo) => columnas.filter((one) => one.campo === campo));
  return named[0]?.column ?? 0;
}

type Kind = "fila" | Discarded["reason"] | null;

/** What each row below the header is; `null`: nothing stands in it. */
function kindsOf<C extends string>(tabla: Tabla<C>): (row: number, signed: boolean) => Kind {
  const { lista, sheet, headerRows, columnas } = tabla;
  const headers = headerRows.map((headerRow) => {
    const texts = columnas.map(
      ({ column }) => [column, foldText(cellAt(sheet, headerRow, column))] as const,
    );
    return new Map(texts.filter(([, text]) => text !== ""));
  });
  const naming = nameColumn(tabla);
  const amounts = columnas.filter(({ campo }) =>
    ["cantidad", "dinero"].includes(lista.columnas[campo].clase),
  );
  const hasTitles = standsOverOthers(tabla, naming);
  return (row, signed) => {
    const cells = sheet.rows[row] ?? [];
    const filled = cells.filter((cell) => !isBlank(cell));
    const [leftmost] = filled;
    if (leftmost === undefined) return null;
    if (headers.some((header) => repeatsHeader(cells, filled.length, header)))
      return "repeatedHeader";
    if (numbersColumns(filled)) return "columnNumbers";
    if (saysKindsOfData(filled)) return "instruction";
    if (isFooter(filled)) return "footer";
    const name = textOf(cellAt(sheet, row, naming));
    const begins = [leftmost, cellAt(sheet, row, naming)];
    if (begins.some(isExample)) return "example";
    if (begins.map(foldText).some((text) => TOTAL.test(text) && !isNameOf(text, name)))
      return "subtotal";
    if (isSigned(filled)) return "signature";
    if (NOTE.test(plainText(leftmost))) return "note";
    if (INSTRUCTION.test(foldText(leftmost)) && filled.length <= 2) return "instruction";
    const hasAmount = amounts.some(({ column }) => !isBlank(cellAt(sheet, row, column)));
    const isAlone = new Set(filled.map(foldText)).size === 1;
    if (isAlone && typeof leftmost === "string") {
      if (signed) return "footer";
      if (name === null || hasTitles || SECTION.test(foldText(leftmost)) || isWide(sheet, row))
        return "section";
    }
    if (name !== null) return signed && filled.length <= 2 ? "footer" : "fila";
    if (signed) return "footer";
    return hasAmount || filled.length > 2 ? "noIdentity" : "section";
  };
}

/** "Elaboró: Ana", "Firma | ____"; "6.6 Firma digital" and an estado "Aprobado" sign nothing. */
function isSigned(filled: readonly CellValue[]): boolean {
  if (filled.some((cell) => typeof cell === "number")) return false;
  return filled.some((cell, index) => {
    const text = plainText(cell);
    return (
      SIGNATURE.test(foldText(text)) &&
      (/^[^:]{0,40}:/.test(text) ||
        (index === 0 && filled.length <= 2 && text.split(" ").length <= 3))
    );
  });
}

/** "Total de emprendedores capacitados" names what was done; "Total" and "Total componente" name nothing. */
function isNameOf(text: string, name: string | null): boolean {
  return (
    name !== null &&
    text === foldText(name) &&
    text.split(" ").length > 3 &&
    !/^(sub ?|gran )/.test(text) &&
    !/^(?:sub ?)?total (?:general|componente|del|de la|eje|linea|actividades|vigencia|20\d\d)\b/.test(
      text,
    )
  );
}

/**
 * Whether rows of one text are the titles of those below them: the list has no column of its own for that,
 * each has rows with more in them right below, and they are fewer.
 */
function standsOverOthers<C extends string>(
  { lista, sheet, headerRows, columnas, end }: Tabla<C>,
  naming: number,
): boolean {
  if (lista.seccion === null || columnas.some(({ campo }) => campo === lista.seccion)) return false;
  const kinds: boolean[] = [];
  for (let row = nth(headerRows, -1) + 1; row < end; row++) {
    const filled = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell));
    const [first] = filled;
    if (first === undefined) continue;
    const isFormal =
      isSigned(filled) ||
      isFooter(filled) ||
      TOTAL.test(foldText(first)) ||
      NOTE.test(plainText(first));
    if (isFormal) break;
    kinds.push(filled.length === 1 && !isBlank(cellAt(sheet, row, naming)));
  }
  const titles = kinds.filter((isTitle) => isTitle).length;
  return (
    titles > 0 &&
    titles <= kinds.length / 2 &&
    kinds.every((isTitle, index) => !isTitle || kinds[index + 1] === false)
  );
}

/** A row that stands over others by its words. */
const SECTION =
  /^(?:\d+[.)] ?)?(?:componente|eje|linea|dimension|programa|vigencia|actividades|ano|anos|para (?:el|los) anos?|semestre|necesidades|capitulo|area|estrategia|pilar|objetivo|20\d\d\b|(?:primer|segundo|i|ii) semestre)\b.{0,80}$/;

/** One cell merged over most of the table. */
function isWide({ merges }: Sheet, row: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) => top === row && bottom === row && right - left >= 3,
  );
}

/** Most rows of one stand in the other, and it adds few. */
function isCopy<C extends string>(some: readonly Leida<C>[], others: readonly Leida<C>[]): boolean {
  if (some.length < 2) return false;
  const keyOf = ({ tabla, at }: Leida<C>): string =>
    tabla.columnas
      .map(({ campo, column }) => `${campo}:${foldText(cellAt(tabla.sheet, at.row, column))}`)
      .sort()
      .concat(tabla.deUnAno?.heading ?? "")
      .join("|");
  const known = new Set(others.map(keyOf));
  return some.filter((fila) => known.has(keyOf(fila))).length >= some.length * 0.8;
}
