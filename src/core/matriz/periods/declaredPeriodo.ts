import { wholeIn } from "../../grid/digits";
import { foldText } from "../../grid/foldText";
import type { Sheet } from "../../grid/grid";
import { MESES, type Periodo, type Trimestre, type Vigencia } from "../../vocabulary";
import { foldHeading } from "../words/foldHeading";
import { quarterOf } from "../words/timeHeading";
import { titlesAbove } from "./titles";

/**
 * The period that a sheet declares of itself: in the rows above its header, in its name, in the
 * name of the file, in that order (R17).
 */
export function declaredPeriodo(sheet: Sheet, headerRow: number, workbookName: string): Periodo {
  const texts = [...titlesAbove(sheet, headerRow), sheet.name, workbookName]
    .map((cell) => foldText(cell).replace(/_/g, " "))
    .filter((text) => !OF_THE_FORM.test(text));
  const cut = firstOf(texts, corteOf);
  const vigencia = cut?.vigencia ?? firstOf(texts, vigenciaOf);
  const trimestre = cut?.trimestre ?? firstOf(texts, (text) => quarterOf(foldHeading(text)));
  const corte =
    cut?.corte ??
    (vigencia !== null && trimestre !== null ? endOfQuarter(vigencia, trimestre) : null);
  return { vigencia, trimestre, corte };
}

/** When a form was approved, filled in or printed is no period of what it reports. */
const OF_THE_FORM =
  /^(?:fecha(?! (?:de )?corte)|version\b|vigente\b|codigo\b|aprobad[oa]\b|actualizad[oa]\b|elaborad[oa]\b|diligenciad[oa]\b|impres[oa]\b)/;

const LAST_DAY: Readonly<Record<Trimestre, string>> = {
  1: "03-31",
  2: "06-30",
  3: "09-30",
  4: "12-31",
};

/** Last day of a quarter, ISO. */
export function endOfQuarter(vigencia: Vigencia, trimestre: Trimestre): string {
  return `${vigencia}-${LAST_DAY[trimestre]}`;
}

/** The last quarter that has ended by an ISO date of that year; `null` when none has, 4 for a later year. */
export function quarterAt(corte: string, vigencia: Vigencia): Trimestre | null {
  const ended = ([4, 3, 2, 1] as const).find((quarter) => endOfQuarter(vigencia, quarter) <= corte);
  return ended ?? null;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

const DAY_FIRST = /\b(\d{1,2}) de ([a-z]+)(?: de| del)?(?: ano)? (20\d{2})\b/;
const NUMERIC_DATE = /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})\b/;
const ISO_DATE = /\b(20\d{2})-(\d{2})-(\d{2})\b/;
const MONTH_FIRST = /\b([a-z]+) (\d{1,2}) de(?:l)? (20\d{2})\b/;

interface Cut {
  readonly vigencia: Vigencia;
  readonly trimestre: Trimestre | null;
  readonly corte: string;
}

/** "con corte al 30 de septiembre de 2021"; the date of a decree is none. */
function corteOf(text: string): Cut | null {
  const at = text.search(/\bcorte\b|\bhasta el\b|\bal? (?:30|31)\b/);
  if (at < 0 || /\b(decreto|acuerdo|ley|resolucion|acta)\b/.test(text)) return null;
  const rest = text.slice(at);
  const iso = ISO_DATE.exec(rest);
  if (iso) {
    const [, year = "", month = "", day = ""] = iso;
    return cutAt(year, wholeIn(month), day);
  }
  const numeric = NUMERIC_DATE.exec(rest);
  if (numeric) {
    const [, day = "", month = "", year = ""] = numeric;
    return cutAt(year, wholeIn(month), day);
  }
  const first = DAY_FIRST.exec(rest);
  const second = MONTH_FIRST.exec(rest);
  const [day, month, year] = first
    ? [first[1], first[2], first[3]]
    : second
      ? [second[2], second[1], second[3]]
      : [];
  const index = MESES.indexOf((month ?? "").replace("setiembre", "septiembre"));
  return index < 0 || !day || !year ? null : cutAt(year, index + 1, day);
}

function cutAt(year: string, month: number | null, day: string): Cut | null {
  const vigencia = wholeIn(year);
  if (vigencia === null || month === null) return null;
  if (month < 1 || month > 12 || (wholeIn(day) ?? 0) > 31) return null;
  const corte = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { vigencia, trimestre: quarterAt(corte, vigencia), corte };
}

/** A link; and what follows the word that says what a year is of: a version of the form, a census, a budget. */
const OF_SOMETHING_ELSE =
  /\b(?:https?:|www\.)\S*|\b(?:version|edicion|actualizad[oa]|aprobad[oa]|adoptad[oa]|elaborad[oa]|diligenciad[oa]|impres[oa]|impresion|poblacion|censo|dane|proyeccion(?:es)?|presupuesto|gaceta|norma|iso|mipg)\b.*$/;

/** "vigencia 2021", or the only year that stands alone; "2020-2023" is a span and says nothing. */
function vigenciaOf(text: string): Vigencia | null {
  const stated = /\b(?:vigencia|ano|vig)[^\d]{0,12}(20\d{2})\b(?!\s*[-–a]\s*20\d{2})/.exec(text);
  if (stated) return wholeIn(stated[1]);
  if (/\b(decreto|acuerdo|ley|resolucion|acta)\b/.test(text)) return null;
  const years = new Set(
    text
      .replace(OF_SOMETHING_ELSE, " ")
      .replace(/20\d{2}\s*(?:-|–|—|a|al|\/)\s*20\d{2}/g, " ")
      .replace(new RegExp(NUMERIC_DATE, "g"), " ")
      .match(/\b20\d{2}\b/g) ?? [],
  );
  return years.size === 1 ? wholeIn([...years][0]) : null;
}
