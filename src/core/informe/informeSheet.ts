import type { CifrasDelInforme } from "./cifrasDelInforme";
import type { Bloque, CeldaDeTabla, Tabla, Trozo } from "./informe";
import type { InformeEscrito } from "./informeOf";
import { INFORME } from "./text";
import { BLANK_ROW, heightFor, nivelCell, spread, text, unidadCell } from "../report/cells";
import { COLORS } from "../report/looks";
import { pageOf, type Page } from "../report/page";
import type { CellSpec, SheetSpec } from "../report/reportSpec";
import { letterPaper } from "../report/tablePaper";

/**
 * The informe as a sheet: what the document says, its tables with numbers that Excel can add up. Its charts
 * are those of the sheet of charts, which Excel draws.
 */
export function informeSheet({ informe, cifras }: InformeEscrito, name: string): SheetSpec {
  const page = pageOf();
  const { titulo, subtitulo, entidad, bloques } = informe;
  page.add({ cells: [text(INFORME.corto, "title")], height: 28 });
  page.add({ cells: [text(titulo, "subtitle")], height: 18 });
  page.add({ cells: [text(`${entidad} · ${subtitulo}`, "subtitle")], height: 18 });
  for (const bloque of bloques) addBloque(page, bloque, cifras);
  return {
    key: "informe",
    name,
    tabColor: COLORS.brand,
    columnWidths: WIDTHS,
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts: [],
    print: letterPaper("portrait"),
  };
}

/** Characters: a code, a name, then figures. */
const WIDTHS = [12, 44, 15, 15, 15, 15, 15, 15];
const TEXT_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const LAST = WIDTHS.length - 1;

function addBloque(page: Page, bloque: Bloque, cifras: CifrasDelInforme): void {
  switch (bloque.type) {
    case "titulo":
      page.add(BLANK_ROW);
      page.add({
        cells: [text(bloque.text, bloque.nivel === 1 ? "section" : "blockTitle")],
        height: bloque.nivel === 1 ? 22 : 18,
      });
      return;
    case "parrafo":
      return addLine(page, said(bloque.trozos));
    case "vineta":
      return addLine(page, `• ${said(bloque.trozos)}`);
    case "tabla":
      return addTabla(page, bloque, cifras);
    case "grafica":
      return;
  }
}

function addLine(page: Page, line: string): void {
  const row = page.add({
    cells: spread(text(line, "prose"), WIDTHS.length),
    height: heightFor(line, TEXT_WIDTH),
  });
  page.merge(row, [[0, LAST]]);
}

function addTabla(page: Page, tabla: Tabla, cifras: CifrasDelInforme): void {
  const { titulo, columnas, filas, hasTotal } = tabla;
  page.add(BLANK_ROW);
  page.add({ cells: [text(titulo, "blockTitle")], height: 18 });
  const spans = spansOf(columnas);
  const add = (cells: readonly CellSpec[], words: readonly string[]): void => {
    const row = page.add({
      cells: cells.flatMap((cell, index) => spread(cell, columnsIn(spans[index]))),
      height: Math.max(...words.map((each, index) => heightFor(each, charactersIn(spans[index])))),
    });
    page.merge(
      row,
      spans.filter(([left, right]) => right > left),
    );
  };
  const headings = columnas.map((columna) => columna.titulo);
  add(
    headings.map((each) => text(each, "heading")),
    headings,
  );
  filas.forEach((fila, index) => {
    const isTotal = hasTotal && index === filas.length - 1;
    add(
      fila.map((celda) => cellOf(celda, cifras, isTotal)),
      fila.map((celda) => celda.text),
    );
  });
}

type Span = readonly [left: number, right: number];

/** A code stands in A and what it names in B; a name without one takes both; words at the end, what is left. */
function spansOf(columnas: Tabla["columnas"]): readonly Span[] {
  const [first] = columnas;
  const hasCode = first !== undefined && first.ancho <= WIDEST_CODE;
  return columnas.map(({ isNumber }, index): Span => {
    const left = hasCode || index === 0 ? index : index + 1;
    const isLast = index === columnas.length - 1;
    if (index === 0) return hasCode ? [0, 0] : [0, 1];
    return [left, isLast && !isNumber ? LAST : left];
  });
}

/** Share of the width, in %. */
const WIDEST_CODE = 14;

function columnsIn([left, right]: Span = [0, 0]): number {
  return right - left + 1;
}

function charactersIn([left, right]: Span = [0, 0]): number {
  return WIDTHS.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

/** A figure is a number in the format of its unit; what could not be measured is the dash that is printed. */
function cellOf(celda: CeldaDeTabla, cifras: CifrasDelInforme, isTotal: boolean): CellSpec {
  const { nivel, cifra } = celda;
  if (nivel) return nivelCell({ nivel });
  const known = cifra === null ? undefined : cifras.get(cifra);
  if (known === undefined) return text(celda.text, isTotal ? "totalText" : "text");
  return unidadCell(known.value, known.unidad, isTotal ? "totalNumber" : "number");
}

function said(trozos: readonly Trozo[]): string {
  return trozos.map((trozo) => trozo.text).join("");
}
