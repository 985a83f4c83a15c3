import type { Bloque, Informe, Tabla } from "../informe/informe";
import { words } from "../informe/plantilla";
import type { TabSpec } from "./instrumento";
import { INFORME_DE_LISTAS } from "./text";

/** What tabs show, written as a document: each a heading, its facts as points, and its table. */
export function informeDeTabs(
  { titulo, subtitulo }: Pick<Informe, "titulo" | "subtitulo">,
  tabs: readonly TabSpec[],
): Informe {
  return {
    titulo,
    subtitulo,
    entidad: INFORME_DE_LISTAS.entidad,
    fuente: INFORME_DE_LISTAS.fuente,
    bloques: tabs.flatMap(({ title, facts, headings, rows }): Bloque[] => [
      { type: "titulo", nivel: 1, text: title },
      ...facts.map(({ label, value }): Bloque => ({
        type: "vineta",
        trozos: [words(`${label}: ${value}.`)],
      })),
      ...(rows.length > 0 ? [tablaDe(title, headings, rows)] : []),
    ]),
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
