import type { Fila } from "../matriz/filas/fila";
import type { ReglaDeAvance } from "../planes/parametros";
import { YEARS_OF_A_PLAN } from "../planes/vigencias";
import type { Vigencia } from "../vocabulary";
import { brutoOf, capped, isSinCruce, measuredFrom } from "./avance";
import { isUnread } from "./inferTipos";
import type { Meta, YearOfMeta } from "./plan";
import type { Avance, AvanceOf, RespuestaDeMeta } from "./question";

/**
 * R33: the years of the plan up to the one that is evaluated.
 *
 * @param known those of the approved plan, where it is known
 * @param stated those of which the rows say something
 */
export function vigenciasElapsed(
  vigencia: Vigencia | null,
  known: readonly Vigencia[] | null,
  stated: readonly Vigencia[],
): readonly Vigencia[] {
  if (vigencia === null) return [];
  const areWhole =
    stated.length === YEARS_OF_A_PLAN && stated.every((year, index) => year - index === stated[0]);
  const all = known ?? (areWhole ? stated : periodoDeGobierno(vigencia));
  return all.filter((year) => year <= vigencia);
}

/** Acto Legislativo 02 of 2002: mayors and governors are elected for the same four years, since 2008. */
export function periodoDeGobierno(vigencia: Vigencia): readonly Vigencia[] {
  const first = vigencia - ((vigencia - FIRST_PERIODO) % YEARS_OF_A_PLAN);
  return Array.from({ length: YEARS_OF_A_PLAN }, (_, index) => first + index);
}

const FIRST_PERIODO = 2008;

/** Vigencias of which no row can say what was executed: nothing was read that has such a column. */
export function vigenciasWithoutExecution(
  filas: readonly Fila[],
  elapsed: readonly Vigencia[],
): readonly Vigencia[] {
  return elapsed.filter((vigencia) => !filas.some((fila) => canSayExecution(fila, vigencia)));
}

function canSayExecution({ years }: Fila, vigencia: Vigencia): boolean {
  const year = years.find((one) => one.vigencia === vigencia);
  return (
    year !== undefined &&
    (year.ejecutado !== null ||
      year.avance !== null ||
      Object.keys(year.ejecutadoTrimestre).length > 0)
  );
}

/**
 * R2, last column: the share of its meta del cuatrienio that a meta has reached. What was executed
 * while not programmed counts (R6). Without a meta del cuatrienio there is nothing to measure.
 *
 * @param elapsed vigencias of the plan that have begun
 * @param isKnown false where what was executed in some of them cannot be known (R1)
 */
export function avanceDelCuatrienio(
  elapsed: readonly Vigencia[],
  isKnown: boolean,
  regla: ReglaDeAvance,
): AvanceOf {
  const tope = regla.topeDeMeta.valor;
  return (meta) => {
    const goal = meta.metaCuatrienio;
    if (isUnread(meta.fila.metaCuatrienio)) return UNKNOWN;
    if (goal === null || (goal === 0 && !zeroIsGoal(meta))) return OUTSIDE;
    const common = { programado: goal, esperado: null };
    if (elapsed.some((vigencia) => isSinCruce(meta.fila, vigencia)))
      return { ...OUTSIDE, ...common, estado: "sinCruce" };
    const years = elapsed.flatMap((vigencia) => yearsOf(meta, vigencia));
    if (!isKnown || years.some(({ unknown }) => unknown)) return { ...UNKNOWN, ...common };
    const values = years.map((year) => executedIn(meta, year));
    const bruto =
      goal < 0
        ? 0
        : brutoDelCuatrienio(
            { ...meta, ...measuredFrom(meta, null, regla) },
            { goal, tope },
            years,
            values,
          );
    const reported = values.filter((value) => value !== null);
    const executed =
      meta.tipo === "reduccion" ? (bruto ?? 0) > 0 : reported.some((value) => value > 0);
    return {
      ...common,
      estado: executed ? "conEjecucion" : "sinEjecucion",
      ejecutado: executedSoFar(meta, reported),
      bruto,
      cumplimiento: bruto === null ? null : capped(bruto, tope),
      reported: reported.length > 0,
    };
  };
}

const OUTSIDE: RespuestaDeMeta = {
  estado: "noProgramada",
  programado: null,
  ejecutado: null,
  bruto: null,
  cumplimiento: null,
  reported: false,
  esperado: null,
};

const UNKNOWN: RespuestaDeMeta = { ...OUTSIDE, estado: "programada" };

/** As in a vigencia: 0 is a real target where something is to be reduced or kept (R6). */
function zeroIsGoal({ tipo, lineaBase }: Meta): boolean {
  return (
    (tipo === "reduccion" || tipo === "mantenimiento") && lineaBase !== null && lineaBase !== 0
  );
}

function yearsOf({ years }: Meta, vigencia: Vigencia): readonly YearOfMeta[] {
  const year = years.get(vigencia);
  return year === undefined ? [] : [year];
}

/** What was executed in a vigencia; a bare percentage is taken of what it promised. */
function executedIn({ tipo, lineaBase }: Meta, year: YearOfMeta): number | null {
  const { ejecutado, avance, programado } = year;
  if (ejecutado !== null || avance === null || programado === null) return ejecutado;
  const base = tipo === "creciente" || tipo === "reduccion" ? (lineaBase ?? 0) : 0;
  return base + avance * (programado - base);
}

/** Unreported counts as 0, as in a vigencia; a surplus of one year does not keep another's level. */
function brutoDelCuatrienio(
  meta: Meta,
  { goal, tope }: { readonly goal: number; readonly tope: number },
  years: readonly YearOfMeta[],
  values: readonly (number | null)[],
): Avance {
  const { tipo, lineaBase } = meta;
  if (tipo === "mantenimiento") {
    const kept = values.flatMap((value, index) =>
      value === null && years[index]?.programado === null ? [] : [value ?? 0],
    );
    return mean(kept.map((value) => capped(brutoOf(tipo, lineaBase, goal, value) ?? 0, tope)));
  }
  if (tipo === "reduccion" && lineaBase === null) return null;
  const soFar = executedSoFar(
    meta,
    values.filter((value) => value !== null),
  );
  return soFar === null ? 0 : brutoOf(tipo, lineaBase, goal, soFar);
}

/** By type: what the years add up to, their mean, or the last that was reported. */
function executedSoFar({ tipo }: Meta, reported: readonly number[]): number | null {
  switch (tipo) {
    case "suma":
      return reported.length === 0 ? null : reported.reduce((sum, value) => sum + value, 0);
    case "mantenimiento":
      return mean(reported);
    case "creciente":
    case "reduccion":
      return reported.at(-1) ?? null;
  }
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
