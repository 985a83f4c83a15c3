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
  anoDelNombre: "vigencia",
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
        "Atiende",
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
        "Tarea",
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
        "Resp",
        "Gestor",
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
      porMes: true,
      tambien: ["Fecha", "Plazo", "Tiempo de ejecución", "Fechas", "Fecha programada", "Tiempo"],
      ayuda: "Cuándo se hace: un día, un trimestre o un año.",
    },
    inicio: {
      titulo: "Fecha de inicio",
      clase: "fecha",
      tambien: ["Inicio", "Fecha inicial", "Desde", "Inicia"],
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
        "Termina",
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
        "Valor presupuestado",
        "Asignado",
      ],
      ayuda: "Pesos, sin centavos. Vacío si no se ha asignado.",
    },
    gastado: {
      titulo: "Presupuesto ejecutado",
      clase: "dinero",
      porPeriodo: true,
      decide: true,
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
        "Ejecución presupuestal",
        "Ejecución financiera",
        "Ejecución de recursos",
        "Recursos invertidos",
        "Valor invertido",
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
      esEstado: true,
      porPeriodo: true,
      tambien: [
        "Estado actual",
        "Estado de la actividad",
        "Avance",
        "% de avance",
        "Situación",
        "Estado de avance",
        "% de ejecución",
        "% ejec",
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
