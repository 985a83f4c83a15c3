import type { Devolucion, Pendiente } from "../../consolidate/pendientes";
import { CONSOLIDADO } from "../../consolidate/text/consolidado";
import { asuntoFixWith, asuntoText } from "../../consolidate/text/devolucion";
import { FIRMAS_DE_OFICIO, oficioLines, type Oficio } from "../../consolidate/text/oficio";
import { celdaText } from "../../consolidate/text/rowText";
import { SEVERITIES } from "../text";
import type { Severity } from "../../finding";
import { BLANK_ROW, text } from "../cells";
import { COLORS } from "../looks";
import type { Look, RowSpec, SheetSpec } from "../reportSpec";
import { hojaDeTabla, type Columna } from "./hojaDeTabla";

/** What goes back to one dependencia: a letter, then the meta, the cell in its own file, what is wrong, how to put it right, and room to answer. */
export function devolucionSheet(
  { nombre, pendientes }: Devolucion,
  oficio: Oficio,
  name: string,
): SheetSpec {
  const isSent = pendientes.length === 0 || pendientes.some(({ archivo }) => archivo !== null);
  return hojaDeTabla({
    key: "devolucion",
    name,
    tabColor: COLORS.alert,
    title: CONSOLIDADO.devolucionTitle(nombre),
    subtitle: isSent ? CONSOLIDADO.devolucionHelp : CONSOLIDADO.devolucionSinArchivo,
    letter: oficioLines(nombre, oficio, isSent),
    columns: COLUMNS,
    rows: pendientes,
    nothing: CONSOLIDADO.nothing,
    totals: FIRMAS,
  });
}

const { devolucion: HEADINGS } = CONSOLIDADO;
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: "severityError",
  advertencia: "severityAdvertencia",
  info: "severityInfo",
};

/** Index of the column in which the dependencia writes. */
const ROOM_TO_ANSWER = 6;

const COLUMNS: readonly Columna<Pendiente>[] = [
  {
    heading: HEADINGS.severidad,
    width: 13,
    cell: ({ severity }) => text(SEVERITIES[severity], LOOKS[severity]),
  },
  { heading: HEADINGS.archivo, width: 40, cell: ({ archivo }) => text(archivo ?? "") },
  { heading: HEADINGS.meta, width: 14, cell: ({ meta }) => text(meta ?? "", "code") },
  {
    heading: HEADINGS.celda,
    width: 22,
    cell: ({ at }) => text(at === null ? "" : celdaText(at), "code"),
  },
  { heading: HEADINGS.que, width: 70, cell: ({ asunto }) => text(asuntoText(asunto)) },
  {
    heading: HEADINGS.como,
    width: 55,
    cell: ({ asunto, noAceptada }) => text(asuntoFixWith(asunto, noAceptada ?? null)),
  },
  { heading: HEADINGS.respuesta, width: 40, cell: () => text("") },
  { heading: HEADINGS.quien, width: 24, cell: () => text("") },
  { heading: HEADINGS.cuando, width: 16, cell: () => text("") },
];

const { linea, envia, recibe } = FIRMAS_DE_OFICIO;

/** Below the table, out of the column whose words make a row a point when the devolución comes back. */
const FIRMAS: readonly RowSpec[] = [
  BLANK_ROW,
  BLANK_ROW,
  BLANK_ROW,
  ...[
    [linea, linea] as const,
    ...envia.map((words, index) => [words, recibe[index] ?? ""] as const),
  ].map(([left, right]): RowSpec => ({
    cells: [
      text(left, "subtitle"),
      ...Array.from({ length: ROOM_TO_ANSWER - 1 }, () => null),
      text(right, "subtitle"),
    ],
  })),
];
