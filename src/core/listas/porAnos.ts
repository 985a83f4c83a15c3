import { nth } from "../nth";
import type { Hallada, Suelta, Tabla } from "./lista";
import { withoutPeriod } from "./palabras";
import { meaningsOf } from "./significados";
import { contenidoDe } from "./valores";

/** Whether a column names things as the rows are named, of a year that its heading says. */
export function nombraDeUnAno<C extends string>(
  tabla: Pick<Tabla<C>, "lista" | "sheet" | "headerRows" | "end">,
  { column, heading }: Suelta,
): boolean {
  const { lista, sheet, headerRows, end } = tabla;
  const names = meaningsOf(lista, { column, own: heading, bands: [] }).some(
    ({ campo, worth }) => campo === lista.nombra[0] && worth >= NAMES_WELL,
  );
  return (
    names &&
    withoutPeriod(heading) !== heading &&
    contenidoDe(sheet, column, nth(headerRows, -1) + 1, end).words > 0
  );
}

const NAMES_WELL = 0.9;

/**
 * "Necesidad | Actividad 2020 | Actividad 2021": one table for each year, whose columns of the other years
 * are none of it. Where an amount could be of any of them the table stays one: it is of no year.
 */
export function porAnos<C extends string>(tabla: Tabla<C>): readonly Tabla<C>[] {
  const { lista, columnas, sueltas } = tabla;
  const own = columnas.find(({ campo }) => campo === lista.nombra[0]);
  if (lista.anoDelNombre === undefined || own === undefined) return [tabla];
  const others = sueltas.filter((suelta) => nombraDeUnAno(tabla, suelta));
  if (others.length === 0 || !nombraDeUnAno(tabla, own)) return [tabla];
  if (columnas.some(({ campo }) => NOT_SHARED.has(lista.columnas[campo].clase))) return [tabla];
  const names: readonly Hallada<C>[] = [own, ...others.map((one) => ({ ...own, ...one }))];
  return names.map((name) => ({
    ...tabla,
    columnas: [...columnas.filter((one) => one !== own), name].sort((a, b) => a.column - b.column),
    sueltas: sueltas.filter((one) => !others.includes(one)),
    deUnAno: {
      heading: name.heading,
      otras: names.flatMap(({ column }) => (column === name.column ? [] : [column])),
      isFirst: name === own,
    },
  }));
}

const NOT_SHARED: ReadonlySet<string> = new Set(["dinero", "cantidad", "porcentaje"]);
