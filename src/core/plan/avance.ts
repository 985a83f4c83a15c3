import type { Fila } from "../matriz/filas/fila";
import type { TipoDeMeta, Vigencia } from "../vocabulary";
import type { Meta, YearOfMeta } from "./plan";
import type { Avance, AvanceOf, RespuestaDeMeta } from "./question";

/**
 * Executed over programmed in one vigencia, by type (R2), between 0 and 1 (R4).
 *
 * @param hasExecution false for a programme: without any execution column there is no avance (R1)
 * @param fromLineaBase false where creciente is value over promise, as DNP divides (R32)
 */
export function avanceIn(
  vigencia: Vigencia | null,
  hasExecution: boolean,
  fromLineaBase = true,
): AvanceOf {
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
        esperado: year.esperado,
      };
    }
    const bruto = brutoIn(measuredFrom(meta, fromLineaBase), year);
    return {
      estado: hasExecuted(meta, year, bruto) ? "conEjecucion" : "sinEjecucion",
      programado: year.programado,
      ejecutado: year.ejecutado,
      bruto,
      cumplimiento: bruto === null ? null : capped(bruto),
      esperado: year.esperado,
    };
  };
}

/** R32: the línea base that a meta is measured from. */
export function measuredFrom(
  { tipo, lineaBase }: Pick<Meta, "tipo" | "lineaBase">,
  fromLineaBase: boolean,
): Pick<Meta, "tipo" | "lineaBase"> {
  return { tipo, lineaBase: tipo === "creciente" && !fromLineaBase ? null : lineaBase };
}

/** R7: what the plan promised and no file reported counts 0, and is said to be unreported. */
export function sinReporteIn(unreported: ReadonlySet<Fila>, avanceOf: AvanceOf): AvanceOf {
  if (unreported.size === 0) return avanceOf;
  return (meta) => {
    const answer = avanceOf(meta);
    if (!unreported.has(meta.fila) || answer.estado === "noProgramada") return answer;
    return { ...answer, estado: "sinReporte", ejecutado: null, bruto: null, cumplimiento: 0 };
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
    return { ...answer, estado: "sinCruce", ejecutado: null, bruto: null, cumplimiento: null };
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
    esperado: null,
  };
}

/** A reduction executes by falling: reporting the línea base again, or nothing, is none. */
function hasExecuted(
  { tipo }: Meta,
  { programado, ejecutado, avance }: YearOfMeta,
  bruto: Avance,
): boolean {
  if (programado === null || (ejecutado === null && avance !== null)) return (avance ?? 0) > 0;
  return tipo === "reduccion" && bruto !== null ? bruto > 0 : (ejecutado ?? 0) > 0;
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
  if (tipo === "creciente" && lineaBase !== null && lineaBase !== 0 && programado > lineaBase) {
    return ratio(ejecutado - lineaBase, programado - lineaBase);
  }
  return ratio(ejecutado, programado);
}

/** Avance of a single meta in one vigencia, between 0 and 1; `null` for a reduction without línea base. */
export function avanceDeMeta(
  tipo: TipoDeMeta,
  lineaBase: number | null,
  programado: number,
  ejecutado: number,
): Avance {
  const bruto = brutoOf(tipo, lineaBase, programado, ejecutado);
  return bruto === null ? null : capped(bruto);
}

/** R4: between 0 and 1. */
export function capped(bruto: number): number {
  return Math.min(1, Math.max(0, bruto));
}

/** A promise of nothing is kept as soon as nothing is missing. */
function ratio(done: number, promised: number): number {
  if (promised !== 0) return done / promised;
  return done >= 0 ? 1 : 0;
}
