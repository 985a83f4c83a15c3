import { EVIDENCIA } from "../evidencias/text";
import type { MetaDeFicha } from "../fichas/ficha";
import { FICHAS } from "../fichas/text";
import { armonizacionText, situacionText } from "../text/estados";
import { tipoDeAlertaText } from "../rules/ruleText";
import { cifraCell, heightFor, text } from "./cells";
import type { ReportContext } from "./reportContext";
import type { CellSpec } from "./reportSpec";
import { HEADINGS, REPORT } from "./text";

/** Points that a row has at least. */
export const ROW = 17;

/** Of a row of the list of metas. */
export function heightOf(cells: readonly CellSpec[]): number {
  return Math.max(
    ROW,
    ...cells.map((cell, index) =>
      cell.kind === "text" ? heightFor(cell.text, COLUMNS[index]?.width ?? DESCRIPCION) : 0,
    ),
  );
}

interface ColumnaDeFicha {
  readonly heading: string;
  readonly width: number;
  readonly cell: (one: MetaDeFicha, context: Pick<ReportContext, "cifras">) => CellSpec;
}

/** Width of the column of descriptions. */
export const DESCRIPCION = 60;

/** The list of metas of a card, and with it the columns of the sheet. */
export const COLUMNS: readonly ColumnaDeFicha[] = [
  { heading: REPORT.meta, width: 14, cell: ({ meta }) => text(meta.meta.codigo, "code") },
  { heading: HEADINGS.nombre, width: DESCRIPCION, cell: ({ meta }) => text(meta.meta.nombre) },
  {
    heading: HEADINGS.programadoFisico,
    width: 17,
    cell: ({ meta }, { cifras }) => cifraCell(cifras.deMeta(meta.meta.fila), "programadoFisico"),
  },
  {
    heading: HEADINGS.ejecutadoFisico,
    width: 15,
    cell: ({ meta }, { cifras }) => cifraCell(cifras.deMeta(meta.meta.fila), "ejecutadoFisico"),
  },
  {
    heading: HEADINGS.cumplimiento,
    width: 15,
    cell: ({ meta }, { cifras }) => cifraCell(cifras.deMeta(meta.meta.fila), "cumplimiento"),
  },
  {
    heading: FICHAS.situacion,
    width: 32,
    cell: ({ meta }) =>
      text(
        meta.noArmonizada && meta.armonizacion !== null
          ? `${situacionText(meta)}: ${armonizacionText(meta.armonizacion)}`
          : situacionText(meta),
        "textMuted",
      ),
  },
  { heading: FICHAS.alertas, width: 46, cell: (one) => text(revisar(one)) },
];

/** The kinds of alerta of a meta, and its evidence where that asks for something. */
function revisar({ alertas, evidencia }: MetaDeFicha): string {
  const kinds = new Set(alertas.map(({ type }) => tipoDeAlertaText(type)));
  const evidence = evidencia === "porRevisar" ? [EVIDENCIA_POR_REVISAR] : [];
  return [...kinds, ...evidence].join("; ");
}

const EVIDENCIA_POR_REVISAR = `Evidencias: ${EVIDENCIA.porRevisar.toLowerCase()}`;
