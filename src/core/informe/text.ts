import { longDate } from "../text/format";
import type { Periodo, TipoDeInstrumento } from "../vocabulary";
import { planNombrado, type IdentidadDelPlan } from "../plan/identidad";
import { joined } from "../text/listed";
import { nivelEnFrase } from "../text/niveles";
import { trimestreEnPalabras } from "../text/periodo";

/** Words of the informe that are no sentences of the template. */
export const INFORME = {
  titulo: "Informe de Seguimiento a las metas del Plan de Desarrollo Municipal",
  corto: "Informe de Seguimiento",
  contenido: "Contenido",
  marco: "Marco legal",
  metodologia: "Metodología",
  estructura: "Estructura del plan de desarrollo",
  mision: "Misión",
  vision: "Visión",
  parteEstrategica: "Parte estratégica",
  resultados: "Resultados del seguimiento",
  cuatrienio: "Avance en el cuatrienio",
  ejecucion: (nivel: string) => `Ejecución por ${nivel}`,
  evolucion: "Evolución frente al corte anterior",
  dinero: "Ejecución del presupuesto de inversión",
  alertaTemprana: "Alerta temprana",
  conclusiones: "Conclusiones",
  recomendaciones: "Recomendaciones",
  anexo: (letra: string, titulo: string) => `Anexo ${letra}. ${titulo}`,
  anexoAlertas: "Alertas",
  anexoSinEjecucion: "Metas sin ejecución",
  anexoMetodo: "Metodología en detalle",
  tabla: "Tabla",
  grafica: "Gráfica",
  escudo: "Escudo del municipio",
  pagina: "Página",
  de: " de ",
  total: "Total",
  plan: "Plan de desarrollo",
  libro: "El libro",
  sinCodigo: "Sin código",
  metasDeProducto: "Metas de producto",
  metaDeProducto: "Meta de producto",
  programada: "Programada",
} as const;

/** The municipality is said where the name of the plan does not say it already. */
export function tituloDelInforme(identidad: IdentidadDelPlan): string {
  const { municipio } = identidad;
  const plan = planNombrado(identidad);
  const isSaid = municipio === null || plan?.toLowerCase().includes(municipio.toLowerCase());
  return `${INFORME.titulo}${isSaid ? "" : ` de ${municipio}`}${plan === null ? "" : ` «${plan}»`}`;
}

/** Words of the web page. */
export const PAGINA = {
  saltar: "Ir al contenido",
  datos:
    "Esta página presenta cómo va el plan de desarrollo: cuánto se programó, cuánto se ha logrado y qué falta. Los datos completos están en los archivos cifras.csv y metas.csv, al lado de esta página.",
  verTabla: "Ver los valores en una tabla",
  valores: (titulo: string) => `Valores de: ${titulo}`,
} as const;

/** Headings of the tables. */
export const COLUMNAS = {
  nivel: "Nivel",
  rango: "Rango",
  nombre: "Nombre",
  nivelDelPlan: "Nivel del plan",
  peso: "Peso en el plan",
  programado: "Programado (pp)",
  avance: "Avance (pp)",
  cumplimiento: "Cumplimiento",
  avanceDelCuatrienio: "Avance del cuatrienio (pp)",
  cumplimientoDelCuatrienio: "Cumplimiento del cuatrienio",
  cumplimientoDeLaVigencia: "Cumplimiento de la vigencia",
  metas: "Metas",
  programadas: "Programadas",
  conEjecucion: "Con ejecución",
  sinEjecucion: "Sin ejecución",
  noProgramadas: "No programadas",
  sinReporte: "Sin reporte",
  sinCruce: "Sin cruce",
  porcentajeSinEjecucion: "% sin ejecución",
  dependencia: "Dependencia",
  alerta: "Alerta",
  cantidad: "Cantidad",
  celda: "Celda",
  puntos: "Puntos (pp)",
  codigo: "Código",
  meta: "Meta",
  regla: "Regla",
  aplicacion: "Cómo se aplicó",
  participacion: "Participación en metas",
} as const;

