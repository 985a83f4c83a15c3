import type { Medida } from "./medida";

/** What a measure is, in words: for the dictionary of the data and over the columns of kept cortes. */
export function medidaText(medida: Medida | "nivel"): string {
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
  nivel: "Nivel de cumplimiento",
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
  // Kept cortes are found by this heading, whatever its accents: see `readCortes`.
  ejecucion: "Ejecución",
  recursos: "Recursos del plan",
};
