import type { Unidad } from "../cifras/medida";
import { planNombrado, type IdentidadDelPlan } from "../plan/identidad";

/** Words of the open data. */
export const DATOS = {
  descripcion:
    "Cifras del seguimiento al plan de desarrollo: avance, cumplimiento y estado de las metas de producto. No contiene datos personales. Una celda vacía es un dato ausente, que no equivale a cero.",
  cifras: {
    name: "cifras",
    title: "Lista de cifras",
    description: "Una cifra por fila: del plan, de cada componente y de cada meta.",
  },
  metas: {
    name: "metas",
    title: "Metas de producto",
    description: "Una meta por fila, con su responsable, su estado y lo programado y ejecutado.",
  },
  campos: {
    plan: "Nombre del plan de desarrollo.",
    vigencia: "Año que se evalúa.",
    trimestre: "Trimestre del corte, de 1 a 4.",
    corte: "Fecha hasta la que se tienen en cuenta los hechos.",
    sujeto: "Identificador de aquello de que trata la cifra, único en la lista.",
    tipo: "plan, nodo (componente del plan) o meta.",
    codigo: "Código del componente o de la meta en el plan.",
    nombre: "Nombre del componente o de la meta.",
    medida: "Qué se mide; con el sujeto forma el identificador de la cifra.",
    descripcion: "La medida en palabras.",
    valor: "Sin redondear. Los porcentajes y los puntos van de 0 a 100.",
    unidad: "Unidad del valor.",
    codigoDeMeta: "Código de la meta.",
    nombreDeMeta: "Texto de la meta.",
    dependencia: "Dependencia responsable, como la nombra la matriz.",
    estado: "Con ejecución, sin ejecución, no programada, sin reporte o programada.",
    programado: "Programado de la vigencia, en la unidad de la meta.",
    ejecutado: "Ejecutado de la vigencia, en la unidad de la meta.",
    cumplimiento: "Cumplimiento de la meta en la vigencia, en porcentaje, entre 0 y 100.",
  },
} as const;

/** What the open data are called: whose plan they are of, as far as it is known. */
export function tituloDeLosDatos(identidad: IdentidadDelPlan): string {
  const { municipio } = identidad;
  const plan = planNombrado(identidad);
  return `Seguimiento al Plan de Desarrollo Municipal${municipio === null ? "" : ` de ${municipio}`}${plan === null ? "" : ` «${plan}»`}`;
}

export function unidadText(unidad: Unidad): string {
  return {
    porcentaje: "porcentaje",
    puntos: "puntos porcentuales del plan",
    diferencia: "puntos de diferencia",
    metas: "metas",
    cantidad: "unidad de la meta",
    pesos: "pesos",
  }[unidad];
}
