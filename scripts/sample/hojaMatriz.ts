import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { a1, columnName } from "../../src/core/grid/a1";
import { BANDAS, type Columna } from "./columnas";
import { bandStyle, dataStyle, headingStyle, MUNICIPIO, SUBTITULO } from "./estilos";
import type { Fila } from "./filas";

const COLUMNAS = BANDAS.flatMap((banda) => banda.columnas);
const TITULOS = [
  "MUNICIPIO DE SOPÓ — CUNDINAMARCA",
  "Plan de Desarrollo Municipal “SOPÓ ES NUESTRO TIEMPO 2020-2023”",
  "Matriz de recolección de información — Plan Indicativo 2020-2023 · vigencia 2021 · corte 30 de septiembre de 2021",
];
const FILA_BANDAS = 4;
const FILA_ENCABEZADO = 5;

/** The matriz as the office sees it: titles, bands, headings, one row per meta. */
export function hojaMatriz(filas: readonly Fila[]): WriteSheet {
  const first = FILA_ENCABEZADO + 1;
  const cells = new Map<string, Partial<Cell>>();
  TITULOS.forEach((value, row) => {
    cells.set(`${row},0`, { value, style: row === 0 ? MUNICIPIO : SUBTITULO });
  });
  const merges = encabezados(cells);
  filas.forEach((fila, index) => {
    COLUMNAS.forEach((columna, column) => {
      cells.set(`${first + index},${column}`, celda(columna, fila, first + index, column));
    });
  });
  const last = columnName(COLUMNAS.length - 1);
  return {
    name: "Matriz",
    rows: Array.from({ length: first + filas.length }, () =>
      new Array<CellValue>(COLUMNAS.length).fill(null),
    ),
    cells,
    merges,
    columns: COLUMNAS.map(({ ancho }) => ({ width: ancho })),
    rowDefs: new Map([
      [0, { height: 26 }],
      [FILA_BANDAS, { height: 30 }],
      [FILA_ENCABEZADO, { height: 54 }],
      ...filas.map((_, index) => [first + index, { height: 40 }] as const),
    ]),
    freezePane: { rows: first, columns: 1 },
    autoFilter: { range: `A${first}:${last}${first + filas.length}` },
    dataValidations: [orientaciones(first, filas.length)],
    view: { showGridLines: false, zoomScale: 90, tabColor: { rgb: "2E7D5B" } },
    pageSetup: {
      orientation: "landscape",
      paperSize: "legal",
      scale: 60,
      printTitlesRow: `$${FILA_BANDAS + 1}:$${first}`,
      printTitlesColumn: "$A:$A",
    },
    a11y: { summary: "Una fila por meta de producto", headerRow: FILA_ENCABEZADO },
  };
}

function encabezados(cells: Map<string, Partial<Cell>>): NonNullable<WriteSheet["merges"]> {
  let column = 0;
  return BANDAS.map((banda) => {
    const left = column;
    for (const { encabezado } of banda.columnas) {
      const value = column === left ? banda.titulo : null;
      cells.set(`${FILA_BANDAS},${column}`, { value, style: bandStyle(banda.color) });
      cells.set(`${FILA_ENCABEZADO},${column}`, {
        value: encabezado,
        style: headingStyle(banda.tono),
      });
      column++;
    }
    return { startRow: FILA_BANDAS, endRow: FILA_BANDAS, startCol: left, endCol: column - 1 };
  });
}

function celda(columna: Columna, fila: Fila, row: number, column: number): Partial<Cell> {
  const format = typeof columna.formato === "string" ? columna.formato : columna.formato(fila);
  const style = dataStyle(columna.alinea, format);
  const value = columna.valor(fila);
  if (value === null || typeof value !== "object") return { value, style };
  const total = value.suma.reduce((sum, amount) => sum + amount, 0);
  const from = a1(row, column - value.suma.length);
  return {
    value: total,
    type: "formula",
    formula: `SUM(${from}:${a1(row, column - 1)})`,
    formulaResult: total,
    style,
  };
}

function orientaciones(
  first: number,
  rows: number,
): NonNullable<WriteSheet["dataValidations"]>[number] {
  const column = columnName(
    COLUMNAS.findIndex(({ encabezado }) => encabezado.startsWith("Orientación")),
  );
  return {
    type: "list",
    values: ["Incremento", "Acumulado", "Mantenimiento", "Reducción"],
    allowBlank: true,
    range: `${column}${first + 1}:${column}${first + rows}`,
  };
}
