import type { Medida, Unidad } from "../cifras/medida";

/** Words of the open data. */
export const DATOS = {
  titulo: "Seguimiento al Plan de Desarrollo Municipal de Sopó",
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

/** What a measure is, for the dictionary of the data. */
export function medidaText(medida: Medida): string {
  const [last = "", before, first] = medida.split(".").reverse();
  const base = BASES[last] ?? last;
  const prefix = first ?? (before === "conteo" ? undefined : before);
  return prefix === undefined ? base : `${base}, ${PREFIXES[prefix] ?? prefix}`;
}

const PREFIXES: Readonly<Record<string, string>> = {
  reportado: "como lo reportaron las dependencias",
  diferencia: "lo que la armonización resta a lo reportado",
  dinero: "dinero de la vigencia",
  cuatrienio: "en lo que va del cuatrienio",
};

const BASES: Readonly<Record<string, string>> = {
  peso: "Peso en el plan",
  programado: "Programado para la vigencia",
  avance: "Avance físico",
  cumplimiento: "Cumplimiento de lo programado",
  esperado: "Esperado a la fecha del corte",
  ponderador: "Ponderador de la vigencia en el cuatrienio",
  promedioSimple: "Promedio simple del primer nivel",
  completitud: "Metas reportadas",
  metas: "Metas de producto",
  programadas: "Metas programadas",
  conEjecucion: "Metas con ejecución",
  sinEjecucion: "Metas sin ejecución",
  noProgramadas: "Metas no programadas",
  sinReporte: "Metas sin reporte",
  noArmonizadas: "Metas con ejecución que no se tuvo en cuenta",
  programadoFisico: "Programado de la meta",
  ejecutadoFisico: "Ejecutado de la meta",
  ejecutado: "Ejecutado",
  bruto: "Ejecutado sobre programado, sin tope",
  lineaBase: "Línea base",
  metaCuatrienio: "Meta del cuatrienio",
  sinCruce: "Metas cuya ejecución no se encontró",
  apropiacion: "Apropiación definitiva",
  apropiacionInicial: "Apropiación inicial",
  compromisos: "Compromisos",
  obligaciones: "Obligaciones",
  pagos: "Pagos",
  recursos: "Recursos del plan",
};
