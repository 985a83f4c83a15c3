import type { Lista } from "../../listas/lista";

export type CampoDePeti =
  | "numero"
  | "necesidad"
  | "actividad"
  | "vigencia"
  | "lider"
  | "cronograma"
  | "inicio"
  | "fin"
  | "presupuesto"
  | "gastado"
  | "riesgos"
  | "estado"
  | "meta"
  | "observaciones";

const ESTADOS = ["Sin iniciar", "En ejecución", "Terminada", "Suspendida", "Descartada"];

/** What the plan maestro sets out to do; the PETI itself asks líder, cronograma, presupuesto and riesgos of each. */
export const ACTIVIDADES: Lista<CampoDePeti> = {
  id: "actividades",
  nombre: "Actividades",
  nombra: ["actividad"],
  exige: [["lider", "cronograma", "fin", "presupuesto", "riesgos", "estado", "vigencia"]],
  propias: [
    ["necesidad", "actividad"],
    ["actividad", "riesgos", "presupuesto", "lider"],
  ],
  seccion: "vigencia",
  columnas: {
    numero: {
      titulo: "No.",
      clase: "texto",
      tambien: ["Número", "Ítem", "#"],
      ayuda: "Orden en la vigencia.",
    },
    necesidad: {
      titulo: "Necesidad",
      clase: "texto",
      haciaAbajo: true,
      tambien: [
        "Necesidad que atiende",
        "Necesidad a la que responde",
        "Numeral",
        "Brecha",
        "Necesidad identificada",
        "Necesidad asociada",
      ],
      ayuda: "Numeral de la necesidad que atiende, por ejemplo 6.3.",
    },
    actividad: {
      titulo: "Actividad",
      clase: "texto",
      tambien: [
        "Actividades",
        "Actividad estratégica",
        "Acción",
        "Iniciativa",
        "Proyecto",
        "Proyecto de TI",
        "Nombre del proyecto",
        "Iniciativa de TI",
        "Descripción de la actividad",
        "Actividad a realizar",
      ],
      ayuda: "Qué se va a hacer.",
    },
    vigencia: {
      titulo: "Vigencia",
      clase: "vigencia",
      haciaAbajo: true,
      tambien: ["Año", "Periodo", "Vigencias"],
      ayuda: "Año o años: 2020, 2021, 2022 y 2023.",
    },
    lider: {
      titulo: "Líder",
      clase: "texto",
      tambien: [
        "Responsable",
        "Responsable o líder",
        "Líder responsable",
        "Dependencia responsable",
        "Encargado",
        "A cargo de",
        "Dueño",
        "Líder del proyecto",
        "Área líder",
        "Área responsable",
      ],
      ayuda: "Quién responde por ella.",
    },
    cronograma: {
      titulo: "Cronograma",
      clase: "fecha",
      tambien: ["Fecha", "Plazo", "Tiempo de ejecución", "Fechas", "Fecha programada", "Tiempo"],
      ayuda: "Cuándo se hace: un día, un trimestre o un año.",
    },
    inicio: {
      titulo: "Fecha de inicio",
      clase: "fecha",
      tambien: ["Inicio", "Fecha inicial", "Desde"],
      ayuda: "Primer día.",
    },
    fin: {
      titulo: "Fecha final",
      clase: "fecha",
      tambien: [
        "Fin",
        "Fecha de terminación",
        "Fecha fin",
        "Fecha límite",
        "Hasta",
        "Fecha de finalización",
        "Vencimiento",
        "Fecha de entrega",
        "Fecha máxima",
      ],
      ayuda: "Último día.",
    },
    presupuesto: {
      titulo: "Presupuesto",
      clase: "dinero",
      porPeriodo: true,
      decide: true,
      tambien: [
        "Presupuesto asignado",
        "Presupuesto estimado",
        "Valor",
        "Valor estimado",
        "Recursos",
        "Costo",
        "Costo estimado",
        "Inversión",
        "Presupuesto planeado",
        "Recursos asignados",
        "Inversión estimada",
        "Costo total",
        "Valor asignado",
        "Asignado",
      ],
      ayuda: "Pesos, sin centavos. Vacío si no se ha asignado.",
    },
    gastado: {
      titulo: "Presupuesto ejecutado",
      clase: "dinero",
      porPeriodo: true,
      tambien: [
        "Gastado",
        "Valor ejecutado",
        "Recursos ejecutados",
        "Ejecutado",
        "Pagado",
        "Valor contratado",
        "Inversión realizada",
        "Valor pagado",
        "Inversión real",
        "Inversión ejecutada",
        "Costo real",
        "Valor real",
        "Gasto",
      ],
      ayuda: "Pesos.",
    },
    riesgos: {
      titulo: "Riesgos",
      clase: "texto",
      tambien: ["Riesgo", "Riesgos asociados", "Riesgo identificado"],
      ayuda: "Qué puede impedirla.",
    },
    estado: {
      titulo: "Estado",
      clase: "texto",
      tambien: [
        "Estado actual",
        "Estado de la actividad",
        "Avance",
        "% de avance",
        "Situación",
        "Estado de avance",
        "% de ejecución",
        "% ejecución",
        "Porcentaje de avance",
      ],
      opciones: ESTADOS,
      ayuda: "En qué va.",
    },
    meta: {
      titulo: "Meta del plan de desarrollo",
      clase: "texto",
      tambien: ["Meta", "Meta asociada", "Código de la meta", "Meta PDM"],
      ayuda: "Código de la meta a la que sirve, si a alguna.",
    },
    observaciones: {
      titulo: "Observaciones",
      clase: "texto",
      tambien: ["Observación", "Comentarios", "Descripción", "Objetivo", "Indicador", "Producto"],
      ayuda: "Lo que haga falta explicar.",
    },
  },
};

