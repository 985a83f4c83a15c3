import type { CellValue } from "../../grid/grid";
import { foldText } from "../../grid/foldText";
import { remembered } from "../../grid/remembered";

/**
 * Reduces a heading to the words that carry meaning, so that "Cód. de la Meta", "CODIGO META"
 * and "Código  meta:" are one key. Years and quarters stay; `withoutYear` takes the years out.
 */
export function foldHeading(heading: CellValue): string {
  return keyOf(foldText(heading));
}

const keyOf = remembered((folded) => words(folded).join(" "));

/** The key of a heading with what stands in parentheses left out. */
export function foldHeadingWithoutParenthesis(heading: string): string {
  return foldHeading(
    heading.replace(/\([^)]*\)?/g, (aside) => (aside.endsWith(")") ? " " : aside)),
  );
}

/** The same key without its year: "Total 2024" and "Total 2025" say the same thing. */
export function withoutYear(key: string): string {
  return key
    .replace(/\b(?:19|20)\d{2}\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function words(folded: string): string[] {
  const all = folded
    .replace(/\b((?:19|20)\d{2})[.,]0\b/g, "$1")
    .replace(INITIALS, "$1")
    .replace(/(?<!\p{L})(\p{L}+)(20\d{2})(?!\d)/gu, "$1 $2")
    .replace(/(?<!\d)(20\d{2})([pe])(?![\p{L}\d])/gu, "$1 $2")
    .replace(/(?<!\p{L})(trim?|trimestre)([1-4])(?!\d)/gu, "$1 $2")
    .replace(/n[°º](?=\s|$|\w)|#(?=\s?\p{L}{2,}(?![!/]))/gu, "numero ")
    .replace(/%/g, " % ")
    .replace(UP_TO_MONTH, "corte ")
    .replace(UP_TO_DAY, "corte ")
    .replace(/\(p\)/g, " programado ")
    .replace(/\(e\)/g, " ejecutado ")
    .replace(/(\d)[°º]/g, "$1")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  // "E" over a column of what was executed is no conjunction, nor is it in "E 2021".
  const isInitial = all.includes("e") && telling.every((word) => /^\d+$/.test(word));
  return (telling.length > 0 && !isInitial ? telling : all).map(
    (word) => ABBREVIATIONS[word] ?? word,
  );
}

/** The dots of "L.B." and "U.M.": initials are one word. */
const INITIALS = /(?<![\p{L}\p{N}])(\p{L})\.\s?(?=\p{L}(?![\p{L}\p{N}]))/gu;

/** R25: "a junio", "hasta el 30 de septiembre": the figure runs up to there; in "enero a marzo" it is a quarter. */
const UP_TO_MONTH =
  /(?<!\p{L}|\b(?:ene|enero|abr|abril|jul|julio|oct|octubre) )(?:a|al|hasta)(?: el)?(?: mes de| cierre de| corte de)? (?=(?:\d{1,2} de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\b)/gu;

/** "a 30/09/2025" */
const UP_TO_DAY = /(?<!\p{L})(?:a|al|hasta)(?: el)? (?=\d{1,2}[/.-]\d{1,2}[/.-]20\d{2})/gu;

const STOP_WORDS = new Set(
  "de del la el los las en por para y a al e o un una que con se su sus lo".split(" "),
);

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cod: "codigo",
  codi: "codigo",
  num: "numero",
  no: "numero",
  nro: "numero",
  prog: "programado",
  progr: "programado",
  program: "programado",
  ejec: "ejecutado",
  ejecu: "ejecutado",
  ejecuc: "ejecucion",
  ppto: "presupuesto",
  pto: "presupuesto",
  trim: "trimestre",
  tri: "trimestre",
  acum: "acumulado",
  trimest: "trimestre",
  vig: "vigencia",
  cof: "cofinanciacion",
  dep: "dependencia",
  dpto: "departamento",
  depto: "departamento",
  inv: "inversion",
  dest: "destinacion",
  alim: "alimentacion",
  und: "unidad",
  desc: "descripcion",
  descrip: "descripcion",
  resp: "responsable",
  sria: "secretaria",
  sec: "secretaria",
  porcent: "porcentaje",
  cuatrenio: "cuatrienio",
  cuat: "cuatrienio",
  pdt: "pdm",
  pdd: "pdm",
};
