import type { Campo } from "../vocabulary";

/**
 * The headings that offices write over a column, year and punctuation left out. `exact` says only
 * one thing; `loose` is right when nothing in the sheet says it better. Repeated columns of numbers
 * (programado, ejecutado, money by year) are understood word by word in `timeHeading`.
 */
export interface Headings {
  readonly exact: readonly string[];
  readonly loose?: readonly string[];
  /** Says it only for want of anything better. */
  readonly weak?: readonly string[];
  /** What the values must be like: a column of texts is no peso. */
  readonly values: "text" | "number" | "code" | "any";
}

export const HEADINGS: Partial<Readonly<Record<Campo, Headings>>> = {
  codigo: {
    values: "code",
    exact: [
      "MP", "Código MP", "Cód. MP", "Código de Meta", "Código meta de producto", "Código de la meta de producto", "Número Meta de Producto", "N° meta de producto",
      "N° Meta", "Nº de la meta", "ID Meta", "Consecutivo meta", "Código de indicador de producto (SisPT)",
      "Consecutivos IP (SisPT)", "Consecutivo IP", "Consecutivo SisPT", "Meta No.", "Código meta PDM", "Código meta PDT", "Código PDM",
      "Código de la meta producto PDM", "Código único de la meta", "Id meta producto",
    ],
    loose: ["Código"],
    weak: ["Item", "Ítem No.", "Consecutivo", "No.", "Id", "N°"],
  },
  objetivo: { values: "text", exact: ["Objetivo del escenario", "Objetivo Línea Estratégica", "Objetivo estratégico", "Objetivo", "Objetivo del programa", "Objetivo del eje"] },
  meta: {
    values: "text",
    exact: [
      "Meta de Producto PDM", "Descripción MP", "Meta de producto asociada al programa", "METAS DE PRODUCTO", "Meta Producto",
      "Descripción de Meta", "Descripción de la meta de producto", "Descripción meta producto", "Nombre de la meta", "Nombre meta de producto",
      "Personalización de Indicador de Producto", "Descripcion Indicador PDM", "Meta del plan", "Enunciado de la meta", "Texto de la meta",
    ],
    loose: ["Meta", "Metas", "Descripción", "Compromiso", "Nombre"],
  },
  indicador: {
    values: "text",
    exact: ["Indicador Producto PDM", "Indicador de producto", "Nombre del indicador de producto", "Nombre del indicador", "Indicador Principal", "Indicador de la meta", "Indicador meta de producto"],
    loose: ["Indicador", "Indicadores"],
  },
  metaResultado: {
    values: "any",
    exact: ["Meta de Bienestar", "Meta Resultado Asociada", "Meta de resultado del cuatrienio", "Meta de resultado", "Descripción meta de resultado", "Metas de resultado"],
  },
  indicadorResultado: {
    values: "text",
    exact: ["Indicador Bienestar priorizado (medible)", "Indicador Bienestar priorizado", "Nombre Indicador de resultado", "Indicador de resultado", "Indicador de bienestar"],
  },
  unidad: { values: "text", exact: ["Unidad de medida", "Medido a través de", "U.M.", "UM", "Unidad", "Unidad de medida del indicador", "Unidad medida producto"] },
  lineaBase: {
    values: "number",
    exact: [
      "Línea Base Producto", "Línea de base meta de producto", "Línea base meta producto", "Valor Linea Base", "LB", "Línea base del indicador de producto", "Línea base indicador",
      "Línea base producto PDM", "Valor de la línea base",
    ],
    loose: ["Línea base", "Línea de base", "Base"],
  },
  anioLineaBase: { values: "number", exact: ["Año Linea Base", "Año base", "Año de la línea base", "Vigencia línea base"] },
  metaCuatrienio: {
    values: "number",
    exact: [
      "Meta Producto Cuatrienio", "Meta cuatrienio", "Meta del cuatrienio", "Meta del Cuatrenio (SisPT)", "Meta de producto programada al cuatrienio",
      "Meta PG", "PG", "Meta total cuatrienio", "Meta física cuatrienio", "Programado cuatrienio", "Total cuatrienio programado", "Meta de cuatrienio", "Valor meta cuatrienio",
      "Meta cuatrienal", "Meta esperada cuatrienio", "Cantidad cuatrienio", "Programación física cuatrienio",
    ],
    loose: ["Meta total", "Cuatrienio"],
  },
  tipo: {
    values: "text",
    exact: [
      "Orientación de la meta de producto", "Tipo de Meta (Mantenimiento, Incremento)", "Tipo de acumulación", "Acumulativo", "Comportamiento",
      "Comportamiento del Indicador", "Tipo de anualización", "Tipo de meta", "Orientación", "Orientación de la meta", "Tipo de indicador", "Anualización", "Tendencia",
      "Orientación del indicador", "Tipo de programación", "Tipo de acumulación de la meta",
    ],
  },
  dependencia: {
    values: "text",
    exact: [
      "Responsable", "Secretaria / Dependencia responsable del producto", "Dependencia Responsable", "Nombre Entidad", "SECRETARIA", "Secretaría / Oficina",
      "Dependencia", "Oficina", "Secretaría responsable", "Área responsable", "Dependencia líder", "Responsable de la meta", "Sectorial", "Entidad responsable",
      "Secretaría o dependencia responsable", "Oficina responsable", "Dependencia encargada", "Unidad responsable", "Secretaría o dependencia", "Sectorial responsable", "Líder",
    ],
    loose: ["Entidad", "Área"],
  },
  bpin: {
    values: "code",
    exact: [
      "Código BPIN", "BPIN", "BPIM", "Códigos BPIN Asociados", "Cód. BPIN", "BPIN Nacional", "Código BPIN - Nacional", "BPPIM", "Código SUIFP", "Código BPIM", "Número BPIN",
      "Código BPIN del proyecto", "BPIN asociado", "BPIN proyecto", "Código del proyecto BPIN", "Proyecto (BPIN)", "Registro BPIN", "Código del proyecto", "No. BPIN",
    ],
  },
  proyecto: { values: "text", exact: ["Nombre Proyecto", "Proyecto de inversión", "Proyecto MGA", "Nombre del proyecto de inversión", "Proyecto", "Nombre del proyecto"] },
  armonizada: {
    values: "text",
    exact: ["Armonizada", "Meta armonizada", "¿Meta armonizada en el proyecto?", "Proyecto armonizado", "Armonización", "Armonizada (SI/NO)", "Meta registrada en el proyecto"],
  },
  estadoProgramacion: {
    values: "text",
    exact: ["Programada (SI/NO)", "Estado de la meta", "Programada", "Estado programación", "Meta programada (SI/NO)", "¿Programada?", "Estado de programación"],
  },
  peso: {
    values: "number",
    exact: ["Ponderación de la meta", "Peso de la meta", "Ponderador meta", "Peso meta", "Ponderación relativa (%)", "Peso porcentual de la meta", "% Meta", "Peso meta producto", "Ponderación meta producto"],
    loose: ["Ponderación", "Peso", "Ponderador", "Peso porcentual", "Peso (%)", "Ponderación (%)", "Ponderador (%)"],
  },
  ponderadorVigencia: { values: "number", exact: ["Ponderador programado", "Ponderador de la vigencia", "Peso de la vigencia", "Ponderador vigencia", "Ponderación vigencia", "Ponderación anual"] },
  recursos: {
    values: "number",
    exact: [
      "Programado Total", "Prog Cof Dpto", "Prog Cof Nación", "Prog Crédito", "Prog Otros", "Prog Recursos Propios", "Prog SGP (Sistema General de participaciones) Alim Escolar",
      "Prog SGP APSB", "Prog SGP Cultura", "Prog SGP Deporte", "Prog SGP Educación", "Prog SGP Libre Dest", "Prog SGP Libre Inv", "Prog SGP Rio Magdalena", "Prog SGP Primer Infancia",
      "Prog SGP Salud", "Prog Regalías", "Prog funcionamiento", "Prog Gestionados", "Total", "Otros", "Crédito", "Recursos propios", "SGP educación", "SGP salud", "SGP deporte", "SGP cultura",
      "SGP libre inversión", "SGP libre destinación", "SGP alimentación escolar", "SGP municipios Rio Magdalena", "SGP APSB", "Transferencias de capital - cofinanciación departamento",
      "Transferencias de capital - cofinanciación nación", "Total recursos programados", "Valor programado en plan plurianual de inversiones", "Total recurso", "Recursos SGR", "SGR", "ICLD",
      "Otros recursos", "Regalías", "Costo total", "Recursos gestionados", "Presupuesto", "Presupuesto asignado", "Valor", "Recursos asignados", "Presupuesto programado", "Costo", "Inversión",
      "Recursos programados", "Inversión programada", "Ppto. Gestión", "Funcionamiento", "Transf. capital - Cof. Territorial", "Recursos SGR indicativos", "Programación Cuatrienio SisPT", "Recursos",
    ],
  },
  recursosEjecutados: {
    values: "number",
    exact: [
      "Ejec Total", "Ejec Cof Dpto", "Ejec Cof Nación", "Ejec Crédito", "Ejec Otros", "Ejec Recursos Propios", "Ejec SGP Alim Escolar", "Ejec SGP APSB", "Ejec SGP Cultura", "Ejec SGP Deporte",
      "Ejec SGP Educación", "Ejec SGP Libre Dest", "Ejec SGP Libre Inv", "Ejec SGP Rio Magdalena", "Ejec SGP Primera Infancia", "Ejec SGP Salud", "Ejec Regalías", "Ejec Funcionamiento",
      "Ejec Gestionados", "Recursos ejecutados", "Presupuesto ejecutado", "Inversión ejecutada", "Valor ejecutado en pesos",
    ],
  },
  apropiacion: { values: "number", exact: ["Ppto. Inicial", "Ppto. Definitivo", "Apropiación definitiva", "ApropiacionDefinitiva", "Apropiación", "Apropiación inicial", "Presupuesto definitivo", "Presupuesto inicial"] },
  compromisos: { values: "number", exact: ["Compromisos", "Compromisos (CUIPO)", "Compromiso Acumulado", "RP", "Registro presupuestal", "Comprometido"] },
  obligaciones: { values: "number", exact: ["Obligaciones", "Obligaciones (CUIPO)", "Ppto. Total Obligaciones", "OrdenPagoAcumulado", "Obligado", "Orden de pago acumulado"] },
  pagos: { values: "number", exact: ["Pagos", "Pagos (CUIPO)", "PagoAcumulado", "Pagado", "Pago acumulado", "Giros"] },
  sector: { values: "text", exact: ["Sector (Manual de clasificación)", "Sector (MGA)", "Sector", "Sector FUT", "Nombre del sector", "Sector de inversión"] },
  codigoSector: { values: "code", exact: ["Código Sector", "Código del sector", "Código Sector (MGA)"] },
  programa: { values: "text", exact: ["Programa presupuestal (Campo de alfanumérico)", "Programa presupuestal", "Programa (MGA)", "Programa presupuestal MGA", "Nombre del programa presupuestal"] },
  codigoPrograma: { values: "code", exact: ["Código del Programa Presupuestal", "Código del programa (MGA)", "Código del programa", "Cod Programa", "Código programa MGA", "Codigo Programa"] },
  producto: { values: "text", exact: ["Producto MGA", "Producto (MGA)", "Producto", "Producto Catálogo", "Nombre del producto", "Descripción del Producto (MGA)", "Producto catálogo MGA"] },
  codigoProducto: {
    values: "code",
    exact: ["ID Producto MGA", "Código producto MGA", "Código MGA producto", "Código del producto (MGA)", "Código Producto (MGA)", "Código del producto", "Cód.Producto MGA", "Código de producto"],
  },
  indicadorMga: { values: "text", exact: ["Indicador del producto MGA", "Indicador de Producto(MGA)", "Indicador de Producto (MGA)", "Indicador Producto (MGA)", "Indicador MGA", "Indicador de producto MGA"] },
  codigoIndicadorMga: {
    values: "code",
    exact: [
      "Código del indicador MGA", "Código de indicador de producto (MGA)", "Código Indicador Producto (MGA)", "Código del indicador de producto", "Cod.Indicador Producto MGA", "Cod. Indicador de Producto",
      "Código indicador MGA", "Código indicador",
    ],
  },
  codigoFut: { values: "any", exact: ["Código FUT", "FUT"] },
  ods: { values: "any", exact: ["ODS", "Código de ODS", "ODS al que está asociado la meta de producto", "Objetivo de desarrollo sostenible", "ODS asociado"] },
  principal: { values: "any", exact: ["Principal", "Cofinanciado con presupuesto ordinario"] },
  actividad: { values: "text", exact: ["Actividad o estrategia", "Actividades - Acciones - Estrategias", "Nombre Actividad", "Actividades realizadas", "Actividades", "Descripción de actividades", "Actividades ejecutadas", "Acciones realizadas", "Actividad"] },
  contrato: { values: "any", exact: ["Nº contrato", "Objeto del contrato", "Contratista", "NumeroContrato", "Número de contrato", "Contrato"] },
  logro: { values: "text", exact: ["Principal Logro en Función del Cumplimiento", "Análisis del Logro", "Logros obtenidos", "Logros", "Descripción del avance", "Principales logros", "Reporte cualitativo", "Avance cualitativo", "Descripción del logro"] },
  dificultades: { values: "text", exact: ["Dificultades o Gestiones", "Dificultades presentadas", "Dificultades"] },
  evidencias: { values: "any", exact: ["Evidencias", "Soportes", "Link evidencias", "Evidencia", "Enlace evidencias", "Medio de verificación", "Soporte", "Medios de verificación"] },
  observaciones: { values: "text", exact: ["Observación", "Observaciones", "Comentarios", "Notas"] },
  explicacion: { values: "text", exact: ["Explicación del valor", "Explicación", "Justificación"] },
  fechaCorte: { values: "any", exact: ["Fecha de corte de ejecución", "Fecha de informe de ejecución", "Fecha de programación", "Fecha de corte", "Fecha de reporte", "Fecha"] },
  nombreDelPlan: { values: "any", exact: ["Nombre del plan", "Plan de desarrollo", "Entidad territorial", "Código DANE", "Municipio", "Departamento"] },
  semaforo: { values: "any", exact: ["Semaforizacion", "Semáforo", "Nivel de Cumplimiento", "Nivel cumplimiento", "Estado", "Rango de cumplimiento", "Calificación"] },
  proyeccion: { values: "number", exact: ["Valor Proyectado", "Proyección", "Proyección al cierre"] },
};

