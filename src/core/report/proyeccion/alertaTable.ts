import type { AlertaTemprana } from "../../whatIf/earlyWarning";
import { onHundred } from "../../cifras/medida";
import { HOJA_PROYECCION } from "./text";
import { figure, FORMATS, heightFor, rowAt, spread, text } from "../cells";
import type { Page } from "../page";
import { LAST, LEFT, NAMES_WIDTH } from "./layout";

/** One line of the early warning and what it is called. */
export interface Aviso {
  readonly codigo: string;
  readonly nombre: string;
  readonly alerta: AlertaTemprana<unknown>;
}

/** R19: what has nothing to show yet, or leaves it all to the end. */
export function alertaTable(
  page: Page,
  title: string,
  what: string,
  avisos: readonly Aviso[],
): void {
  const { alerta: words } = HOJA_PROYECCION;
  page.add(rowAt(LEFT, spread(text(title, "section"), LAST), 22));
  page.add(
    rowAt(
      LEFT,
      [
        "",
        what,
        words.programadas,
        words.sinEjecucion,
        words.sinReporte,
        words.parte,
        words.alCierre,
        words.puntos,
      ].map((word) => text(word, "heading")),
      32,
    ),
  );
  for (const { codigo, nombre, alerta } of avisos) {
    page.add(
      rowAt(
        LEFT,
        [
          text(codigo, "code"),
          text(nombre),
          figure(alerta.programadas, FORMATS.count),
          figure(alerta.sinEjecucion, FORMATS.count),
          figure(alerta.sinReporte, FORMATS.count),
          figure(alerta.parte, FORMATS.share),
          figure(alerta.alCierre, FORMATS.count),
          figure(onHundred(alerta.puntos), FORMATS.points),
        ],
        heightFor(nombre, NAMES_WIDTH),
      ),
    );
  }
}
