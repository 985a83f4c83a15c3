import { MESES } from "../../vocabulary";
import type { CampoDePolitica } from "./lista";
import type { EstadoDeActividad } from "./evaluation";

const CAMPOS: Readonly<Partial<Record<CampoDePolitica, string>>> = {
  programada: "lo programado",
  realizada: "lo realizado",
};

const ESTADOS: Readonly<Record<EstadoDeActividad, string>> = {
  realizada: "Realizada",
  parcial: "En parte",
  sinRealizar: "Sin realizar",
  sinReporte: "Sin reporte",
  noProgramada: "No programada",
  fueraDePeriodo: "De otro periodo",
};

/** R23: what is said of a public policy. */
export const POLITICA = {
  nombre: "Informe de gestión de política pública",
  hojas: { tablero: "Política pública", formato: "Formato de informe" },
  campos: CAMPOS,
  estados: ESTADOS,
  sinNombre: "Política pública",
  sinComponente: "Sin componente",
  titulo: "Seguimiento a la política pública",
  tituloFormato: "FORMATO INFORME GESTIÓN POLÍTICAS PÚBLICAS",
  tituloActividades: "Política pública: actividades",
  periodo: (vigencia: number | null, mes: number) =>
    vigencia === null
      ? "Vigencia sin declarar"
      : mes >= 12
        ? `Vigencia ${vigencia}`
        : `Vigencia ${vigencia}, hasta ${MESES[mes - 1] ?? ""}`,
  dosCifras:
    "El cumplimiento cuenta lo hecho; el impacto, su efecto. Son dos cifras y nunca se promedian.",
  sinFormato: "Sin diligenciar",
  campo: "Campo",
  diligenciado: "Diligenciado",
  etiquetas: {
    politica: "Política pública",
    responsable: "Responsable",
    fecha: "Fecha del informe",
    realizadas: "Actividades realizadas",
    estrategias: "Estrategias utilizadas",
    logros: "Logros obtenidos",
    dificultades: "Dificultades presentadas",
    oportunidades: "Oportunidades de crecimiento",
    evidencias: "Evidencias de las actividades",
    cumplimiento: "Cumplimiento cuantitativo",
    impacto: "Impacto cualitativo",
    componente: "Componente",
    actividad: "Actividad",
    actividades: "Actividades",
    programadas: "Programadas",
    hechas: "Realizadas",
    nivel: "Nivel",
    estado: "Estado",
    calificadas: "Con impacto calificado",
    vigencia: "Periodo",
    metas: "Metas del plan a las que sirve",
    meta: "Meta del plan",
  },
  resumen: "Resumen",
  porComponente: "Por componente",
  porPolitica: "Por política",
  total: "Total",
  sobre: (maximo: number) => `sobre ${maximo}`,
  queEscala: (hoja: string) =>
    `¿De cuánto es la escala del impacto en la hoja «${hoja}»? Mientras no se sepa no hay impacto. También puede escribirla en el encabezado: «Impacto (1 a 5)».`,
  componenteBajo: (componente: string, politica: string, cumplimiento: string) =>
    `El componente «${componente}» de «${politica}» cumple el ${cumplimiento} de lo programado.`,
  componenteBajoFix:
    "Revise con la dependencia responsable qué falta y qué se puede hacer en la vigencia.",
  sinHerramienta: (nombre: string) => `«${nombre}» no está en ninguna herramienta de planeación.`,
  sinHerramientaFix: "Escriba el plan, programa o proyecto que la contiene, o prográmela en uno.",
  deMantenimiento: (nombre: string) =>
    `«${nombre}» es de mantenimiento: no muestra un efecto en la comunidad.`,
  deMantenimientoFix: "Diga qué objetivo persigue, o acompáñela de una actividad con impacto.",
  sinProgramar: (nombre: string) =>
    `«${nombre}» se realizó sin estar programada: no cuenta en el cumplimiento.`,
  sinProgramarFix: "Prográmela si es de la vigencia.",
  sinReporte: (nombre: string) => `«${nombre}» está programada y no tiene reporte: cuenta como 0.`,
  sinReporteFix: "Escriba cuántas se realizaron; 0 si ninguna.",
  sobre100: (nombre: string) => `«${nombre}» pasó de lo programado: cuenta como 100\u00a0%.`,
  errorDeUnidad: (nombre: string) =>
    `«${nombre}» pasa diez veces o más de lo programado: puede ser un error de unidad o de columna.`,
  sobre100Fix: "Revise que lo programado y lo realizado estén en la misma unidad.",
  sinEvidencia: (nombre: string) => `«${nombre}» se realizó y no dice dónde está su evidencia.`,
  sinEvidenciaFix: "Escriba dónde están los soportes.",
  sinProgramacion:
    "La lista no dice cuántas actividades se programaron: no se puede calcular el cumplimiento.",
  sinProgramacionFix: "Agregue una columna «Programadas».",
  negativo: (nombre: string) => `«${nombre}» tiene una cantidad negativa: cuenta como 0.`,
  ilegible: (nombre: string) =>
    `«${nombre}» tiene en una cantidad algo que no es un número: se toma como sin dato.`,
  numeroFix: "Escriba un número.",
  sinCalcular: (nombre: string) => `«${nombre}» tiene una fórmula sin resultado: no hay cifra.`,
  sinCalcularFix: "Abra el libro en Excel, guárdelo y vuelva a leerlo.",
  otraCifra: (que: string, dice: string, da: string) =>
    `El texto del informe dice ${que} de ${dice} y las actividades dan ${da}.`,
  otraCifraFix: "Corrija el texto o las actividades, para que el informe tenga una sola cifra.",
} as const;
