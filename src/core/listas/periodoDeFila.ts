import { dayIn, dayOf, type Day } from "../grid/day";
import { wholeIn } from "../grid/digits";
import { monthOf } from "../grid/fecha";
import { foldText } from "../grid/foldText";
import type { Parte, PeriodoDeColumna, Tabla } from "./lista";
import { periodoDe } from "./palabras";
import type { Leida } from "./readLista";
import { cellAt } from "../grid/grid";

/** The period that a row names in columns of its own, and what of them says no period. */
export interface PeriodoDeFila<C extends string> extends PeriodoDeColumna {
  readonly ilegible: { readonly campo: C; readonly escrito: string } | null;
}

export function periodoDeFila<C extends string>(
  { tabla, textos, seccion }: Leida<C>,
  vigencia: C,
  parte: C,
): PeriodoDeFila<C> {
  const own = [parte, vigencia].flatMap((campo) => {
    const escrito = textos[campo];
    return escrito === undefined
      ? []
      : [{ campo, escrito, periodo: periodoIn(escrito, unitOf(tabla, campo)) }];
  });
  const told = [
    ...own.flatMap(({ periodo }) => periodo ?? []),
    ...(seccion === null ? [] : [periodoDe(seccion)]),
  ];
  return {
    vigencia: told.find((one) => one.vigencia !== null)?.vigencia ?? null,
    parte: told.find((one) => one.parte !== null)?.parte ?? null,
    ilegible: own.find(({ periodo }) => periodo === null) ?? null,
  };
}

/** Months of what a column counts; `null`: it counts no parts of the year. */
type Unit = number | null;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\bcuatrimestre/, 4],
  [/\b(?:trimestre|trim?\b)/, 3],
  [/\bbimestre/, 2],
  [/\b(?:semestre|sem\b)/, 6],
];

const units = new WeakMap<object, Map<string, Unit>>();

/** The unit of a column: as its heading says, or by how many a year has where it says "Período" alone. */
function unitOf<C extends string>(tabla: Tabla<C>, campo: C): Unit {
  const known = units.get(tabla) ?? new Map<string, Unit>();
  units.set(tabla, known);
  const before = known.get(campo);
  if (before !== undefined) return before;
  const columna = tabla.columnas.find((one) => one.campo === campo);
  const heading = foldText(columna?.heading ?? "");
  let unit = UNITS.find(([words]) => words.test(heading))?.[1] ?? null;
  if (unit === null && columna !== undefined && /\b(?:periodo|corte)/.test(heading)) {
    let most = 0;
    for (let row = (tabla.headerRows.at(-1) ?? 0) + 1; row < tabla.end; row++)
      most = Math.max(most, ordinalIn(bareOf(cellAt(tabla.sheet, row, columna.column))) ?? 0);
    // The informe is of each semestre.
    unit = most <= 2 ? 6 : most <= 4 ? 3 : 2;
  }
  known.set(campo, unit);
  return unit;
}

/** What a cell says of time; `null` where that is not understood. */
function periodoIn(text: string, unit: Unit): PeriodoDeColumna | null {
  const day = dayWritten(text);
  if (day !== null) {
    const hasta = day.day >= 28 ? day.month : day.month - 1;
    return { vigencia: day.year, parte: { desde: 1, hasta } };
  }
  const said = periodoDe(text);
  if (said.parte !== null) return said;
  const bare = bareOf(text);
  if (bare === "" || bare === "anual") return said;
  const parte = monthsIn(bare) ?? partIn(bare, UNITS.find(([w]) => w.test(bare))?.[1] ?? unit);
  return parte === null ? null : { ...said, parte };
}

/** A date as Excel keeps it, "2021-06-30" or "30/06/2021". */
function dayWritten(text: string): Day | null {
  const plain = text.trim();
  if (/^[34]\d{4}$/.test(plain)) return dayOf(wholeIn(plain) ?? 0);
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/.exec(plain) ?? [];
  return dayIn(y === undefined ? plain : `${y}-${m ?? ""}-${d ?? ""}`);
}

/** Words and figures alone, without the year and what only announces it. */
function bareOf(text: Parameters<typeof foldText>[0]): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b20\d\d\b|\b(?:vigencia|ano|periodo|corte|de|del|el|al)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "junio", "enero a junio" */
function monthsIn(bare: string): Parte | null {
  const months = bare.split(/ (?:a )?/).map(monthOf);
  const [desde, hasta = desde] = months;
  return months.length > 2 || desde == null || hasta == null || hasta < desde
    ? null
    : { desde, hasta };
}

function partIn(bare: string, unit: Unit): Parte | null {
  const nth = ordinalIn(bare.replace(/\b(?:cuatri|tri|bi|se)m(?:estre)?\b/g, "").trim(), unit);
  if (nth === null || unit === null || nth * unit > 12) return null;
  return { desde: (nth - 1) * unit + 1, hasta: nth * unit };
}

const ORDINALS = [
  /^(?:i|0?1(?:er|ro|o|a)?|primer[oa]?)$/,
  /^(?:ii|0?2(?:do|o|a)?|segund[oa])$/,
  /^(?:iii|0?3(?:er|ro|o|a)?|tercer[oa]?)$/,
  /^(?:iv|0?4(?:to|o|a)?|cuart[oa])$/,
  /^(?:v|0?5(?:to|o|a)?|quint[oa])$/,
  /^(?:vi|0?6(?:to|o|a)?|sext[oa])$/,
];

/** "III" is 3; the two semestres are also called A and B. */
function ordinalIn(bare: string, unit: Unit = null): number | null {
  if (unit === 6 && /^[ab]$/.test(bare)) return bare === "a" ? 1 : 2;
  const index = ORDINALS.findIndex((pattern) => pattern.test(bare));
  return index < 0 ? null : index + 1;
}
