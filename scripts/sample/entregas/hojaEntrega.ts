import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { a1 } from "../../../src/core/grid/a1";
import { bandStyle, dataStyle, headingStyle, MUNICIPIO, SUBTITULO } from "../estilos";
import type { Fila } from "../filas";
import { NIVELES, type ColumnaDeDialecto, type Dialecto } from "./dialecto";
import { columnasDe, renglonesDe, sameLevels, type Celda, type Renglon } from "./renglones";

type Merges = NonNullable<WriteSheet["merges"]>;

/** What stands where in the sheet of a dependencia; the faulty set says its cells by it. */
export interface Plano {
  readonly columnas: readonly ColumnaDeDialecto[];
  readonly renglones: readonly Renglon[];
  /** Zero-based row of the names of the columns, and of the first row below it. */
  readonly encabezado: number;
  readonly primera: number;
}

/** Where everything goes, before any cell is written. */
export function planoDe(filas: readonly Fila[], dialecto: Dialecto): Plano {
  const titles = dialecto.titulos.length;
  const encabezado = (titles === 0 ? 0 : titles + 1) + (hasBands(dialecto) ? 1 : 0);
  return {
    columnas: columnasDe(dialecto),
    renglones: renglonesDe(filas, dialecto),
    encabezado,
    primera: encabezado + 1,
  };
}

/** The sheet of a dependencia in its own dialect. */
export function hojaEntrega(plano: Plano, dialecto: Dialecto): WriteSheet {
  const { columnas, renglones, encabezado, primera } = plano;
  const cells = new Map<string, Partial<Cell>>();
  dialecto.titulos.forEach((texts, row) =>
    texts.forEach((value, column) =>
      cells.set(`${row},${column}`, { value, style: row === 0 ? MUNICIPIO : SUBTITULO }),
    ),
  );
  columnas.forEach((columna, column) =>
    cells.set(`${encabezado},${column}`, {
      value: columna.encabezado,
      style: headingStyle(dialecto.tono),
    }),
  );
  renglones.forEach((renglon, index) => writeRow(cells, renglon, primera + index, plano));
  return {
    name: dialecto.hoja,
    rows: Array.from({ length: primera + renglones.length }, () =>
      new Array<CellValue>(columnas.length).fill(null),
    ),
    cells,
    merges: [
      ...(hasBands(dialecto) ? bands(cells, dialecto, encabezado - 1) : []),
      ...(dialecto.jerarquia === "combinada" ? mergedLevels(plano) : []),
    ],
    columns: columnas.map(({ columna }) => ({ width: columna.ancho })),
    freezePane: { rows: primera },
    view: { tabColor: { rgb: dialecto.color } },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function hasBands({ bandas }: Dialecto): boolean {
  return bandas.some(({ titulo }) => titulo !== null);
}

function bands(
  cells: Map<string, Partial<Cell>>,
  { bandas, color }: Dialecto,
  row: number,
): Merges {
  let column = 0;
  return bandas.flatMap(({ titulo, columnas }) => {
    const left = column;
    column += columnas.length;
    for (let at = left; at < column; at++) {
      cells.set(`${row},${at}`, { value: at === left ? titulo : null, style: bandStyle(color) });
    }
    const merge = { startRow: row, endRow: row, startCol: left, endCol: column - 1 };
    return columnas.length > 1 ? [merge] : [];
  });
}

function writeRow(
  cells: Map<string, Partial<Cell>>,
  renglon: Renglon,
  row: number,
  plano: Plano,
): void {
  const { columnas } = plano;
  switch (renglon.type) {
    case "meta":
      renglon.celdas.forEach((celda, column) => {
        const style = dataStyle(columnas[column]!.columna.alinea, celda.formato);
        cells.set(`${row},${column}`, { ...content(celda, row, column, columnas), style });
      });
      return;
    case "subtotal":
      columnas.forEach(({ columna }, column) => {
        const value = column === 0 ? renglon.titulo : subtotal(renglon.de, columna);
        const format = typeof columna.formato === "string" ? columna.formato : "0";
        cells.set(`${row},${column}`, { value, style: dataStyle(columna.alinea, format) });
      });
      return;
    case "pie":
      cells.set(`${row},0`, { value: renglon.texto });
  }
}

/** The total of a side is a formula where its sources stand to its left, and a number elsewhere. */
function content(
  { valor }: Celda,
  row: number,
  column: number,
  columnas: readonly ColumnaDeDialecto[],
): Partial<Cell> {
  if (valor === null || typeof valor !== "object") return { value: valor };
  const total = valor.suma.reduce((sum, amount) => sum + amount, 0);
  const left = column - valor.suma.length;
  const side = columnas[column]!.oficial.slice(0, 5);
  const sources = columnas.slice(Math.max(0, left), column);
  const beside = left >= 0 && sources.every(({ oficial }) => oficial.startsWith(side));
  if (!beside) return { value: total };
  const formula = `SUM(${a1(row, left)}:${a1(row, column - 1)})`;
  return { value: total, type: "formula", formula, formulaResult: total };
}

/** Only money adds up: metas have each their own unit. */
function subtotal(de: readonly Fila[], { valor }: ColumnaDeDialecto["columna"]): number | null {
  return de.reduce<number | null>((sum, fila) => {
    const content = valor(fila);
    if (content === null || typeof content !== "object") return sum;
    return (sum ?? 0) + content.suma.reduce((total, amount) => total + amount, 0);
  }, null);
}

/** Levels merged down over the rows that share them. */
function mergedLevels({ columnas, renglones, primera }: Plano): Merges {
  return columnas.flatMap(({ oficial }, column) => {
    const level = NIVELES.indexOf(oficial);
    if (level < 0) return [];
    const merges: Merges = [];
    let start = 0;
    renglones.forEach((renglon, index) => {
      const next = renglones[index + 1];
      const goes =
        renglon.type === "meta" &&
        next?.type === "meta" &&
        sameLevels(renglon.fila, next.fila) > level;
      if (goes) return;
      if (index > start) {
        merges.push({
          startRow: primera + start,
          endRow: primera + index,
          startCol: column,
          endCol: column,
        });
      }
      start = index + 1;
    });
    return merges;
  });
}
