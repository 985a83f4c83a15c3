import { foldText } from "../../grid/foldText";
import type { Campo, Trimestre, Vigencia } from "../../vocabulary";
import type { Etapa } from "./dinero";
import { asideOf } from "../words/aside";
import { foldHeading } from "../words/foldHeading";
import { bandsOfHeading, ownHeading } from "../words/headingParts";
import type { WhySinSumar } from "../columns/unusedColumns";
import { vigenciasNamed } from "../columns/yearColumns";
import type { Column } from "../matriz";

/** Where one stage of the money of one vigencia, or of one of its quarters, stands in a row. */
export interface DineroColumns {
  readonly vigencia: Vigencia | null;
  /** Without one the figure is of the whole vigencia. */
  readonly trimestre: Trimestre | null;
  /** R11: the figure of a quarter runs from January. */
  readonly cumulative: boolean;
  readonly etapa: Etapa;
  /** One column, or the sources that add up to it where none is the total. */
  readonly total: readonly Column[];
  readonly fuentes: readonly ColumnaDeFuente[];
}

/** A column of a source, under the name that its heading or the band over it gives it. */
interface ColumnaDeFuente extends Column {
  readonly nombre: string;
}

/** R34: a column of money that no figure adds up, and why. */
export interface DineroSinSumar {
  readonly column: Column;
  readonly why: WhySinSumar;
}

/**
 * R16, R34: which columns make each stage of the money. Of several a total goes before its sources;
 * several that neither a total nor the names of sources tell apart are left out: a sum of figures of
 * one thing would be no figure.
 *
 * @param home what columns without a year belong to; `null`: nothing says which it is
 */
export function dineroColumns(
  columns: readonly Column[],
  home: Vigencia | null,
): readonly DineroColumns[] {
  return groupsOf(columns, home).flatMap((group) => ofGroup(group, home));
}

/**
 * What `dineroColumns` leaves out: no column of money vanishes without a word.
 *
 * @param home what columns without a year belong to; `null`: nothing says which it is
 */
export function dineroSinSumar(
  columns: readonly Column[],
  home: Vigencia | null,
): readonly DineroSinSumar[] {
  const groups = groupsOf(columns, home).map((group) => ({ group, made: ofGroup(group, home) }));
  const whole = new Set(
    groups.flatMap(({ made }) =>
      made.filter(({ trimestre }) => trimestre === null).map(vigenciaAndEtapa),
    ),
  );
  const severalVigencias = home === null && vigenciasNamed(columns).length > 0;
  const why = new Map<Column, WhySinSumar>();
  for (const { group, made } of groups) {
    const [one] = made;
    const used = new Set([...(one?.total ?? []), ...(one?.fuentes ?? [])].map(columnOf));
    const isLeftToYear =
      one !== undefined && one.trimestre !== null && whole.has(vigenciaAndEtapa(one));
    for (const column of group) {
      if (one === undefined) why.set(column, "repeated");
      else if (isLeftToYear || !used.has(column.column)) why.set(column, "superseded");
      else if (severalVigencias && column.vigencia === undefined) why.set(column, "undated");
    }
  }
  return columns
    .filter(({ campo }) => ETAPAS_BY_CAMPO[campo] !== undefined)
    .flatMap((column) => {
      const reason = etapaOf(column) === null ? "aside" : why.get(column);
      return reason === undefined ? [] : [{ column, why: reason }];
    });
}

function columnOf({ column }: Column): number {
  return column;
}

function vigenciaAndEtapa({ vigencia, etapa }: DineroColumns): string {
  return `${etapa}|${vigencia ?? ""}`;
}

function groupsOf(
  columns: readonly Column[],
  home: Vigencia | null,
): readonly (readonly Column[])[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const etapa = etapaOf(column);
    if (etapa === null) continue;
    const key = [etapa, column.vigencia ?? home ?? "", column.trimestre ?? ""].join("|");
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()];
}

function ofGroup(group: readonly Column[], home: Vigencia | null): readonly DineroColumns[] {
  const [first] = group;
  const etapa = first && etapaOf(first);
  if (first === undefined || etapa === null || etapa === undefined) return [];
  const chosen = chosenOf(group, etapa) ?? chosenByBand(group);
  if (chosen === null) return [];
  return [
    {
      vigencia: first.vigencia ?? home,
      trimestre: first.trimestre ?? null,
      cumulative: group.every(({ cumulative }) => cumulative !== undefined),
      etapa,
      ...chosen,
    },
  ];
}

type Chosen = Pick<DineroColumns, "total" | "fuentes">;

function chosenOf(group: readonly Column[], etapa: Etapa): Chosen | null {
  const totals = group.filter(isTotal);
  const others = group.filter((column) => !isTotal(column));
  if (totals.length === 1) return { total: totals, fuentes: named(others.filter(isFuente)) };
  if (totals.length > 1) return null;
  if (others.length === 1) return { total: others, fuentes: named(others.filter(isFuente)) };
  const areSources = others.every(isFuente) && areDistinct(others.map(fuenteOf));
  const definitivas = others.filter((column) => /\bdefinitiv/.test(heading(column)));
  if (etapa === "apropiacion" && definitivas.length === 1 && !areSources)
    return { total: definitivas, fuentes: [] };
  const areFuentes = OF_FUENTES.has(etapa) || others.every(isFuente);
  return areFuentes && areDistinct(others.map(heading))
    ? { total: others, fuentes: named(others) }
    : null;
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map(foldText)).size === names.length;
}

