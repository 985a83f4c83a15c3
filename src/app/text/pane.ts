import { dayIn } from "../../core/grid/day";
import type { Problem } from "../../core/problem";
import type { Periodo, TipoDeMeta } from "../../core/vocabulary";
import { count, percent, points, quantity } from "../../core/text/format";
import { trimestreText } from "../../core/text/periodo";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";
import { endOfTrimestre } from "../periodo";

/** Words of the pane that stay the same whatever the matriz says. */
export const PANE = {
  tabs: "Secciones del panel",
  tablero: "Tablero",
  avance: "Avance",
  alertas: "Alertas",
  matriz: "Matriz",
  consolidar: "Consolidar",
  publicar: "Publicar",
  more: "Más",
  source: "Hoja, vigencia y corte",
  refresh: "Actualizar",
  help: "Ayuda",
  reading: "Leyendo el libro…",
  starting: "Abriendo el panel…",
  opening: "Abriendo…",
  goTo: "Ir a la celda",
  goToCell: (cell: string) => `Ir a ${cell}`,
  goToCells: "Ir a sus celdas",
  retry: "Intentar de nuevo",
  broken: "Ocurrió un error en el panel",
  outdated: "No se pudo cargar una parte del panel",
  outdatedBody:
    "Hay una versión nueva del complemento, o no hay conexión. El libro no se modificó. Actualice el panel.",
  reload: "Actualizar el panel",
  silence:
    "Excel no responde hace más de 30 segundos. Puede haber una celda en edición (presione Enter o Esc) o un cuadro de diálogo abierto, también en otro libro: ciérrelo. Nada se pierde: el panel sigue esperando.",
  answer: "Responder",
} as const;

/** @param code name of the fault, for the person who looks into it */
export function brokenText(code: string): string {
  const named = code === "" ? "" : ` (código ${code})`;
  return `El libro no se modificó. Actualice el panel; si se repite, informe a Sistemas o a la Oficina Asesora de Planeación Estratégica${named}.`;
}

/** States without a matriz on screen. */
export const OUTSIDE = {
  title: "Este panel trabaja dentro de Excel",
  body: "Ábralo desde Inicio › Plan de Desarrollo › Abrir panel, con la matriz de seguimiento abierta.",
} as const;

export const AVANCE = {
  headline: "Cumplimiento del plan",
  peso: "Peso en el plan",
  programado: "Programado",
  avance: "Avance",
  cumplimiento: "Cumplimiento",
  nivel: "Nivel",
  name: "Plan",
  tree: "Avance por niveles del plan",
  search: "Buscar una meta por código o texto",
  searchShort: "Buscar meta",
  clearSearch: "Borrar la búsqueda",
  results: "Metas encontradas",
  collapseAll: "Contraer todo",
  of: "de",
  programadoMeta: "Programado",
  ejecutadoMeta: "Ejecutado",
  unidad: "Unidad",
  tipo: "Tipo",
  bruto: "Cumplimiento sin tope",
  enCuatrienio: "En lo que va del cuatrienio",
  brutoDelCuatrienio: "Cuatrienio, sin tope",
  estado: "Estado",
  indicador: "Indicador",
  lineaBase: "Línea base",
  metaCuatrienio: "Meta del cuatrienio",
  bpin: "BPIN",
  armonizacion: "Proyecto",
  dependencia: "Dependencia",
  pesoEnPlan: "Peso en el plan",
  formulas: "Copiar fórmula",
  avancePp: "Avance (pp)",
  noFormula: "Se apoya en algo que una fórmula no ve, como los pesos de otra hoja.",
  formulaCopied: "Fórmula copiada.",
  formulaNotCopied: "No se pudo copiar. Copie la fórmula de aquí:",
  notExplained: "En la fila seleccionada no hay ninguna meta.",
  weightsEqual:
    "El libro no trae pesos: los componentes de un mismo nivel pesan igual. Agregue la hoja de pesos.",
  noPonderador:
    "No se conoce el ponderador de la vigencia: hay cumplimiento, pero no puntos del plan. Escríbalo en la hoja de pesos.",
} as const;

export function staleText(problem: Problem): string {
  return `Se muestran las últimas cifras leídas. ${problemText(problem, SIN_CAMBIOS)}`;
}

/** R5: the official ranges leave 55–56 and 80–81 open. */
export function gapText(nivel: string): string {
  return `${nivel}: el valor está entre dos rangos oficiales y se clasifica en el inferior.`;
}

