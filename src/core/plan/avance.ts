import type { Fila } from "../matriz/filas/fila";
import type { ReglaDeAvance } from "../planes/parametros";
import type { TipoDeMeta, Vigencia } from "../vocabulary";
import type { Meta, YearOfMeta } from "./plan";
import type { Avance, AvanceOf, RespuestaDeMeta } from "./question";

/**
 * Executed over programmed in one vigencia, by type (R2), between 0 and what a meta may count (R4).
 *
 * @param hasExecution false for a programme: without any execution column there is no avance (R1)
 */
export function avanceIn(
  vigencia: Vigencia | null,
  hasExecution: boolean,
  regla: ReglaDeAvance,
): AvanceOf {
  const tope = regla.topeDeMeta.valor;
  return (meta) => {
    const year = meta.years.get(vigencia);
    if (!year) return notProgrammed(null);
    if (year.programado === null && year.avance === null) return notProgrammed(year.ejecutado);
    if (!hasExecution || year.unknown) {
      return {
        estado: "programada",
        programado: year.programado,
        ejecutado: null,
        bruto: null,
        cumplimiento: null,
        reported: false,
        esperado: year.esperado,
      };
    }
    const bruto = brutoIn(measuredFrom(meta, vigencia, regla), year);
    return {
      estado: hasExecuted(meta, year, bruto) ? "conEjecucion" : "sinEjecucion",
      programado: year.programado,
      ejecutado: year.ejecutado,
      bruto,
      cumplimiento: bruto === null ? null : capped(bruto, tope),
      reported: year.ejecutado !== null || year.avance !== null,
      esperado: year.esperado,
    };
  };
}

/**
 * R32: the level that a meta is measured from.
 *
 * @param vigencia `null`: the whole plan is asked of, which began at the línea base
 */
export function measuredFrom(
  meta: Pick<Meta, "tipo" | "lineaBase" | "years">,
  vigencia: Vigencia | null,
  { crecienteDesdeLineaBase, crecienteDesdeAnterior }: ReglaDeAvance,
): Pick<Meta, "tipo" | "lineaBase"> {
  const { tipo, lineaBase } = meta;
  if (tipo !== "creciente") return { tipo, lineaBase };
  const reached = crecienteDesdeAnterior.valor > 0 ? reachedBefore(meta, vigencia) : null;
  return { tipo, lineaBase: reached ?? (crecienteDesdeLineaBase.valor > 0 ? lineaBase : null) };
}

/** What the last vigencia before this one reported; `null`: none did. */
export function reachedBefore(
  { years }: Pick<Meta, "years">,
  vigencia: Vigencia | null,
): number | null {
  let last: { readonly year: Vigencia; readonly ejecutado: number } | null = null;
  for (const [year, { ejecutado }] of years)
    if (year !== null && vigencia !== null && year < vigencia && ejecutado !== null)
      if (last === null || year > last.year) last = { year, ejecutado };
  return last?.ejecutado ?? null;
}

/** R7: what the plan promised and no file reported counts 0, and is said to be unreported. */
export function sinReporteIn(unreported: ReadonlySet<Fila>, avanceOf: AvanceOf): AvanceOf {
  return (meta) => {
    const answer = avanceOf(meta);
    if (!unreported.has(meta.fila) || answer.estado === "noProgramada") return answer;
    const none = { ejecutado: null, bruto: null, cumplimiento: 0, reported: false };
    return { ...answer, ...none, estado: "sinReporte" };
  };
}

/**
 * R35: what the follow-up found in no project is not an execution of 0: it leaves numerator and
 * denominator, and is a state of its own.
 */
export function sinCruceIn(vigencia: Vigencia | null, avanceOf: AvanceOf): AvanceOf {
  return (meta) => {
    const answer = avanceOf(meta);
    if (answer.estado === "noProgramada" || !isSinCruce(meta.fila, vigencia)) return answer;
    const none = { ejecutado: null, bruto: null, cumplimiento: null, reported: false };
    return { ...answer, ...none, estado: "sinCruce" };
  };
}

/** R35: whether the row says that no execution was found, and gives none. */
export function isSinCruce({ years }: Fila, vigencia: Vigencia | null): boolean {
  return years.some((year) => year.vigencia === vigencia && year.sinCruce === true);
}

function notProgrammed(ejecutado: number | null): RespuestaDeMeta {
  return {
    estado: "noProgramada",
    programado: null,
    ejecutado,
    bruto: null,
    cumplimiento: null,
    reported: ejecutado !== null,
    esperado: null,
  };
}

/** A reduction executes by falling: reporting the línea base again, or nothing, is none. */
function hasExecuted(
  { tipo }: Meta,
  { programado, ejecutado, avance }: YearOfMeta,
  bruto: Avance,
): boolean {
  if (programado === null || ejecutado === null) return (avance ?? 0) > 0;
  return tipo === "reduccion" && bruto !== null ? bruto > 0 : ejecutado > 0;
}

/** Promised but unreported counts as 0; a reduction without línea base cannot be measured. */
function brutoIn(
  { tipo, lineaBase }: Pick<Meta, "tipo" | "lineaBase">,
  { programado, ejecutado, avance }: YearOfMeta,
): Avance {
  if (programado === null) return avance;
  if (ejecutado === null && avance !== null) return avance;
  if (tipo === "reduccion" && lineaBase === null) return null;
  // R4: a negative promise is an error and counts 0.
  if (programado < 0) return 0;
  return ejecutado === null ? 0 : brutoOf(tipo, lineaBase, programado, ejecutado);
}

/** Executed over promised by type (R2), without floor or ceiling; fraction. */
export function brutoOf(
  tipo: TipoDeMeta,
  lineaBase: number | null,
  programado: number,
  ejecutado: number,
): Avance {
  if (tipo === "reduccion")
    return lineaBase === null ? null : ratio(lineaBase - ejecutado, lineaBase - programado);
  const base = tipo === "creciente" ? (lineaBase ?? 0) : 0;
  const from = programado > base ? base : 0;
  return ratio(ejecutado - from, programado - from);
}

/** Avance of a single meta in one vigencia, between 0 and `tope`; `null` for a reduction without línea base. */
export function avanceDeMeta(
  tipo: TipoDeMeta,
  lineaBase: number | null,
  programado: number,
  ejecutado: number,
  tope = 1,
): Avance {
  const bruto = brutoOf(tipo, lineaBase, programado, ejecutado);
  return bruto === null ? null : capped(bruto, tope);
}

/** R4: between 0 and what a meta may count. */
export function capped(bruto: number, tope = 1): number {
  return Math.min(tope, Math.max(0, bruto));
}

/** A promise of nothing is kept as soon as nothing is missing. */
function ratio(done: number, promised: number): number {
  if (promised !== 0) return done / promised;
  return done >= 0 ? 1 : 0;
}
