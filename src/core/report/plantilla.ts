import { nth } from "../nth";
import { quoteSheet, columnName } from "../grid/a1";
import type { ColumnaDeLista, Lista } from "../listas/lista";
import { BLANK_ROW, empty, FORMATS, heightFor, numberCell, rowAt, text } from "./cells";
import { COLORS } from "./looks";
import type { CellSpec, InstrumentSheetKey, SheetSpec, ValidationSpec } from "./reportSpec";
import { PLANTILLA, REPORT } from "./text";
import { letterPaper } from "./tablePaper";

/** A sheet of a plantilla, as data. */
export interface HojaDePlantilla {
  readonly nombre: string;
  readonly titulo: string;
  readonly ayuda: string;
  /** Labels of a form, to be filled in beside them. */
  readonly ficha?: readonly string[];
  readonly lista?: Lista<string>;
}

/** What is already filled in: by label, and by row and column. */
export interface Contenido {
  readonly ficha?: Readonly<Record<string, string>>;
  readonly filas?: readonly Readonly<Record<string, string | number>>[];
}

/**
 * The sheets of an instrument, ready to be filled in: headings that stay in sight, lists to choose from,
 * and what each column is for.
 */
export function plantillaSheets(
  id: string,
  hojas: readonly HojaDePlantilla[],
  contenidoOf: (hoja: string) => Contenido = () => ({}),
): readonly SheetSpec[] {
  const opciones = hojas.flatMap(({ lista }) =>
    lista === undefined
      ? []
      : Object.values(lista.columnas).flatMap(({ titulo, opciones: some }) =>
          some === undefined ? [] : [{ titulo, opciones: some }],
        ),
  );
  const sheets = hojas.map((hoja, index) =>
    sheetOf(`${id}.hoja${index + 1}`, hoja, contenidoOf(hoja.nombre), (columna) =>
      opciones.findIndex(
        ({ titulo, opciones: some }) => titulo === columna.titulo && some === columna.opciones,
      ),
    ),
  );
  return opciones.length === 0
    ? sheets
    : [
        ...sheets,
        opcionesSheet(
          `${id}.opciones`,
          opciones.map(({ opciones: some }) => some),
        ),
      ];
}

function sheetOf(
  key: InstrumentSheetKey,
  { nombre, titulo, ayuda, ficha = [], lista }: HojaDePlantilla,
  contenido: Contenido,
  opcionesAt: (columna: ColumnaDeLista) => number,
): SheetSpec {
  const campos = Object.entries(lista?.columnas ?? {}).filter(
    ([campo]) => campo !== lista?.apenasNombra,
  );
  const widths = campos.map(([campo, columna]) =>
    widthOf(columna, lista?.nombra.includes(campo) === true),
  );
  const top = [
    { cells: [text(titulo, "title")], height: 30 },
    { cells: [text(ayuda, "caption")], height: 18 },
    ...ficha.map((label) => ({
      cells: [text(label, "noteLabel"), text(contenido.ficha?.[label] ?? "", "note")],
      height: Math.min(300, Math.max(22, heightFor(contenido.ficha?.[label] ?? "", FORM_WIDTH))),
    })),
    BLANK_ROW,
  ];
  const heading = top.length;
  const filas = contenido.filas ?? [];
  const rows =
    campos.length === 0
      ? top
      : [
          ...top,
          rowAt(
            0,
            campos.map(([, { titulo: own }]) => text(own, "heading")),
            34,
          ),
          ...filas.map((fila) =>
            rowAt(
              0,
              campos.map(([campo, columna]) => cellOf(fila[campo], columna)),
              Math.max(
                18,
                ...campos.map(([campo], column) =>
                  heightFor(String(fila[campo] ?? ""), nth(widths, column)),
                ),
              ),
            ),
          ),
          ...Array.from({ length: BLANK_ROWS }, () =>
            rowAt(
              0,
              campos.map(() => empty("text")),
            ),
          ),
        ];
  const last = heading + filas.length + BLANK_ROWS;
  return {
    key,
    name: nombre,
    tabColor: COLORS.brand,
    columnWidths: campos.length === 0 ? [34, FORM_WIDTH] : widths,
    rows,
    merges: [],
    freeze: { rows: campos.length === 0 ? 0 : heading + 1, columns: 0 },
    table: null,
    validations: campos.map(([, columna], column): ValidationSpec => ({
      area: { top: heading + 1, left: column, bottom: last, right: column },
      title: columna.titulo.slice(0, LONGEST_TITLE),
      help: columna.ayuda,
      allowed: allowedIn(columna, opcionesAt(columna)),
    })),
    charts: [],
    print: {
      paper: "legal",
      orientation: "landscape",
      scale: "fitWidth",
      repeatRows: campos.length === 0 ? null : { first: heading, last: heading },
      breaks: [],
      footer: REPORT.footer,
    },
  };
}

const FORM_WIDTH = 100;
const BLANK_ROWS = 60;
/** Excel takes no longer title of a message. */
const LONGEST_TITLE = 32;

function cellOf(value: string | number | undefined, { clase }: ColumnaDeLista): CellSpec {
  if (value === undefined) return empty("text");
  if (typeof value === "string") return text(value);
  return numberCell(value, clase === "vigencia" ? FORMATS.general : FORMATS.count);
}

function widthOf({ clase, titulo, opciones }: ColumnaDeLista, names: boolean): number {
  if (names) return 44;
  if (clase === "texto" || clase === "fecha")
    return opciones === undefined ? Math.max(20, titulo.length) : 24;
  return Math.max(14, Math.ceil(titulo.length * 0.8));
}

function allowedIn({ clase }: ColumnaDeLista, list: number): ValidationSpec["allowed"] {
  if (list >= 0) {
    const column = columnName(list);
    return {
      type: "list",
      source: `${quoteSheet(PLANTILLA.opciones)}!$${column}$2:$${column}$${MOST_OPTIONS + 1}`,
    };
  }
  return clase === "dinero" || clase === "cantidad" ? { type: "atLeastZero" } : { type: "any" };
}

const MOST_OPTIONS = 12;

/** Where the lists stand from which cells are chosen: a value with a comma fits in no other list of Excel. */
function opcionesSheet(
  key: InstrumentSheetKey,
  opciones: readonly (readonly string[])[],
): SheetSpec {
  const longest = Math.max(...opciones.map((some) => some.length));
  return {
    key,
    name: PLANTILLA.opciones,
    tabColor: COLORS.muted,
    columnWidths: opciones.map(() => 34),
    rows: [
      { cells: [text(PLANTILLA.opcionesAyuda, "caption")] },
      ...Array.from({ length: longest }, (_, row) =>
        rowAt(
          0,
          opciones.map((some) => (row < some.length ? text(nth(some, row)) : null)),
        ),
      ),
    ],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    table: null,
    charts: [],
    print: letterPaper("portrait"),
  };
}
