import { onHundred } from "../../cifras/medida";
import { caminoPorDependencia, type PasoDeCamino } from "../../whatIf/caminoPorDependencia";
import { caminoText } from "../../whatIf/text";
import type { Camino } from "../../whatIf/whatItTakes";
import { figure, FORMATS, heightFor, quantity, rowAt, spread, text } from "../cells";
import type { Page } from "../page";
import { LEFT, NAMES_WIDTH } from "./layout";
import { section } from "./parts";
import { empateText, HOJA_PROYECCION } from "./text";

/** The fewest metas that were found, by dependencia, each with what it must reach; and what they stand on. */
export function caminoTable(page: Page, camino: Camino): void {
  const { camino: words } = HOJA_PROYECCION;
  page.add(rowAt(LEFT, section(words.title), 22));
  page.add(rowAt(LEFT, [text(caminoText(camino), "textStrong")], 18));
  page.add(rowAt(LEFT, [text(words.supuesto, "caption")], 18));
  if (camino.type !== "sePuede") return;
  const headings = [
    ...[words.codigo, words.meta, words.hoy, words.alcanzar, words.desde, words.hasta],
    ...[words.puntos, words.empate, words.armonizar],
  ];
  page.add(
    rowAt(
      LEFT,
      headings.map((word) => text(word, "heading")),
      32,
    ),
  );
  for (const { dependencia, pasos } of caminoPorDependencia(camino)) {
    const name = dependencia ?? words.sinDependencia;
    page.add(rowAt(LEFT, spread(text(name, "level1"), headings.length), 18));
    for (const one of pasos) addPaso(page, one);
  }
}

function addPaso(page: Page, { paso, empate }: PasoDeCamino): void {
  const { meta, desde, hasta, ejecutado, puntos, armonizar } = paso;
  const { nombre, codigo } = meta.meta;
  page.add(
    rowAt(
      LEFT,
      [
        text(codigo, "code"),
        text(nombre),
        quantity(meta.ejecutado),
        quantity(ejecutado),
        figure(desde, FORMATS.share),
        figure(hasta, FORMATS.share),
        figure(onHundred(puntos), FORMATS.points),
        text(empate === null ? "" : empateText(empate.porElegir, empate.entre)),
        text(armonizar ? HOJA_PROYECCION.camino.hayQueArmonizar : ""),
      ],
      heightFor(nombre, NAMES_WIDTH),
    ),
  );
}