/**
 * Levels of a plan, from the top. `strategic` ones are the plan's own; the classification of the
 * national catalogue (sector › programa › producto) stands in below them when they are too few.
 */
export interface LevelHeadings {
  readonly order: number;
  readonly names: readonly string[];
  /** Bare words are taken only when no catalogue column claims them. */
  readonly loose?: readonly string[];
  readonly codes?: readonly string[];
}

export const LEVELS: readonly LevelHeadings[] = [
  {
    order: 1,
    names: ["Escenario de Cambio", "Línea estratégica", "Eje estratégico", "Eje", "Pilar", "Línea", "Dimensión", "Dimensión estratégica", "Nivel 1", "Reto", "Transformación", "Propósito", "Línea de acción", "Política", "Pilar estratégico", "Línea del plan", "Eje temático", "Eje programático", "Pacto", "Apuesta estratégica", "Nombre línea estratégica", "Estrategia"],
    loose: ["Escenario"],
    codes: ["Código LE", "Código línea estratégica", "Código línea", "Código escenario de cambio", "Código eje", "Cód. línea", "N° línea", "Código dimensión", "Código pilar", "Código escenario", "Cód. eje", "No. eje", "No. línea"],
  },
  {
    order: 2,
    names: ["Nivel 2", "Catalizador", "Prospectiva", "Componente estratégico", "Componente", "Línea Programa", "Objetivo específico", "Sector estratégico"],
    codes: ["Código prospectiva", "Código componente", "Letra prospectiva", "Cód. prospectiva"],
  },
  {
    order: 3,
    names: ["Nivel 3", "Escenario de apuesta", "Escenario apuesta", "Apuesta", "Programa del plan", "Programa estratégico", "Programa PDM", "Nombre programa PDM"],
    loose: ["Programa", "Sector/Programa", "Nombre del programa"],
    codes: ["Código escenario de apuesta", "Código apuesta", "Número de apuesta", "Cód. apuesta"],
  },
  { order: 4, names: ["Subprograma", "Sub programa", "Subcomponente", "Proyecto estratégico"], codes: ["Código Subprograma", "Cód. subprograma"] },
];
