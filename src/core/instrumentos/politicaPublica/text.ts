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
  porConfirmar: "Por confirmar",
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
        : mes < 1
          ? `Vigencia ${vigencia}, sin ningún mes cerrado a la fecha de corte`
          : `Vigencia ${vigencia}, hasta ${MESES[mes - 1] ?? ""}`,
  dosCifras:
    "El cumplimiento mide lo hecho; el impacto, su efecto. Son dos cifras y nunca se promedian.",
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
    avanceDeMeta: "Cumplimiento de la meta",
  },
  resumen: "Resumen",
  porComponente: "Por componente",
  porPolitica: "Por política",
  total: "Total",
  sobre: (maximo: number) => `sobre ${maximo}`,
  queEscala: (hoja: string) =>
    `¿De cuánto es la escala del impacto en la hoja «${hoja}»? Mientras no se sepa no hay impacto. También puede escribirla en el encabezado: «Impacto (1 a 5)».`,
} as const;