/** What the figures were read from, with its article; `La` stands at the head of a sentence. */
export interface FuenteEnPalabras {
  readonly nombre: string;
  readonly del: string;
  readonly la: string;
  readonly La: string;
}

const FUENTES: Readonly<Record<"matriz" | "sispt" | "seguimientoDnp", FuenteEnPalabras>> = {
  matriz: {
    nombre: "matriz de recolección de información",
    del: "de la matriz de recolección de información",
    la: "la matriz",
    La: "La matriz",
  },
  sispt: {
    nombre: "plan indicativo exportado del SisPT",
    del: "del plan indicativo exportado del SisPT",
    la: "el plan indicativo",
    La: "El plan indicativo",
  },
  seguimientoDnp: {
    nombre: "libro de seguimiento y alertas del DNP",
    del: "del libro de seguimiento y alertas del DNP",
    la: "el libro de seguimiento",
    La: "El libro de seguimiento",
  },
};

export function fuenteEnPalabras(instrumento: TipoDeInstrumento): FuenteEnPalabras {
  return instrumento === "sispt" || instrumento === "seguimientoDnp"
    ? FUENTES[instrumento]
    : FUENTES.matriz;
}

/** What stands below each table and chart. */
export function fuenteText(nombre: string): string {
  return `Fuente: ${nombre}; cálculo del complemento SOPO.`;
}

export const TABLAS = {
  rangos: "Rangos del nivel de cumplimiento",
  estructura: (nivel: string) => `Composición del plan por ${nivel}`,
  resultados: (nivel: string) => `Resultado por ${nivel}`,
  conteo: (nivel: string) => `Estado de las metas por ${nivel}`,
  componente: (codigo: string, nivel: string) => `Resultado de ${codigo} por ${nivel}`,
  cuatrienio: (nivel: string) => `Cuatrienio y vigencia por ${nivel}`,
  evolucion: (nivel: string) => `Cumplimiento en cada corte por ${nivel}`,
  dinero: (nivel: string) => `Recursos de inversión por ${nivel}, en pesos`,
  dependencias: "Metas sin ejecución por dependencia",
  dependenciasYSinReporte: "Metas sin ejecución y sin reporte por dependencia",
  alertas: "Alertas por clase",
  clase: (clase: string) => `Alertas: ${clase}`,
  otras: (howMany: string) => `Y ${howMany} más`,
  todasLasAlertas: "Todas las de esta clase están en la hoja Alertas que publica el complemento.",
  sinEjecucion: "Metas programadas sin ejecución",
  metodo: "Reglas aplicadas",
} as const;

export const GRAFICAS = {
  composicion: (de: string, nivel: string) => `Composición ${de} por ${nivel}`,
  avance: (de: string, nivel: string) => `Programado y avance ${de} por ${nivel}`,
  cumplimiento: (de: string, nivel: string) => `Cumplimiento ${de} por ${nivel}`,
  evolucion: "Cumplimiento en cada corte",
  delPlan: "del plan",
  de: (codigo: string) => `de ${codigo}`,
  descripcion: (titulo: string) =>
    `Gráfica de barras: ${titulo.charAt(0).toLowerCase()}${titulo.slice(1)}. Sus valores están escritos en cada barra.`,
} as const;

/** The plan by what the matriz says of its metas beside the tree. */
export const GRUPOS = {
  titulo: "El plan por dependencia, sector y ODS",
  tabla: (por: string) => `Resultado ${por.charAt(0).toLowerCase()}${por.slice(1)}`,
  grafica: (por: string) => `Cumplimiento ${por.charAt(0).toLowerCase()}${por.slice(1)}`,
} as const;

/** R5: the ranges in words; a bound that is not reached belongs to the nivel below. */
export const RANGOS = {
  desde: (bound: string) => `Desde ${bound}`,
  entre: (low: string, high: string) => `Desde ${low} y menos de ${high}`,
  menos: (bound: string) => `Menos de ${bound}`,
} as const;

