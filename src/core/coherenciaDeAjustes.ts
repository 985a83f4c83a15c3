import { MOST_DAYS } from "./calendario/calendario";
import type { CellRef } from "./grid/grid";
import type { Parametro, Parametros } from "./planes/parametros";
import { YEARS_OF_A_PLAN } from "./planes/vigencias";
import { PRECISION } from "./precision";
import { AJUSTES, NOMBRE_DE_AJUSTE } from "./text/ajustes";
import { inForce, type Ajustes, type ProblemaDeAjuste } from "./ajustes/ajustes";

/** The method on a date, with what is set beside it. */
export type MetodoAt = (fecha: string | null, actos: Ajustes["parametros"]) => Parametros;

/** What can be counted is whole; a pace takes two cortes. */
export function isPossible(valor: number, unidad: Parametro["unidad"]): boolean {
  switch (unidad) {
    case "fraccion":
      return valor <= 1;
    case "metas":
      return Number.isInteger(valor);
    case "cortes":
      return Number.isInteger(valor) && valor >= FEWEST_CORTES;
    case "dias":
      return Number.isInteger(valor) && valor <= MOST_DAYS;
    case "veces":
    case "pesos":
    case "siNo":
      return true;
  }
}

const FEWEST_CORTES = 2;

/**
 * What cannot stand together on some date: bands that overlap, what is expected and falls, limits of over-execution
 * out of order, weights of two sources, and vigencias that weigh more or, all four, less than the cuatrienio.
 */
export function incoherent(
  ajustes: Ajustes,
  at: CellRef,
  metodoAt: MetodoAt,
): readonly ProblemaDeAjuste[] {
  const dates = [
    null,
    ...Object.values(ajustes.parametros).flatMap((all) => all.map(({ desde }) => desde)),
  ];
  const overlap = dates.some((fecha) => {
    const { sobresaliente, aceptable, franja } = metodoAt(fecha, ajustes.parametros);
    return sobresaliente.valor - franja.valor < aceptable.valor + PRECISION;
  });
  const methods = dates.map((fecha) => metodoAt(fecha, ajustes.parametros));
  const falls = methods.some(
    ({ esperadoT1, esperadoT2, esperadoT3 }) =>
      esperadoT1.valor > esperadoT2.valor || esperadoT2.valor > esperadoT3.valor,
  );
  const isLow = methods.some(({ topeDeMeta }) => topeDeMeta.valor < 1);
  const isDisordered = methods.some(
    ({ sobreejecucion, sobreejecucionAlta, errorDeUnidad }) =>
      sobreejecucion.valor < 1 ||
      sobreejecucion.valor > sobreejecucionAlta.valor ||
      sobreejecucionAlta.valor > errorDeUnidad.valor,
  );
  const areTwo = methods.some(
    ({ pesosDelPlan, pesosPorMetas }) =>
      pesosDelPlan.valor + pesosPorMetas.valor + (ajustes.pesos.size > 0 ? 1 : 0) > 1,
  );
  const { valor: tolerance } = metodoAt(null, {}).diferenciaVisible;
  const changes = [...ajustes.ponderadores.values()].flat().map(({ desde }) => desde);
  const isOff = [null, ...changes].some((fecha) => {
    const shares = [...inForce(ajustes.ponderadores, fecha).values()];
    const sum = shares.reduce((total, valor) => total + valor, 0);
    return sum > 1 + tolerance || (shares.length >= YEARS_OF_A_PLAN && sum < 1 - tolerance);
  });
  return [
    ...(overlap ? [{ at, nombre: AJUSTES.niveles, motivo: "niveles" as const }] : []),
    ...(falls ? [{ at, nombre: AJUSTES.esperado, motivo: "esperado" as const }] : []),
    ...(isLow ? [{ at, nombre: NOMBRE_DE_AJUSTE.topeDeMeta, motivo: "tope" as const }] : []),
    ...(isDisordered
      ? [{ at, nombre: AJUSTES.sobreejecucion, motivo: "sobreejecucion" as const }]
      : []),
    ...(areTwo ? [{ at, nombre: AJUSTES.fuenteDePesos, motivo: "dosPesos" as const }] : []),
    ...(isOff ? [{ at, nombre: AJUSTES.ponderadores, motivo: "ponderadores" as const }] : []),
  ];
}
