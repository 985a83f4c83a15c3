import { cifrasMostradasDeNodo } from "../../cifras/mostradas";
import type { ReglaDeRedondeo } from "../../planes/parametros";
import { differenceText, HOJA_PROYECCION } from "./text";
import { aplicadoText, sinObjetoText, supuestoText } from "../../whatIf/text";
import { changesOfNivel, type NodoComparado } from "../../whatIf/compare";
import { aplicadosOf } from "../../whatIf/aplicados";
import { missingIn } from "../../whatIf/missing";
import type { Proyeccion } from "../../whatIf/project";
import { cifraCell, figure, FORMATS, heightFor, rowAt, spread, text } from "../cells";
import type { Page } from "../page";
import type { CellSpec } from "../reportSpec";
import { LAST, LEFT, NAMES, WIDTHS } from "./layout";
import { nivelDeNodoText } from "../../text/estados";

/** A heading over the whole width. */
export function section(title: string): readonly CellSpec[] {
  return spread(text(title, "section"), LAST);
}

/** The plan today and at the end, as figures to be read from afar. */
export function cards(page: Page, comparado: NodoComparado, regla: ReglaDeRedondeo): void {
  const { base, projected, avance } = comparado;
  const { cards: labels, withNivel } = HOJA_PROYECCION;
  const changes = changesOfNivel(comparado).length;
  const shown: readonly (readonly [label: string, value: CellSpec, left: number, right: number])[] =
    [
      [
        withNivel(labels.base, nivelDeNodoText(base)),
        cifraCell({ cifras: cifrasMostradasDeNodo(base, regla) }, "cumplimiento", "cardValue"),
        1,
        2,
      ],
      [
        withNivel(labels.projected, nivelDeNodoText(projected)),
        cifraCell({ cifras: cifrasMostradasDeNodo(projected, regla) }, "cumplimiento", "cardValue"),
        3,
        5,
      ],
      [labels.gain, text(differenceText(avance), "cardValue"), 6, 8],
      [labels.changes, figure(changes, FORMATS.count, "cardValue"), 9, LAST],
    ];
  const spans = shown.map(([, , left, right]) => [left, right] as const);
  const words = shown.flatMap(([label, , left, right]) =>
    spread(text(label, "cardLabel"), right - left + 1),
  );
  const values = shown.flatMap(([, value, left, right]) => spread(value, right - left + 1));
  page.merge(page.add(rowAt(LEFT, words, 18)), spans);
  page.merge(page.add(rowAt(LEFT, values, 34)), spans);
}

/** What is assumed, in words and in order; what is switched off is not in force. */
export function assumed(page: Page, proyeccion: Proyeccion): void {
  const inForce = proyeccion.supuestos.filter(({ activo }) => activo);
  page.add(rowAt(LEFT, section(HOJA_PROYECCION.supuestos), 22));
  if (inForce.length === 0)
    return void page.add(rowAt(LEFT, [text(HOJA_PROYECCION.sinSupuestos, "caption")], 18));
  const aplicados = aplicadosOf(inForce, proyeccion.context);
  for (const [index, supuesto] of inForce.entries()) {
    const aplicado = aplicados[index] ?? null;
    const number = text(String(index + 1), "code");
    const words =
      aplicado === null || aplicado.otras === 0
        ? supuestoText(supuesto)
        : `${supuestoText(supuesto)}. ${aplicadoText(aplicado)}`;
    const row = rowAt(
      LEFT,
      [number, ...spread(text(words), LAST - LEFT)],
      heightFor(words, widthFrom(NAMES)),
    );
    page.merge(page.add(row), [[NAMES, LAST]]);
  }
  const said = [
    ...(inForce.length > 1 ? [HOJA_PROYECCION.orden] : []),
    ...(inForce.some(({ type }) => type !== "metas") ? [HOJA_PROYECCION.pesos] : []),
    ...missingIn(proyeccion, inForce).map(sinObjetoText),
  ];
  for (const sentence of said) page.add(rowAt(LEFT, [text(sentence, "caption")], 18));
}

/** A label and what is said of it. */
export function note(page: Page, label: string, words: string): void {
  const row = rowAt(
    LEFT,
    [...spread(text(label, "noteLabel"), 2), ...spread(text(words, "note"), LAST - NAMES)],
    heightFor(words, widthFrom(NAMES + 1)),
  );
  page.merge(page.add(row), [
    [LEFT, NAMES],
    [NAMES + 1, LAST],
  ]);
}

function widthFrom(column: number): number {
  return WIDTHS.slice(column).reduce((sum, width) => sum + width, 0);
}