/** What stands in the place of a table that would be empty. */
export const NINGUNA = {
  alerta: "La revisión no encontró alertas.",
  sinEjecucion: "Todas las metas programadas tienen ejecución.",
  sinProgramar: "Ninguna meta fue programada para la vigencia.",
  sinReporte: "Ninguna de las metas programadas que se reportaron está sin ejecución.",
  sinCruce:
    "De cada meta programada se tiene ejecución o no se encontró ninguna en los proyectos, lo que no equivale a una ejecución de cero.",
  ejecucion: (La: string) =>
    `${La} no trae ejecución en el período: no se puede establecer qué metas están sin ejecución.`,
} as const;

/** Pieces of sentences that depend on the evaluation. */
export const PALABRAS = {
  los: (nivel: string) => `${isFeminine(nivel) ? "las" : "los"} ${pluralOf(nivel)}`,
  lasMetas: "las metas de producto",
  nombreDelPlan: (nombre: string) => ` «${nombre}»`,
  deMunicipio: (municipio: string) => ` de ${municipio}`,
  conCorte: (corte: string) => `, con corte al ${corte}`,
  una: "una",
  motivos: {
    proyecto: " por no estar soportada en el proyecto que relaciona",
    evidencia: " por tener rechazada su evidencia",
    gestion: " por ser de gestión y no producir el bien o servicio",
  },
  mayor: "El mayor cumplimiento es el de ",
  menor: "; el menor, el de ",
  enPartes: (names: readonly string[]) =>
    names.length === 0 ? "" : `, sobre todo en ${joined(names)}`,
  aCargo: (names: readonly string[]) =>
    names.length === 0 ? "" : `, a cargo sobre todo de ${joined(names)}`,
  cadaCaso: "La hoja Alertas dice cómo corregir cada caso.",
} as const;

/** R17: what is said of the period, all from the one value; `null`: not known. */
export function palabrasDePeriodo({
  vigencia,
  trimestre,
  corte,
}: Periodo): Readonly<Record<string, string | null>> {
  return {
    vigencia: vigencia === null ? null : String(vigencia),
    trimestre:
      trimestre === null || vigencia === null
        ? null
        : `${trimestreEnPalabras(trimestre)} de ${vigencia}`,
    corte: corte === null ? null : longDate(corte),
    desde: vigencia === null ? null : longDate(`${vigencia}-01-01`),
  };
}

/** "tercer trimestre de 2021 · corte al 30 de septiembre de 2021" */
export function periodoDelInforme(periodo: Periodo): string {
  const { vigencia, trimestre, corte } = palabrasDePeriodo(periodo);
  const parts = [
    trimestre ?? (vigencia ? `Vigencia ${vigencia}` : "Vigencia sin declarar"),
    ...(corte ? [`corte al ${corte}`] : []),
  ].join(" · ");
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}

/** "escenario de apuesta" → "escenarios de apuesta"; what follows "de" stays. */
export function pluralOf(nivel: string): string {
  const [head = "", ...rest] = nivelEnFrase(nivel).split(/ (?=de |del |para )/);
  return [head.split(" ").map(pluralOfWord).join(" "), ...rest].join(" ");
}

/** "una prospectiva", "un escenario de cambio". */
export function oneOf(nivel: string): string {
  return `${isFeminine(nivel) ? "una" : "un"} ${nivelEnFrase(nivel)}`;
}

/** "El escenario de cambio", "La línea estratégica". */
export function elNivel(nivel: string): string {
  return `${isFeminine(nivel) ? "La" : "El"} ${nivelEnFrase(nivel)}`;
}

/** "una única prospectiva" */
export function unicaOf(nivel: string): string {
  return `${isFeminine(nivel) ? "una única" : "un único"} ${nivelEnFrase(nivel)}`;
}

function pluralOfWord(word: string): string {
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (word.endsWith("z")) return `${word.slice(0, -1)}ces`;
  if (word.endsWith("ón")) return `${word.slice(0, -2)}ones`;
  return /[sx\d]$/.test(word) ? word : `${word}es`;
}

/** By how it ends; "programa" and its like come from Greek and are masculine. */
function isFeminine(nivel: string): boolean {
  const [head = ""] = nivel.toLowerCase().split(" ");
  return /(?:a|ión|dad)$/.test(head) && !/(?:grama|tema|ma)$/.test(head);
}