/** One heading repeated under the name of each source: "Recursos propios", "SGP", and perhaps "Total". */
function chosenByBand(group: readonly Column[]): Chosen | null {
  const bands = group.map((column) => ({ column, band: nearestBand(column) }));
  const totals = bands.filter(({ band }) => TOTAL.test(foldText(band)));
  const fuentes = bands.filter((one) => !totals.includes(one));
  if (
    !areDistinct(bands.map(({ band }) => band)) ||
    totals.length > 1 ||
    !fuentes.every(({ band }) => FUENTE.test(foldText(band)))
  )
    return null;
  return {
    total: (totals.length === 1 ? totals : fuentes).map(({ column }) => column),
    fuentes: fuentes.map(({ column, band }) => ({
      ...column,
      nombre: fuenteOf({ heading: band }),
    })),
  };
}

function nearestBand({ heading: whole }: Column): string {
  return ownHeading(bandsOfHeading(whole));
}

function named(columns: readonly Column[]): readonly ColumnaDeFuente[] {
  return columns.map((column) => ({ ...column, nombre: fuenteOf(column) }));
}

function etapaOf(column: Column): Etapa | null {
  const { campo, heading: whole } = column;
  if (isShare(column) || isOfOtherYears(column)) return null;
  const etapa = ETAPAS_BY_CAMPO[campo] ?? null;
  return etapa === "apropiacion" && /\binicial/.test(foldText(ownHeading(whole)))
    ? "apropiacionInicial"
    : etapa;
}

/** "Obligaciones como % de lo programado" is a share, and no pesos. */
export function isShare({ heading: whole }: Pick<Column, "heading">): boolean {
  return /%|\bporcentaje\b/i.test(ownHeading(whole));
}

/** R25: several years together, or those before, are no vigencia. */
export function isOfOtherYears({ heading: whole, vigencia }: Column): boolean {
  const own = ownHeading(whole);
  if (vigencia === undefined && /\bcuatri?en/i.test(own)) return true;
  const bands = bandsOfHeading(whole).split(" / ").reverse().map(foldHeading);
  const aside = asideOf(foldHeading(own), bands);
  return aside === "cuatrienio" || aside === "vigenciaAnterior";
}

const ETAPAS_BY_CAMPO: Partial<Readonly<Record<Campo, Etapa>>> = {
  apropiacion: "apropiacion",
  compromisos: "compromisos",
  obligaciones: "obligaciones",
  pagos: "pagos",
  recursos: "programado",
  recursosEjecutados: "ejecutado",
};

/** What a plan plurianual gives by source. */
const OF_FUENTES: ReadonlySet<Etapa> = new Set<Etapa>(["programado", "ejecutado"]);

function heading(column: Column): string {
  return foldText(ownHeading(column.heading));
}

function isTotal(column: Column): boolean {
  return TOTAL.test(heading(column));
}

const TOTAL = /\btotal\b/;

function isFuente(column: Column): boolean {
  return FUENTE.test(heading(column));
}

const FUENTE =
  /\b(sgp|sgr|propios|regalias|credito|cof|cofinanciacion|icld|otros|gestionados|gestion|funcionamiento|nacion|departamento|educacion|salud|apsb|libre (?:inv|dest)\w*|fuente)\b/;

/** The source that the heading itself names; `null`: none. */
export function fuenteNamedBy(column: Column): string | null {
  return isFuente(column) ? fuenteOf(column) : null;
}

/**
 * What the heading of a source says besides its stage: "Prog SGP Salud" and "Ejec SGP Salud" are one source, and
 * so are "Obligaciones 2026 SGP" and "SGP: apropiación definitiva".
 * The official matriz spells some of them differently on each side.
 */
export function fuenteOf({ heading: whole }: Pick<Column, "heading">): string {
  const words = ownHeading(whole)
    .replace(/^(?:prog(?:ramad[oa]s?)?|ejec(?:utad[oa]s?)?)\.? /i, "")
    .replace(STAGE, " ")
    .replace(/ ?\b20\d{2}\b ?/g, " ")
    .replace(/\([^()]{0,80}\)/g, " ")
    .replace(/\bprimer infancia\b/i, "Primera Infancia")
    .split(/[ :·|]+/)
    .filter((word) => word !== "");
  const telling = words.flatMap((word, at) => (LINK.test(word) ? [] : [at]));
  const own = words.slice(telling[0] ?? 0, (telling.at(-1) ?? -1) + 1).join(" ");
  return own === "" ? ownHeading(whole) : own.charAt(0).toUpperCase() + own.slice(1);
}

const STAGE =
  /(?<!\p{L})(?:(?:apropiaci[oó]n|presupuesto|ppto\.?)(?: (?:inicial|definitiv[oa]|vigente))?|compromisos?|comprometid[oa]s?|registros? presupuestal(?:es)?|obligaciones|obligad[oa]s?|pagos?|pagad[oa]s?|giros?)(?!\p{L})/giu;

/** What binds the stage to the source. */
const LINK = /^(?:de|del|con|por|en|a|-|–|—|\/)$/i;

/**
 * How many pesos a number under this heading stands for: "(miles de pesos)", "en millones".
 *
 * @param above what is written above the header: "Cifras en millones de pesos"
 */
export function pesosPerUnit(heading: string, above: readonly string[]): number {
  const own = unitIn(heading);
  if (own !== null) return own;
  const stated = above.flatMap((line) => {
    const unit = /\b(cifras|valores|pesos|en)\b/.test(foldText(line)) ? unitIn(line) : null;
    return unit === null ? [] : [unit];
  });
  return stated.at(-1) ?? 1;
}

function unitIn(text: string): number | null {
  const folded = foldText(text);
  if (/\b(miles de millones|billones)\b/.test(folded))
    return /\bmiles de millones\b/.test(folded) ? 1e9 : 1e12;
  if (/\b(millones|mill|mm)\b/.test(folded)) return 1e6;
  return /\b(miles)\b/.test(folded) ? 1e3 : null;
}
