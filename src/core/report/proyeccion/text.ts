import { count, countOf, points } from "../../text/format";
import { nivelEnFrase } from "../../text/niveles";

/** Words of the published sheet *Proyección* that stay the same whatever the matriz says. */
export const HOJA_PROYECCION = {
  title: "Proyección del cierre",
  titled: (nombre: string) => `Proyección del cierre · «${nombre}»`,
  cards: {
    base: "Cumplimiento hoy",
    projected: "Cumplimiento proyectado",
    gain: "Diferencia (pp del plan)",
    changes: "Componentes que cambian de nivel",
  },
  withNivel: (label: string, nivel: string) => `${label} · ${nivel}`,
  supuestos: "Supuestos aplicados",
  sinSupuestos: "Ninguno: lo proyectado es igual a lo que hay hoy.",
  pesos: "Programado con los pesos actuales; no se recalculó con los pesos supuestos.",
  orden: "En orden: si dos supuestos afectan la misma meta, se aplica el último.",
  escenarios: "Hoy y proyectado",
  nodos: "Hoy y proyectado, en cada componente del plan",
  bands: {
    points: "Puntos porcentuales del plan",
    cumplimiento: "Cumplimiento",
    nivel: "Nivel",
  },
  headings: {
    programado: "Programado",
    base: "Hoy",
    projected: "Proyectado",
    difference: "Diferencia",
    change: "Cambio",
  },
  camino: {
    title: "Las metas que se encontraron, por dependencia",
    supuesto:
      "Con los supuestos de arriba, si los hay; las demás metas quedan como están hoy, y cada una de estas llega hasta donde aún puede en los trimestres que faltan.",
    codigo: "Código",
    meta: "Meta",
    hoy: "Ejecutado hoy",
    alcanzar: "Debe alcanzar",
    desde: "Cumplimiento hoy",
    hasta: "Cumplimiento que debe tener",
    puntos: "Puntos (pp)",
    empate: "Se puede elegir",
    armonizar: "Proyecto",
    hayQueArmonizar: "Hay que armonizarla",
    sinDependencia: "Sin dependencia",
  },
  change: { sube: "Sube", baja: "Baja" },
  chartPoints: "Programado, avance de hoy y avance proyectado",
  chartShare: "Cumplimiento de hoy y proyectado",
  /** "Alerta temprana por dependencia". */
  by: (title: string, level: string) => `${title} por ${nivelEnFrase(level)}`,
  tornado: {
    dependencias: "Dependencias con mayor avance pendiente",
    metas: "Metas con mayor avance pendiente, cada una",
    rank: "N.º",
    dependencia: "Dependencia",
    meta: "Meta",
    pointsToday: "Pendiente hoy (pp)",
    pointsThen: "Quedaría pendiente (pp)",
    shareToday: "Pendiente hoy (% de lo programado)",
    shareThen: "Quedaría pendiente (% de lo programado)",
    metasLeft: "Metas sin terminar",
    describe: (title: string, bars: number) =>
      `${title}: ${countOf(bars, "barra", "barras")}, de la que más avance tiene pendiente a la que menos; sus valores están en la tabla de la izquierda.`,
  },
  describe: (title: string, nodos: number) =>
    `${title}: barras de ${countOf(nodos, "componente", "componentes")}; sus valores están en la tabla de arriba.`,
  alerta: {
    title: "Alerta temprana",
    programadas: "Programadas",
    sinEjecucion: "Sin ejecución",
    sinReporte: "Sin reporte",
    parte: "Parte sin ejecución ni reporte",
    alCierre: "Con todo lo pendiente en el IV trimestre",
    puntos: "Puntos en el plan (pp)",
  },
  method: "Cómo se proyecta",
  methodLines: [
    {
      label: "Proyectado",
      text: "El mismo cálculo que da las cifras oficiales de hoy, con algunas respuestas supuestas: cada supuesto parte de lo que dice la matriz. Lo no programado y lo que no se puede medir no cambian.",
    },
    {
      label: "Avance pendiente",
      text: "Los puntos del plan que una meta aún puede sumar en la vigencia si llega a 100\u00a0%.",
    },
    {
      label: "Alerta temprana",
      text: "Metas programadas sin ejecución, entre ellas las que tienen una que no se tiene en cuenta, y metas sin reporte; y metas que concentran en el último trimestre todo lo que les falta.",
    },
  ],
} as const;

/** "2 de estas 5": metas that gain the same. */
export function empateText(porElegir: number, entre: number): string {
  return `${count(porElegir)} de ${count(entre)} con igual aporte`;
}

/** What the plan gains or loses: "+2,26". */
export function differenceText(avance: number | null): string {
  const text = points(avance);
  return avance !== null && avance > 0 && text !== points(0) ? `+${text}` : text;
}
