import { foldText, isBlank, plainText } from "../../grid/foldText";
import type { Tabla } from "../../listas/lista";
import type { PoliticaLeida } from "./evaluation";
import type { CampoDePolitica } from "./lista";
import { POLITICA } from "./text";

/**
 * What the policy of each table is called, where its rows do not say it: as the format on its sheet has it;
 * as the title over it, where titles name several; as the only format; as its title.
 */
export function nombresDePolitica({
  lectura,
  formatos,
}: PoliticaLeida): (tabla: Tabla<CampoDePolitica>) => string {
  const titles = new Map(lectura.tablas.map((tabla) => [tabla, titleOver(tabla)]));
  const inFormats = [...formatos.values()].flatMap(({ politica }) =>
    politica ? [politica.text] : [],
  );
  const only = inFormats.length === 1 ? inFormats[0] : undefined;
  const titled = [...titles.values()].flatMap((title) => title ?? []);
  const areSeveral = new Set(titled.map(foldText)).size > 1;
  return (tabla) => {
    const title = titles.get(tabla) ?? undefined;
    return (
      formatos.get(tabla.sheet.name)?.politica?.text ??
      (areSeveral ? title : (only ?? title)) ??
      only ??
      POLITICA.sinNombre
    );
  };
}

/** The nearest title over a table that says whose policy it is. */
function titleOver({ sheet, headerRows }: Tabla<CampoDePolitica>): string | null {
  for (let row = (headerRows[0] ?? 0) - 1; row >= 0; row--) {
    const texts = new Set(
      (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).map((cell) => plainText(cell)),
    );
    if (texts.size > MOST_IN_A_TITLE) continue;
    for (const text of texts) {
      const name = nameIn(text);
      if (name !== null) return name;
    }
  }
  return null;
}

const MOST_IN_A_TITLE = 2;
const LONGEST = 160;

/** "Seguimiento a la política pública de juventud 2020-2030 - plan de acción": "juventud". */
function nameIn(text: string): string | null {
  if (text.length > LONGEST) return null;
  const said = NAMED.exec(text)?.[1]?.split(AFTER_THE_NAME)[0]?.trim() ?? "";
  return said === "" ? null : said;
}

const NAMED =
  /pol[ií]tica p[uú]blica (?:municipal )?(?:de(?: las?| los?|l)?|para (?:las?|el|los)) (.+)/iu;
const AFTER_THE_NAME =
  /\s[-–—|/]\s|[:;(.]|,? ?(?:\b20\d\d|\b(?:del? )?municipi[oa]l?\b|\bvigencia\b|\bplan de acci|\b(?:primer|segundo|i|ii) semestre\b|\ba[nñ]os?\b).*/iu;
