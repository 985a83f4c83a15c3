import type { FilaDeAjuste } from "../ajustes/fila";
import { AJUSTES } from "../text/ajustes";
import { FORMATS, numberCell, text } from "./cells";
import { COLORS } from "./looks";
import type { CellSpec, SheetSpec } from "./reportSpec";
import { tablePaper } from "./tablePaper";

/** R32: the settings of the office, from which `readAjustes` reads them back. */
export function ajustesSheet(filas: readonly FilaDeAjuste[], name: string): SheetSpec {
  return {
    key: "ajustes",
    name,
    tabColor: COLORS.sand,
    columnWidths: [48, 14, 14, 60, 24],
    rows: [
      { cells: [text(AJUSTES.titulo, "title")], height: 28 },
      { cells: [text(AJUSTES.ayuda, "subtitle")], height: 18 },
      { cells: HEADINGS.map((heading) => text(heading, "heading")), height: 20 },
      ...filas.map(({ ajuste, valor, isPercent, desde, acto, quien }) => ({
        cells: [
          text(ajuste),
          valueCell(valor, isPercent),
          ...[desde, acto, quien].map((word) => (word === null ? null : text(word))),
        ],
      })),
    ],
    merges: [],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    table: null,
    charts: [],
    print: tablePaper("letter", HEADING_ROW),
  };
}

const HEADINGS = [AJUSTES.ajuste, AJUSTES.valor, AJUSTES.desde, AJUSTES.acto, AJUSTES.quien];
const HEADING_ROW = 2;

function valueCell(valor: number | string, isPercent: boolean): CellSpec {
  return typeof valor === "string"
    ? text(valor)
    : numberCell(valor, isPercent ? PERCENT : FORMATS.general);
}

/** Two decimals, so that what is shown is what counts. */
const PERCENT = "0.00\\ %";