type CampoDeNecesidad = "numero" | "necesidad" | "descripcion" | "prioridad";

/** What the area of TI lacks: section 6. */
export const NECESIDADES: Lista<CampoDeNecesidad> = {
  id: "necesidades",
  nombre: "Necesidades",
  nombra: ["necesidad"],
  exige: [["numero", "descripcion", "prioridad"]],
  propias: [],
  seccion: null,
  columnas: {
    numero: {
      titulo: "Numeral",
      clase: "texto",
      tambien: ["No.", "Número", "Ítem", "Código", "#", "ID"],
      ayuda: "Numeral del PETI, por ejemplo 6.3.",
    },
    necesidad: {
      titulo: "Necesidad",
      clase: "texto",
      tambien: [
        "Necesidades",
        "Nombre de la necesidad",
        "Necesidad identificada",
        "Situación ideal",
        "Brecha",
        "Brecha identificada",
        "Problemática",
        "Hallazgo",
      ],
      ayuda: "Qué hace falta.",
    },
    descripcion: {
      titulo: "Descripción",
      clase: "texto",
      tambien: ["Detalle", "Justificación", "Alcance", "Descripción de la necesidad"],
      ayuda: "En qué consiste.",
    },
    prioridad: {
      titulo: "Prioridad",
      clase: "texto",
      tambien: ["Nivel de prioridad", "Importancia"],
      opciones: ["Alta", "Media", "Baja"],
      ayuda: "Qué tan pronto.",
    },
  },
};

type CampoDeSistema =
  | "sistema"
  | "nombre"
  | "descripcion"
  | "usan"
  | "responsable"
  | "estado"
  | "soporte"
  | "proveedor";

/** The inventory of information systems: section 5.3. */
export const SISTEMAS: Lista<CampoDeSistema> = {
  id: "sistemas",
  nombre: "Sistemas de información",
  nombra: ["sistema", "nombre"],
  apenasNombra: "nombre",
  exige: [["usan", "responsable", "estado", "soporte"]],
  propias: [
    ["sistema", "usan", "responsable"],
    ["sistema", "soporte", "responsable"],
    ["sistema", "usan", "estado"],
    ["nombre", "usan", "soporte"],
    ["nombre", "usan", "responsable", "estado"],
    ["nombre", "soporte", "responsable", "estado"],
  ],
  seccion: null,
  columnas: {
    sistema: {
      titulo: "Nombre de la aplicación",
      clase: "texto",
      tambien: [
        "Aplicación",
        "Aplicativo",
        "Sistema",
        "Sistema de información",
        "Nombre del sistema",
        "Software",
        "Nombre aplicación",
        "Nombre del aplicativo",
        "Herramienta",
      ],
      ayuda: "Como la conocen quienes la usan.",
    },
    nombre: {
      titulo: "Nombre",
      clase: "texto",
      tambien: [],
      ayuda: "Si en su libro la columna solo se llama así.",
    },
    descripcion: {
      titulo: "Descripción",
      clase: "texto",
      tambien: ["Para qué sirve", "Función", "Objetivo", "Descripción del sistema"],
      ayuda: "Para qué sirve.",
    },
    usan: {
      titulo: "Áreas que la usan",
      clase: "texto",
      tambien: [
        "Área(s) o secretarías que lo usan",
        "Área que usa",
        "Usuarios",
        "Dependencias que lo usan",
        "Secretarías que lo usan",
        "Áreas usuarias",
        "Dependencia usuaria",
        "Dependencia que lo utiliza",
        "Dependencia que lo usa",
        "Secretaría usuaria",
        "Área usuaria",
        "Dependencias usuarias",
      ],
      ayuda: "Dependencias, separadas por coma; o Todas.",
    },
    responsable: {
      titulo: "Área responsable",
      clase: "texto",
      tambien: [
        "Área(s) o secretarías responsables",
        "Responsable",
        "Dependencia responsable",
        "Secretaría responsable",
        "Áreas responsables",
        "Líder funcional",
        "Propietario",
        "Propietario del sistema",
        "Dueño",
        "Administrador",
        "Administrador del sistema",
        "Líder del sistema",
      ],
      ayuda: "Quién responde por ella.",
    },
    estado: {
      titulo: "¿Se usa?",
      clase: "texto",
      tambien: [
        "Estado actual de usabilidad",
        "Estado",
        "Estado actual",
        "En uso",
        "Usabilidad",
        "Activo",
        "En producción",
        "Vigente",
        "Se usa",
      ],
      opciones: ["Sí", "No"],
      ayuda: "Si se usa hoy.",
    },
    soporte: {
      titulo: "Soporte",
      clase: "texto",
      tambien: [
        "Soporte técnico",
        "Contrato de soporte",
        "Tipo de soporte",
        "Con soporte",
        "Fecha de soporte",
        "Soporte y mantenimiento",
        "Contrato de soporte vigente",
        "Vence soporte",
        "Vigencia del soporte",
        "Mantenimiento",
      ],
      ayuda: "Quién la soporta y hasta cuándo.",
    },
    proveedor: {
      titulo: "Proveedor",
      clase: "texto",
      tambien: ["Fabricante", "Desarrollador"],
      ayuda: "De quién es.",
    },
  },
};

