import { BLANK_ROW, heightFor, text } from "../report/cells";
import { COLORS } from "../report/looks";
import type { CellSpec, RowSpec, SheetSpec } from "../report/reportSpec";
import { tablePaper } from "../report/tablePaper";
import { periodoLine } from "../report/text";
import type { ParPorRegistrar } from "./pares";
import type { SeguimientoSispt } from "./seguimiento";
import { MOTIVO, PARES } from "./text";

/** The pairs (BPIN, indicator) to register: a workbook of its own, to be sent to who registers them. */
export function paresSheet({
  pares,
  periodo,
}: Pick<SeguimientoSispt, "pares" | "periodo">): SheetSpec {
  const nota = pares === null ? PARES.sinRegistro : pares.length === 0 ? PARES.ninguno : PARES.nota;
  return {
    key: "sispt.pares",
    name: PARES.hoja,
    tabColor: COLORS.blue,
    columnWidths: COLUMNAS.map(({ width }) => width),
    rows: [
      { cells: [text(PARES.titulo, "title")], height: 28 },
      { cells: [text(periodoLine(periodo), "subtitle")], height: 18 },
      { cells: [text(nota, "caption")], height: 18 },
      BLANK_ROW,
      { cells: COLUMNAS.map(({ heading }) => text(heading, "heading")), height: 22 },
      ...(pares ?? []).map((par): RowSpec => {
        const cells = COLUMNAS.map(({ cell }) => text(cell(par)));
        const heights = cells.map((cell, column) =>
          heightFor(cell.text, COLUMNAS[column]?.width ?? 0),
        );
        return { cells: cells satisfies readonly CellSpec[], height: Math.max(18, ...heights) };
      }),
    ],
    merges: [],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    table: null,
    charts: [],
    print: tablePaper("letter", HEADING_ROW),
  };
}

const HEADING_ROW = 4;

interface Columna {
  readonly heading: string;
  readonly width: number;
  readonly cell: (par: ParPorRegistrar) => string;
}

const COLUMNAS: readonly Columna[] = [
  { heading: PARES.bpin, width: 18, cell: ({ bpin }) => bpin ?? "" },
  { heading: PARES.indicador, width: 16, cell: ({ indicador }) => indicador ?? "" },
  { heading: PARES.nombre, width: 52, cell: ({ nombre }) => nombre },
  {
    heading: PARES.metas,
    width: 20,
    cell: ({ metas }) => metas.map(({ meta }) => meta.codigo).join(", "),
  },
  {
    heading: PARES.dependencia,
    width: 28,
    cell: ({ metas }) =>
      [...new Set(metas.flatMap(({ meta }) => meta.fila.dependencia ?? []))].join(", "),
  },
  { heading: PARES.motivo, width: 34, cell: ({ motivo }) => MOTIVO[motivo] },
  { heading: PARES.falta, width: 26, cell: faltaText },
];

function faltaText({ bpin, indicador }: ParPorRegistrar): string {
  const missing = [
    ...(bpin === null ? [PARES.faltaBpin] : []),
    ...(indicador === null ? [PARES.faltaIndicador] : []),
  ];
  return missing.length === 0 ? PARES.listo : missing.join(" y ").toLowerCase();
}
