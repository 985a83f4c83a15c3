import { foldText } from "../../grid/foldText";
import type { Leida } from "../../listas/readLista";
import { cantidadAt } from "../../listas/valores";
import { nivelOf } from "../../plan/nivel";
import type { Parametros } from "../../planes/parametros";
import type { Actividad, Cifras } from "./evaluation";
import type { CampoDePolitica } from "./lista";

/** R23: the two figures of some activities, which are never averaged. */
export function cifrasOf(actividades: readonly Actividad[], parametros: Parametros): Cifras {
  const { programadas, realizadas, cumplimiento } = quotient(actividades);
  const rated = actividades.flatMap(({ impacto }) => (impacto === null ? [] : [impacto]));
  return {
    actividades: actividades.length,
    programadas,
    realizadas,
    cumplimiento,
    nivel: nivelOf(cumplimiento, parametros),
    impacto: rated.length === 0 ? null : rated.reduce((sum, one) => sum + one, 0) / rated.length,
    calificadas: rated.length,
  };
}

/**
 * R23: activities done over programmed; a surplus never compensates another (R4). Quantities in different
 * units do not add up: then each activity counts alike. R18: none where a figure of it cannot be read.
 */
export function quotient(
  actividades: readonly Actividad[],
): Pick<Cifras, "programadas" | "realizadas" | "cumplimiento"> {
  const programmed = actividades.filter(({ programadas }) => programadas !== null);
  const units = new Set(
    programmed.flatMap(({ fila: { textos } }) => (textos.unidad ? [foldText(textos.unidad)] : [])),
  );
  const weightOf = ({ programadas }: Actividad): number =>
    units.size > 1 ? 1 : (programadas ?? 0);
  const programadas = programmed.reduce((sum, one) => sum + weightOf(one), 0);
  const realizadas = programmed.reduce(
    (sum, one) => sum + weightOf(one) * (one.cumplimiento ?? 0),
    0,
  );
  const isReported = programmed.some((one) => one.realizadas !== null);
  const isWhole = actividades.every(({ fila }) => isKnown(fila));
  return {
    programadas,
    realizadas,
    cumplimiento: programadas > 0 && isReported && isWhole ? realizadas / programadas : null,
  };
}

/** R18: no formula of a row came without its result. */
function isKnown({ tabla, at }: Leida<CampoDePolitica>): boolean {
  return tabla.columnas
    .filter(({ campo }) => campo === "programada" || campo === "realizada" || campo === "avance")
    .every(({ column }) => {
      const read = cantidadAt(tabla.sheet, at.row, column);
      return read.value !== null || read.absence !== "uncalculated";
    });
}