type CampoDeInversion = "concepto" | "necesidad" | "vigencia" | "valor" | "contrato";

/** What was spent already. */
export const INVERSIONES: Lista<CampoDeInversion> = {
  id: "inversiones",
  nombre: "Inversiones realizadas",
  nombra: ["concepto"],
  exige: [["valor"]],
  propias: [],
  seccion: null,
  columnas: {
    concepto: {
      titulo: "Inversión",
      clase: "texto",
      tambien: ["Concepto", "Inversión realizada", "Objeto", "Contrato", "Compra", "Adquisición"],
      ayuda: "Qué se compró o contrató.",
    },
    necesidad: {
      titulo: "Necesidad",
      clase: "texto",
      tambien: ["Necesidad que atiende", "Numeral"],
      ayuda: "Numerales de las necesidades que atiende.",
    },
    vigencia: { titulo: "Vigencia", clase: "vigencia", tambien: ["Año"], ayuda: "Año." },
    valor: {
      titulo: "Valor",
      clase: "dinero",
      decide: true,
      tambien: [
        "Valor de la inversión",
        "Valor pagado",
        "Monto",
        "Costo",
        "Valor total",
        "Valor del contrato",
        "Recursos",
        "Valor ejecutado",
        "Inversión ejecutada",
      ],
      ayuda: "Pesos.",
    },
    contrato: {
      titulo: "Contrato",
      clase: "texto",
      tambien: ["Número de contrato", "Proceso"],
      ayuda: "Número del contrato.",
    },
  },
};

type CampoDeServicio = "servicio" | "enLinea" | "cantidad" | "responsable";

/** Services and trámites, and which are in line: section 5.4. */
export const SERVICIOS: Lista<CampoDeServicio> = {
  id: "servicios",
  nombre: "Servicios y trámites",
  nombra: ["servicio"],
  exige: [["enLinea", "cantidad"]],
  propias: [],
  seccion: null,
  columnas: {
    servicio: {
      titulo: "Servicio o trámite",
      clase: "texto",
      tambien: [
        "Servicio",
        "Trámite",
        "Servicio tecnológico",
        "Nombre del trámite",
        "Nombre del servicio",
        "Trámite o servicio",
        "Trámite / OPA",
        "OPA",
        "Nombre del trámite o servicio",
      ],
      ayuda: "Como lo busca la ciudadanía.",
    },
    enLinea: {
      titulo: "¿En línea?",
      clase: "texto",
      tambien: [
        "En línea",
        "Virtual",
        "Digital",
        "Disponible en línea",
        "Totalmente en línea",
        "Nivel de virtualización",
        "Virtualización",
        "Nivel de digitalización",
        "Tipo de atención",
      ],
      opciones: ["Sí", "No", "En parte"],
      ayuda: "Si se puede hacer por internet.",
    },
    cantidad: {
      titulo: "Cantidad",
      clase: "cantidad",
      tambien: ["Número", "Cuántos"],
      ayuda: "Cuántos son; vacío cuenta uno.",
    },
    responsable: {
      titulo: "Dependencia",
      clase: "texto",
      tambien: ["Responsable", "Dependencia responsable", "Secretaría"],
      ayuda: "Quién lo presta.",
    },
  },
};

/** What the workbook is called. */
export const TITULO =
  /\bpeti\b|\bplan(?:es)? estrategicos? de (?:las )?(?:tecnolog|ti\b)|\btecnologias de (?:la |las )?informacion\b|\bsistemas de informacion\b/;
