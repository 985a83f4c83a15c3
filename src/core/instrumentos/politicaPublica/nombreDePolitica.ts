import { foldText, isBlank, plainText } from "../../grid/foldText";
import type { CellValue } from "../../grid/grid";
import type { Leida } from "../../listas/readLista";
import type { PoliticaLeida } from "./evaluation";
import type { CampoDePolitica } from "./lista";
import { POLITICA } from "./text";

/**
 * What the policy of each row is called: as it says itself, as it was first written; else as the title over it, where those of its
 * sheet name several; as the format on its sheet has it; as the title, where those of the workbook name
 * several; as the only format; as its title.
 */
export function nombresDePolitica({
  lectura,
  formatos,
}: PoliticaLeida): (fila: Leida<CampoDePolitica>) => string {
  const written = new Map<string, string>();
  for (const { textos } of lectura.filas)
    if (textos.politica !== undefined && !written.has(bareName(textos.politica)))
      written.set(bareName(textos.politica), textos.politica);
  const titles = titlesOver(lectura.filas);
  const inFormats = [...formatos.values()].flatMap(({ politica }) =>
    politica ? [politica.text] : [],
  );
  const only = inFormats.length === 1 ? inFormats[0] : undefined;
  const areSeveral = areDifferent(titles.values());
  const ofSeveral = new Set(
    [...new Set(lectura.filas.map(({ tabla }) => tabla.sheet))].filter((sheet) =>
      areDifferent(
        lectura.filas.filter(({ tabla }) => tabla.sheet === sheet).map((fila) => titles.get(fila)),
      ),
    ),
  );
  return (fila) => {
    const { sheet } = fila.tabla;
    const own = fila.textos.politica;
    if (own !== undefined) return written.get(bareName(own)) ?? own;
    const title = titles.get(fila);
    return (
      (ofSeveral.has(sheet) ? title : undefined) ??
      formatos.get(sheet.name)?.politica?.text ??
      (areSeveral ? title : (only ?? title)) ??
      only ??
      POLITICA.sinNombre
    );
  };
}

/** "Política pública de juventud", "Política de Juventud" and "Juventud" are one. */
function bareName(politica: string): string {
  return foldText(politica).replace(
    /^politica (?:publica )?(?:municipal )?(?:de(?: las?| los?|l)?|para (?:las?|el|los)) /,
    "",
  );
}

function areDifferent(names: Iterable<string | undefined>): boolean {
  return (
    new Set([...names].flatMap((name) => (name === undefined ? [] : [foldText(name)]))).size > 1
  );
}

/** The nearest title over each row that says whose policy it is; another row of the list is no title. */
function titlesOver(
  filas: readonly Leida<CampoDePolitica>[],
): ReadonlyMap<Leida<CampoDePolitica>, string> {
  const over = new Map<Leida<CampoDePolitica>, string>();
  for (const sheet of new Set(filas.map(({ tabla }) => tabla.sheet))) {
    const own = new Map(
      filas.filter(({ tabla }) => tabla.sheet === sheet).map((fila) => [fila.at.row, fila]),
    );
    let title: string | null = null;
    for (const [row, cells] of sheet.rows.entries()) {
      const fila = own.get(row);
      if (fila === undefined) title = titleIn(cells) ?? title;
      else if (title !== null) over.set(fila, title);
    }
  }
  return over;
}

function titleIn(cells: readonly CellValue[]): string | null {
  const texts = new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => plainText(cell)));
  if (texts.size > MOST_IN_A_TITLE) return null;
  return [...texts].map(nombreEnTitulo).find((name) => name !== null) ?? null;
}

const MOST_IN_A_TITLE = 2;
const LONGEST = 160;

/** "Seguimiento a la política pública de juventud 2020-2030 - plan de acción": "juventud". */
export function nombreEnTitulo(text: string): string | null {
  if (text.length > LONGEST) return null;
  const said = NAMED.exec(text)?.[1]?.split(AFTER_THE_NAME)[0]?.trim() ?? "";
  return said === "" ? null : said;
}

const NAMED =
  /pol[ií]tica p[uú]blica(?: municipal)?(?: (?:de(?: las?| los?|l)?|para (?:las?|el|los))|:) (.+)/iu;
const AFTER_THE_NAME =
  /\s[-–—|/]\s|[:;(.]|,? ?(?:\b20\d\d|\b(?:del? )?municipi[oa]l?\b|\bvigencia\b|\bplan de acci|\b(?:primer|segundo|i|ii) semestre\b|\ba[nñ]os?\b).*/iu;
