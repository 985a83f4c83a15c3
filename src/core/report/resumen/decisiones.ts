import { onHundred } from "../../cifras/medida";
import { puestosDeDependencias } from "../../tablero/puesto";
import { tableroOf } from "../../tablero/tablero";
import { tareaText, tareaTitle, TABLERO } from "../../tablero/text";
import type { Tarea } from "../../tablero/tareas";
import {
  BLANK_ROW,
  cifraCell,
  figure,
  FORMATS,
  heightFor,
  nivelCell,
  rowAt,
  spread,
  text,
} from "../cells";
import type { Page } from "../page";
import type { ReportContext } from "../reportContext";
import type { CellSpec } from "../reportSpec";
import { HEADINGS, REPORT } from "../text";
import { section, WIDTHS } from "./layout";

/** Where it stands beside both totals. */
const LEFT = 9;
const LAST_OF_TITLE = 11;
const LAST_OF_REASON = 15;
/** Names take four columns; three of figures follow. */
const DEPENDENCIAS_WIDTH = 7;
const MOST = 5;

/** What asks for a decision, as the pane's board says it: a heading and a row for each. */
export interface Decisiones {
  readonly title: readonly CellSpec[];
  readonly rows: readonly {
    readonly cells: readonly CellSpec[];
    readonly height: number;
    readonly spans: readonly (readonly [left: number, right: number])[];
  }[];
}

/** `null` on the sheet of one dependencia's workbook: what the plan needs is not in it. */
export function decisionesOf({ evaluation, cifras }: ReportContext): Decisiones | null {
  if (evaluation.parte !== null) return null;
  const { tareas } = tableroOf(evaluation, cifras);
  if (tareas.length === 0) return null;
  return { title: section(TABLERO.tareas, WIDTHS.length - LEFT), rows: tareas.map(rowOf) };
}

function rowOf(tarea: Tarea): Decisiones["rows"][number] {
  const [title, reason] = [tareaTitle(tarea), tareaText(tarea)];
  return {
    cells: [
      ...spread(text(title, "noteLabel"), LAST_OF_TITLE - LEFT + 1),
      ...spread(text(reason, "note"), LAST_OF_REASON - LAST_OF_TITLE),
      figure(onHundred(tarea.puntos), FORMATS.planPoints),
    ],
    height: Math.max(
      18,
      heightFor(title, widthOf(LEFT, LAST_OF_TITLE)),
      heightFor(reason, widthOf(LAST_OF_TITLE + 1, LAST_OF_REASON)),
    ),
    spans: [
      [LEFT, LAST_OF_TITLE],
      [LAST_OF_TITLE + 1, LAST_OF_REASON],
    ],
  };
}

function widthOf(first: number, last: number): number {
  return WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

/** Those that lack most to what is expected by now; nothing where none lacks anything. */
export function addDependencias(page: Page, { evaluation, cifras }: ReportContext): void {
  if (evaluation.parte !== null) return;
  const { esperado } = cifras.plan.cifras;
  const byNombre = new Map(cifras.dependencias.map((one) => [one.nombre, one]));
  const lacking = puestosDeDependencias(cifras)
    .filter(({ falta }) => (falta ?? 0) > 0)
    .slice(0, MOST);
  if (lacking.length === 0) return;
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(REPORT.masFaltan(esperado), DEPENDENCIAS_WIDTH), 22));
  const add = (cells: readonly CellSpec[], height: number): void =>
    page.merge(page.add(rowAt(1, cells, height)), [[1, 4]]);
  add(
    [
      ...spread(text(HEADINGS.dependencia, "heading"), 4),
      ...[HEADINGS.falta(esperado), HEADINGS.cumplimiento, HEADINGS.nivel].map((one) =>
        text(one, "heading"),
      ),
    ],
    42,
  );
  for (const { dependencia, falta } of lacking) {
    const sujeto = byNombre.get(dependencia);
    if (sujeto === undefined) continue;
    add(
      [
        ...spread(text(dependencia), 4),
        figure(onHundred(falta === null ? null : -falta), FORMATS.points),
        cifraCell(sujeto, "cumplimiento"),
        nivelCell(sujeto),
      ],
      18,
    );
  }
}
