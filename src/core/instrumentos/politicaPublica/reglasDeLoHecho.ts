import { celdaDe } from "../../listas/columnas";
import { cantidadEn } from "../../listas/periodos";
import { reglaDeUna, type ReglaDeLista } from "../../listas/regla";
import type { Actividad } from "./evaluation";
import type { PorRevisar } from "./porRevisar";

/** One activity, with the period and the numbers of the method that it is judged by. */
interface Hecha extends Pick<PorRevisar, "vigencia" | "mes" | "parametros"> {
  readonly actividad: Actividad;
}

const REVISE = "Revise que lo programado y lo realizado estén en la misma unidad.";

/** What was done of an activity beside what was programmed. At most one is broken by an activity. */
export const DE_LO_HECHO: readonly ReglaDeLista<Hecha>[] = [
  reglaDeUna<Hecha>({
    regla: "realizadaSinProgramar",
    severity: "advertencia",
    isBroken: ({ actividad: { fila, estado, realizadas }, vigencia, mes }) =>
      estado === "noProgramada" &&
      (realizadas ?? cantidadEn(fila, "realizada", vigencia, mes)?.value ?? 0) > 0,
    at: ({ actividad: { fila } }) => celdaDe(fila, "programada"),
    sentence: ({ actividad: { fila } }) =>
      `«${fila.nombre}» se realizó sin estar programada: no se tiene en cuenta en el cumplimiento.`,
    fix: "Prográmela si es de la vigencia.",
  }),
  reglaDeUna<Hecha>({
    regla: "sinReporte",
    severity: "advertencia",
    isBroken: ({ actividad: { estado } }) => estado === "sinReporte",
    at: ({ actividad: { fila } }) => celdaDe(fila, "realizada"),
    sentence: ({ actividad: { fila } }) =>
      `«${fila.nombre}» está programada y no tiene reporte: se toma como 0.`,
    fix: "Escriba cuántas se realizaron; 0 si ninguna.",
  }),
  reglaDeUna<Hecha>({
    regla: "posibleErrorDeUnidad",
    severity: "error",
    isBroken: seemsOfAnotherUnit,
    at: ({ actividad: { fila } }) => celdaDe(fila, "realizada"),
    sentence: ({ actividad: { fila } }) =>
      `«${fila.nombre}» pasa diez veces o más de lo programado: puede ser un error de unidad o de columna.`,
    fix: REVISE,
  }),
  reglaDeUna<Hecha>({
    regla: "sobreEjecucion",
    severity: "info",
    isBroken: (hecha) => {
      const { programadas, realizadas } = hecha.actividad;
      const isMore = programadas !== null && realizadas !== null && realizadas > programadas;
      return isMore && !seemsOfAnotherUnit(hecha);
    },
    at: ({ actividad: { fila } }) => celdaDe(fila, "realizada"),
    sentence: ({ actividad: { fila } }) =>
      `«${fila.nombre}» pasó de lo programado: se toma como 100\u00a0%.`,
    fix: REVISE,
  }),
];

function seemsOfAnotherUnit({
  actividad: { programadas, realizadas },
  parametros,
}: Hecha): boolean {
  return (
    programadas !== null &&
    realizadas !== null &&
    realizadas >= programadas * parametros.errorDeUnidad.valor
  );
}
