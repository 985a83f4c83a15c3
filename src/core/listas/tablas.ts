import { foldText, isBlank, plainText } from "../grid/foldText";
import type { Sheet, WorkbookSnapshot } from "../grid/grid";
import type { Answers, ListaAnswer } from "../matriz/matriz";
import { headerCandidates, headingsOf, type Heading } from "../matriz/words/headerRows";
import { headingWordsOf } from "../matriz/words/headingWords";
import { nth } from "../nth";
import type { Campo } from "../vocabulary";
import { bloquesDe } from "./bloques";
import { elegidas, type Candidata } from "./candidatas";
import { camposNamed, encabezadoDe, WELL_SAID } from "./encabezado";
import type { ColumnaDeLista, Hallada, Lista, Tabla } from "./lista";
import { withMonths } from "./letrasDeMeses";
import { tablasNumeradas } from "./numeradas";
import { porAnos } from "./porAnos";
import { tellsItsLista } from "./propio";
import { couldNameRows } from "./significados";
import { tituladoDe, type Titulado } from "./titulos";

/**
 * The tables of a workbook that are one of these lists. One that no title speaks of must have columns of
 * its own; one that speaks of the plan as a matriz does is left to the matriz.
 *
 * @param titulo what the workbook is called, in folded text
 * @param answers the columns that were chosen
 */
export function tablasDe<C extends string>(
  listas: readonly Lista<C>[],
  titulo: RegExp,
  workbook: WorkbookSnapshot,
  { columnasDeLista = [] }: Answers = {},
): readonly Tabla<C>[] {
  const tituladoOf = tituladoDe(titulo, workbook);
  const visible = workbook.sheets.filter(({ hidden }) => !hidden);
  return (visible.length > 0 ? visible : workbook.sheets).flatMap((sheet) => {
    const tablasOf = (part: Sheet): readonly Tabla<C>[] =>
      tablasIn(
        listas,
        part,
        tituladoOf(sheet),
        (row) => tituladoOf(sheet, row) === "hoja",
        columnasDeLista,
      );
    const whole = tablasOf(sheet);
    if (whole.length === 0)
      return tituladoOf(sheet) === "nada" ? [] : tablasNumeradas(listas, sheet);
    const beside = bloquesDe(sheet).map(tablasOf);
    const areTables = beside.filter((tablas) => tablas.length > 0).length > 1;
    return areTables && beside.flat().some((part) => hasItsOwn(part, whole))
      ? beside.flat()
      : whole;
  });
}

/** Empty columns also stand within a table: a list beside it has a column of its own for what the whole takes elsewhere. */
function hasItsOwn<C extends string>(part: Tabla<C>, whole: readonly Tabla<C>[]): boolean {
  const same = whole.filter(({ lista }) => lista === part.lista);
  return part.columnas.some(({ campo, column }) =>
    same.some(
      ({ columnas }) =>
        columnas.some((one) => one.campo === campo) &&
        !columnas.some((one) => one.column === column),
    ),
  );
}

/** How surely each sheet is of these lists: as its surest table. */
export function certezasDe<C extends string>(
  tablas: readonly Tabla<C>[],
): ReadonlyMap<string, number> {
  const certezas = new Map<string, number>();
  for (const { sheet, certeza } of tablas)
    certezas.set(sheet.name, Math.max(certezas.get(sheet.name) ?? 0, certeza));
  return certezas;
}

function tablasIn<C extends string>(
  listas: readonly Lista<C>[],
  sheet: Sheet,
  titulado: Titulado,
  isTitledAbove: (row: number) => boolean,
  chosen: readonly ListaAnswer[],
): readonly Tabla<C>[] {
  const first = candidatasIn(listas, sheet, titulado, headerCandidates(sheet));
  if (first.length === 0) return [];
  // Only a sheet that holds one list is searched to its end for more.
  const all =
    sheet.rows.length > ROWS_AT_THE_TOP && sheet.rows.length <= MOST_ROWS_SEARCHED
      ? candidatasIn(listas, sheet, titulado, headersBelow(listas, sheet, first))
      : first;
  const headers = elegidas(sheet, all);
  return headers.flatMap(({ lista, headerRows, headings }, index) => {
    const end = headers[index + 1]?.headerRows[0] ?? sheet.rows.length;
    const from = nth(headerRows, -1) + 1;
    const { columnas, ...rest } = encabezadoDe(lista, sheet, headings, { from, end }, chosen);
    const campos = new Set(columnas.map(({ campo }) => campo));
    const telling = new Set(
      columnas.flatMap((one) => (tellsItsLista(lista, headings, one) ? [one.campo] : [])),
    );
    if (!has(lista, campos, telling, titulado)) return [];
    const isByItself = has(lista, campos, telling, "nada");
    const certeza = certezaOf(columnas, isTitledAbove(from - 1), isByItself);
    return porAnos({ lista, sheet, headerRows, columnas, ...rest, end, certeza });
  });
}

/** A title over the table says more than its own columns, and these more than how well all of them are said. */
function certezaOf(
  columnas: readonly Hallada<string>[],
  isTitled: boolean,
  hasItsOwn: boolean,
): number {
  const said = columnas.reduce((sum, { confidence }) => sum + confidence, 0);
  return (isTitled ? 2 : 0) + (hasItsOwn ? 1 : 0) + said / (said + 1);
}

const ROWS_AT_THE_TOP = 30;
const MOST_ROWS_SEARCHED = 5000;

