import { foldText } from "../../grid/foldText";
import type { Campo, Trimestre, Vigencia } from "../../vocabulary";
import type { Etapa } from "./dinero";
import { ownHeading } from "../words/headingParts";
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
  readonly fuentes: readonly Column[];
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
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const etapa = etapaOf(column);
    if (etapa === null) continue;
    const key = [etapa, column.vigencia ?? home ?? "", column.trimestre ?? ""].join("|");
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()].flatMap((group) => ofGroup(group, home));
}

function ofGroup(group: readonly Column[], home: Vigencia | null): readonly DineroColumns[] {
  const [first] = group;
  const etapa = first && etapaOf(first);
  if (first === undefined || etapa === null || etapa === undefined) return [];
  const chosen = chosenOf(group, etapa);
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

function chosenOf(
  group: readonly Column[],
  etapa: Etapa,
): Pick<DineroColumns, "total" | "fuentes"> | null {
  const totals = group.filter(isTotal);
  const others = group.filter((column) => !isTotal(column));
  if (totals.length === 1) return { total: totals, fuentes: others.filter(isFuente) };
  if (totals.length > 1) return null;
  if (others.length === 1) return { total: others, fuentes: others.filter(isFuente) };
  const definitivas = others.filter((column) => /\bdefinitiv/.test(heading(column)));
  if (etapa === "apropiacion" && definitivas.length === 1)
    return { total: definitivas, fuentes: [] };
  const areFuentes = OF_FUENTES.has(etapa) || others.every(isFuente);
  const areDistinct = new Set(others.map(heading)).size === others.length;
  return areFuentes && areDistinct ? { total: others, fuentes: others } : null;
}

function etapaOf({ campo, heading: whole, vigencia }: Column): Etapa | null {
  // "Obligaciones como % de lo programado" is a share, and no pesos.
  if (/%|\bporcentaje\b/i.test(ownHeading(whole))) return null;
  // R25: the four years together are of no vigencia.
  if (vigencia === undefined && /\bcuatri?en/i.test(ownHeading(whole))) return null;
  const etapa = ETAPAS_BY_CAMPO[campo] ?? null;
  return etapa === "apropiacion" && /\binicial/.test(foldText(ownHeading(whole)))
    ? "apropiacionInicial"
    : etapa;
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
  return /\btotal\b/.test(heading(column));
}

function isFuente(column: Column): boolean {
  return FUENTE.test(heading(column));
}

const FUENTE =
  /\b(sgp|sgr|propios|regalias|credito|cof|cofinanciacion|icld|otros|gestionados|gestion|funcionamiento|nacion|departamento|educacion|salud|apsb|libre (?:inv|dest)\w*|fuente)\b/;

/**
 * What the heading of a source says besides its stage: "Prog SGP Salud" and "Ejec SGP Salud" are one source.
 * The official matriz spells some of them differently on each side.
 */
export function fuenteOf({ heading: whole }: Pick<Column, "heading">): string {
  const own = ownHeading(whole)
    .replace(/^(?:prog(?:ramad[oa]s?)?|ejec(?:utad[oa]s?)?)\.? /i, "")
    .replace(/ ?\b20\d{2}\b ?/g, " ")
    .replace(/\([^()]{0,80}\)/g, " ")
    .replace(/\bprimer infancia\b/i, "Primera Infancia")
    .replace(/ {2,}/g, " ")
    .trim();
  return own === "" ? ownHeading(whole) : own.charAt(0).toUpperCase() + own.slice(1);
}

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
