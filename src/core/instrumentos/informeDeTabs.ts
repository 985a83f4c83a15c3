import type { Finding } from "../finding";
import type { Bloque, Grafica, Informe, Tabla } from "../informe/informe";
import { words } from "../informe/plantilla";
import { alertasDeInforme, preguntasDeInforme } from "./alertasDeInforme";
import type { PreguntaAbierta, TabSpec } from "./instrumento";
import { INFORME_DE_LISTAS } from "./text";

/** What a document is made of. */
interface Partes extends Pick<Informe, "titulo" | "subtitulo"> {
  readonly tabs: readonly TabSpec[];
  /** The charts of a tab. */
  readonly graficasDe: (tab: TabSpec) => readonly Grafica[];
  readonly preguntas: readonly PreguntaAbierta[];
  readonly findings: readonly Finding[];
}

/**
 * What tabs show, written as a document: each a heading, its facts as points, its charts and its table; before
 * them what is to be confirmed, and after them what is to be put right.
 */
export function informeDeTabs({
  titulo,
  subtitulo,
  tabs,
  graficasDe,
  preguntas,
  findings,
}: Partes): Informe {
  return {
    titulo,
    subtitulo,
    entidad: INFORME_DE_LISTAS.entidad,
    fuente: INFORME_DE_LISTAS.fuente,
    bloques: [
      ...preguntasDeInforme(preguntas),
      ...tabs.flatMap((tab): Bloque[] => [
        { type: "titulo", nivel: 1, text: tab.title },
        ...tab.facts.map(({ label, value }): Bloque => ({
          type: "vineta",
          trozos: [words(`${label}: ${value}.`)],
        })),
        ...graficasDe(tab),
        ...(tab.rows.length > 0 ? [tablaDe(tab.title, tab.headings, tab.rows)] : []),
      ]),
      ...alertasDeInforme(findings),
    ],
  };
}

/** The first column is as wide as three of the others: it names the rows. */
function tablaDe(
  titulo: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Tabla {
  const share = 100 / (headings.length + 2);
  return {
    type: "tabla",
    titulo,
    columnas: headings.map((heading, index) => ({
      titulo: heading,
      ancho: index === 0 ? share * 3 : share,
      isNumber: index > 0 && rows.every((cells) => NUMBER.test(cells[index] ?? "")),
    })),
    filas: rows.map((cells) => cells.map(words)),
    hasTotal: false,
  };
}

const NUMBER = /^(?:[-−]?\$? ?[\d.,]+(?:[^\d]{0,3}%)?|–)$/u;
