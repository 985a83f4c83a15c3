import type { Finding, Severity } from "../finding";
import { count, points } from "./format";

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
  none: "No hay alertas: todo lo que se revisó está en orden.",
  noneShown: "Ninguna alerta coincide con lo que se pidió.",
  showAll: "Mostrar todas",
  copy: "Copiar la lista",
  copyShort: "Copiar",
  exportFile: "Exportar a .csv",
  exportShort: "Exportar",
  copied: "Lista copiada: péguela en una hoja o en un correo.",
  copiedInstead:
    "Excel no deja guardar archivos desde el panel: la lista quedó copiada. Péguela en una hoja.",
  exported: "Lista guardada en la carpeta de descargas.",
  notCopied: "No se pudo copiar: el navegador no lo permite.",
  exportedName: "alertas",
  yes: "Sí",
  no: "No",
  gestionAnswered: "Metas de gestión respondidas",
} as const;

/** A kind of alerta, as a heading; a new one breaks the build here until it has a name. */
export function tipoDeAlertaText(tipo: Finding["type"]): string {
  return NAME_BY_TIPO[tipo];
}

const NAME_BY_TIPO: Readonly<Record<Finding["type"], string>> = {
  tipoContradicho: "Tipo declarado distinto del aritmético",
  programacionNoCuadra: "Programación que no cuadra",
  sobreEjecucion: "Sobreejecución",
  posibleErrorDeUnidad: "Posible error de unidad",
  valorNegativo: "Valor negativo",
  sinLineaBase: "Sin línea base",
  noProgramadaPresunta: "No programada, sin decirlo",
  ejecutadaSinProgramar: "Ejecutada sin programar",
  pesosNoSuman: "Pesos que no suman 100 %",
  pesosIncompletos: "Pesos incompletos",
  pesosMezclados: "Pesos en dos escalas",
  pesosIguales: "Sin pesos en el libro",
  ponderadorDesconocido: "Ponderador desconocido",
  enBrecha: "Entre dos niveles",
  trimestresAcumulados: "Trimestres acumulados",
  proyectoSinMeta: "El proyecto no contiene la meta",
  bpinDesconocido: "BPIN que no está en el registro",
  bpinMalFormado: "BPIN mal escrito",
  sinProyecto: "Ejecución sin proyecto",
  sinRegistro: "Sin registro de proyectos",
  metaDeGestion: "Metas de gestión",
  metaRepetida: "Meta repetida",
  metaEnConflicto: "Meta repetida con otros valores",
  escalaMezclada: "Columna en dos escalas",
  escalaDistinta: "Programado y ejecutado en distinta escala",
  dineroFueraDeOrden: "Dinero fuera de orden",
  fuentesNoSuman: "Fuentes que no suman el total",
  formulasSinCalcular: "Fórmulas sin calcular",
  sinEjecucionAlta: "Muchas metas sin ejecución",
  programaAlCierre: "Programadas para el cierre",
  programadaSinBpin: "Programada sin BPIN",
  avanceSinNarrativa: "Avance sin narrativa",
  avanceSinEvidencia: "Avance sin evidencia",
  gastoSinAvance: "Gasto sin avance físico",
  cumplidaEnPrimerTrimestre: "Cumplida en el primer trimestre",
  codigoFueraDeNodo: "Código que no es de su nodo",
  codigoMgaNoCorresponde: "Códigos MGA que no corresponden",
  bpinAjeno: "BPIN de otro municipio",
  nodoFueraDelPlan: "Fuera del plan oficial",
  nodoAusente: "Falta parte del plan oficial",
  metasDeNodo: "Distinto número de metas que el plan",
  metaConOtroCodigo: "La misma meta con otro código",
  formulasDistintas: "Fórmulas distintas en una columna",
  constantesEntreFormulas: "Valores a mano entre fórmulas",
  subtotalDistinto: "Subtotal que no coincide",
  valorIlegible: "Valor que no es un número",
  celdaConError: "Celda con error",
  ejecucionSinReconocer: "Ejecución sin reconocer",
  sinJerarquia: "Meta sin lugar en el plan",
};

export function severityText(severity: Severity, howMany: number): string {
  const one = howMany === 1;
  switch (severity) {
    case "error":
      return one ? "error" : "errores";
    case "advertencia":
      return one ? "advertencia" : "advertencias";
    case "info":
      return one ? "nota" : "notas";
  }
}

/** R12, R13: what was reported and is not taken into account. */
export function lostText(lost: number | null): string | null {
  return lost === null ? null : `cuesta ${lessThanPrinted(lost)} pp`;
}

/** What may yet change; not part of what was lost. */
export function atStakeText(atStake: number | null): string | null {
  return atStake === null ? null : `${lessThanPrinted(atStake)} pp en juego`;
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

/** How the pp of the alertas stand to the two totals (R20). */
export function lostExplanation(lost: number): string {
  return `${lessThanPrinted(lost)} pp reportados no se tienen en cuenta: son la diferencia entre lo reportado y lo oficial.`;
}

export function moreAlertasText(hidden: number): string {
  return `Mostrar más (faltan ${count(hidden)})`;
}

/** R13, for who only hears the buttons. */
export function gestionQuestion(codigo: string): string {
  return `¿La meta ${codigo} produjo el bien o servicio?`;
}

export function gestionAnsweredText(codigo: string, produced: boolean): string {
  return produced
    ? `Meta ${codigo}: sí produjo el bien o servicio. Su ejecución cuenta.`
    : `Meta ${codigo}: no produjo el bien o servicio. Su ejecución cuenta 0.`;
}

/** Headings of the list when it leaves the pane. */
export const ALERTAS_HEADINGS = {
  tipo: "Tipo",
  severidad: "Severidad",
  meta: "Meta",
  nombre: "Nombre de la meta",
  dependencia: "Dependencia",
  nodo: "Nodo del plan",
  celda: "Celda",
  mensaje: "Mensaje",
  fix: "Cómo corregir",
  lost: "Puntos que cuesta (pp)",
  atStake: "Puntos en juego (pp)",
} as const;