/** Rows below the top that begin with the words of a header: those of a table under another. */
function headersBelow<C extends string>(
  listas: readonly Lista<C>[],
  sheet: Sheet,
  first: readonly Candidata<C>[],
): readonly (readonly number[])[] {
  const least = Math.min(...first.map(({ headings }) => headings.length), 3);
  const tall = sheet.merges.filter(({ top, bottom }) => bottom > top);
  const couldName = (rows: readonly number[]): boolean => {
    const top = nth(rows, 0);
    // What a merged cell says may stand above these rows.
    if (tall.some((merge) => merge.top < top && merge.bottom >= top)) return true;
    const texts = rows.flatMap((row) => (sheet.rows[row] ?? []).map(plainText));
    return listas.some((lista) => couldNameRows(lista, texts));
  };
  return headerCandidates(sheet, sheet.rows.length).filter((rows) => {
    const row = nth(rows, -1);
    if (row < ROWS_AT_THE_TOP) return true;
    const cells = sheet.rows[row] ?? [];
    const short = cells.filter(
      (cell) => typeof cell === "string" && cell.length <= LONGEST_HEADING,
    );
    return (
      short.filter((cell) => !isBlank(cell)).length >= least &&
      cells.every((cell) => isBlank(cell) || String(cell).length <= LONGEST_HEADING) &&
      couldName(rows)
    );
  });
}

const LONGEST_HEADING = 60;

function candidatasIn<C extends string>(
  listas: readonly Lista<C>[],
  sheet: Sheet,
  titulado: Titulado,
  headers: readonly (readonly number[])[],
): readonly Candidata<C>[] {
  return headers.flatMap((rows) => {
    if ((sheet.rows[nth(rows, -1)] ?? []).length > MOST_COLUMNS) return [];
    const headerRows = withoutLabels(sheet, rows);
    const headings = withMonths(headingsOf(sheet, headerRows));
    // What most rows fail is asked first: that they name the columns of a list at all.
    const candidatas = listas.flatMap((lista) => {
      const { campos, named } = camposNamed(lista, headings);
      const said = new Set(campos.keys());
      if (!has(lista, said, said, titulado)) return [];
      if (areOptions(lista, headings)) return [];
      const worth = [...campos.values()].reduce((sum, one) => sum + one, 0);
      return [{ lista, headerRows, headings, named, worth }];
    });
    return candidatas.length === 0 || isOfThePlan(headings, titulado) ? [] : candidatas;
  });
}

/** A row of the values that are chosen from, and not of headings: "Realizada | I | De impacto". Columns to tick are headed so too, beside one that names the rows. */
function areOptions<C extends string>(lista: Lista<C>, headings: readonly Heading[]): boolean {
  const { columnas, nombra } = lista;
  const options = new Set(
    Object.values<ColumnaDeLista>(columnas).flatMap(({ opciones = [] }) => opciones.map(foldText)),
  );
  const others = headings.filter(({ own }) => !options.has(foldText(own)));
  if (others.length * 2 >= headings.length) return false;
  const { campos } = camposNamed(lista, others);
  return !nombra.some((campo) => (campos.get(campo) ?? 0) >= WELL_SAID);
}

/** No list has so many. */
const MOST_COLUMNS = 300;

/** "RESPONSABLE | Secretaría de Salud" right above a header is no band of it. */
function withoutLabels(sheet: Sheet, headerRows: readonly number[]): readonly number[] {
  const lowest = nth(headerRows, -1);
  const named = (sheet.rows[lowest] ?? []).filter((cell) => !isBlank(cell)).length;
  const isLabel = (row: number): boolean => {
    const filled = (sheet.rows[row] ?? []).flatMap((cell, column) =>
      isBlank(cell) ? [] : [column],
    );
    return named >= 4 && filled.length <= 2 && (filled[0] ?? 0) === 0 && (filled[1] ?? 1) <= 2;
  };
  const labels = headerRows.filter((row) => row !== lowest && isLabel(row));
  return headerRows.filter((row) => row > Math.max(-1, ...labels));
}

/** @param telling those of its columns whose headings tell this list from others */
function has<C extends string>(
  { nombra, exige, propias, apenasNombra }: Lista<C>,
  campos: ReadonlySet<C>,
  telling: ReadonlySet<C>,
  titulado: Titulado,
): boolean {
  const named = nombra.find((campo) => campos.has(campo));
  if (named === undefined) return false;
  const hasRequired = (of: ReadonlySet<C>): boolean =>
    exige.every((group) => group.some((campo) => of.has(campo)));
  if (!hasRequired(campos)) return false;
  if (
    propias.some((set) => set.every((campo, index) => (index === 0 ? telling : campos).has(campo)))
  )
    return true;
  // What another sheet says is little: beside a policy, a matriz with its ejes is no summary of it.
  if (named === apenasNombra) return false;
  return titulado === "otraHoja"
    ? campos.has(nombra[0]) && hasRequired(telling)
    : titulado !== "nada";
}

/** The words of a matriz: a sheet with several of them is one, unless it says itself that it is another thing. */
function isOfThePlan(headings: readonly Heading[], titulado: Titulado): boolean {
  const said = new Set(
    headings.flatMap((heading) => {
      const { fixed } = headingWordsOf(heading);
      return fixed !== null && OF_THE_PLAN.has(fixed.campo) && fixed.confidence >= 0.9
        ? [fixed.campo]
        : [];
    }),
  );
  return said.size >= (titulado === "hoja" ? 4 : 2);
}

const OF_THE_PLAN: ReadonlySet<Campo> = new Set([
  "metaCuatrienio",
  "lineaBase",
  "metaResultado",
  "indicadorResultado",
  "codigoProducto",
  "indicadorMga",
  "codigoIndicadorMga",
  "codigoFut",
  "bpin",
]);
