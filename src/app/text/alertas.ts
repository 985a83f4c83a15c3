import { count, points } from "../../core/text/format";

/** Words of the tab Alertas that stay the same whatever the matriz says. */
export const ALERTAS = {
  title: "Alertas",
  severities: "Severidades que se muestran",
  search: "Buscar en las alertas",
  searchShort: "Buscar",
  clearSearch: "Borrar la búsqueda",
  groupBy: "Agrupar por",
  byTipo: "Tipo",
  byDependencia: "Dependencia",
  byLevel: "Nivel del plan",
  noDependencia: "Sin dependencia",
  wholePlan: "Todo el plan",
  list: "Lista de alertas",
  fix: "Cómo corregir:",
  none: "No se encontraron errores de datos.",
  noneShown: "No hay alertas con ese filtro o esa búsqueda.",
  showAll: "Mostrar todas",
  copy: "Copiar la lista",
  copyShort: "Copiar",
  exportFile: "Exportar a .csv",
  exportShort: "Exportar",
  copied: "Lista copiada: péguela en una hoja o en un correo.",
  copiedInstead:
    "Excel no permite guardar archivos desde el panel. La lista quedó copiada: péguela en una hoja nueva.",
  exported: "Lista guardada en la carpeta de descargas.",
  notCopied: "No se pudo copiar la lista. Use Exportar o publique la hoja Alertas.",
  exportedName: "alertas",
  yes: "Sí",
  no: "No",
  gestionAnswered: "Metas de gestión respondidas",
} as const;

/** R12, R13: what was reported and is not taken into account. */
export function lostText(lost: number | null): string | null {
  return lost === null ? null : `resta ${lessThanPrinted(lost)}\u00a0pp`;
}

/** What may yet change; not part of what was lost. */
export function atStakeText(atStake: number | null): string | null {
  return atStake === null ? null : `${lessThanPrinted(atStake)}\u00a0pp por confirmar`;
}

// A meta of 477 may be worth less than the two decimals that are printed, and is not worth nothing.
function lessThanPrinted(value: number): string {
  return value > 0 && value < 0.00005 ? `menos de ${points(0.0001)}` : points(value);
}

export function alertasText(howMany: number): string {
  return howMany === 1 ? "1 alerta" : `${count(howMany)} alertas`;
}

export function shownAlertasText(shown: number, total: number): string {
  return shown === total ? alertasText(total) : `${count(shown)} de ${alertasText(total)}`;
}

/** The switch that leaves those alone that take points away. */
export function onlyLostText(lost: number): string {
  return lost === 1 ? "Solo la que resta puntos" : `Solo las ${count(lost)} que restan puntos`;
}

/** How the pp of the alertas stand to the two totals (R20). */
export function lostExplanation(lost: number): string {
  return `${lessThanPrinted(lost)}\u00a0pp reportados no se tienen en cuenta: es la diferencia entre lo reportado y lo oficial.`;
}

export function moreAlertasText(hidden: number): string {
  return `Mostrar más (${count(hidden)})`;
}

/** R13, for who only hears the buttons. */
export function gestionQuestion(codigo: string): string {
  return `¿La meta ${codigo} produjo el bien o servicio?`;
}

/** Headings of the list when it leaves the pane. */
export const ALERTAS_HEADINGS = {
  tipo: "Tipo",
  severidad: "Severidad",
  meta: "Meta",
  nombre: "Nombre de la meta",
  dependencia: "Dependencia",
  nodo: "Componente del plan",
  celda: "Celda",
  mensaje: "Mensaje",
  fix: "Cómo corregir",
  lost: "Puntos que resta (pp)",
  atStake: "Puntos por confirmar (pp)",
} as const;