/** R33: the four years so far, beside the vigencia. */
export function cuatrienioText(avance: number | null, cumplimiento: number | null): string {
  return `En lo que va del cuatrienio: ${percent(cumplimiento)} (${points(avance)}\u00a0pp de 100)`;
}

/** "3 de 10"; what one year of a meta did of what it promised, in its unit. */
export function ejecutadoDeProgramadoText(
  ejecutado: number | null,
  programado: number | null,
): string {
  const done = ejecutado === null ? "sin reporte" : quantity(ejecutado);
  return programado === null ? `${done}, sin programar` : `${done} de ${quantity(programado)}`;
}

/** R12, R20: the two totals side by side, and why there are two. */
export const TOTALS = {
  caption: "Total oficial y total reportado",
  total: "Total",
  cumplimiento: "Cumplimiento",
  avance: "Avance",
  oficial: "Oficial",
  reportado: "Reportado",
  difference: "Diferencia",
  seeAlertas: "Ver alertas",
} as const;

/** What one total lacks to the other: of two percentages "−7,0 puntos", of points of the plan "−2,10 pp". */
export function differenceFigure(taken: number | null, of: "cumplimiento" | "avance"): string {
  if (taken === null) return points(null);
  return of === "cumplimiento" ? `−${points(taken, 1)}\u00a0puntos` : `−${points(taken)}\u00a0pp`;
}

/** R12, R13: what makes the difference. */
export function differenceText(metas: number, iguales: boolean): string {
  const which = metas === 1 ? "1 meta" : `${count(metas)} metas`;
  return iguales
    ? `Son iguales, aunque no se tuvo en cuenta la ejecución de ${which}.`
    : `Corresponde a ${which} cuya ejecución no se tuvo en cuenta.`;
}

/** R10. */
export function simpleMeanText(mean: number | null): string {
  return `Promedio simple del primer nivel, sin pesos: ${percent(mean)} (solo como referencia).`;
}

/** R11. */
export function esperadoText(esperado: number): string {
  return `Esperado a la fecha: ${percent(esperado)} de lo programado.`;
}

export function tipoText(tipo: TipoDeMeta): string {
  switch (tipo) {
    case "suma":
      return "Suma: los años se suman";
    case "creciente":
      return "Creciente: se toma el último valor";
    case "mantenimiento":
      return "Mantenimiento: igual cada año";
    case "reduccion":
      return "Reducción: baja desde la línea base";
  }
}

export function resultsText(shown: number, total: number): string {
  if (total === 0)
    return "No hay metas con ese código o texto. Revise la escritura o busque una sola palabra.";
  if (total === 1) return "1 meta coincide.";
  return shown < total
    ? `${count(total)} metas coinciden; se muestran las primeras ${shown}.`
    : `${count(total)} metas coinciden.`;
}

export function moreRowsText(hidden: number): string {
  return `Mostrar más (${count(hidden)})`;
}

export function questionsText(questions: number): string {
  return questions === 1
    ? "Falta confirmar 1 dato: pestaña Matriz."
    : `Falta confirmar ${questions} datos: pestaña Matriz.`;
}

/** What the figures on screen are about: "Matriz · Vigencia 2021 · III trimestre". */
export function aboutText(sheet: string, { vigencia, trimestre, corte }: Periodo): string {
  const year = vigencia === null ? "Vigencia sin indicar" : `Vigencia\u00a0${vigencia}`;
  const isEndOfQuarter =
    vigencia !== null && trimestre !== null && corte === endOfTrimestre(vigencia, trimestre);
  return [
    sheet,
    year,
    ...(trimestre === null ? [] : [trimestreText(trimestre)]),
    ...(corte === null || isEndOfQuarter ? [] : [`corte ${dateText(corte)}`]),
  ].join(" · ");
}

/** "2021-09-30" → "30 sep. 2021". */
export function dateText(iso: string): string {
  const day = dayIn(iso);
  const name = day === null ? undefined : MONTHS[day.month - 1];
  return day === null || name === undefined ? iso : `${day.day}\u00a0${name}\u00a0${day.year}`;
}

// As the Academia shortens them: mayo stays whole.
const MONTHS = "ene. feb. mar. abr. mayo jun. jul. ago. sep. oct. nov. dic.".split(" ");
