import type { Verdad } from "./dialecto";

/** 18 of 24 done, turismo 2 of 8, impact 50 on average. */
export const POLITICA: Verdad = {
  titulos: [
    "Informe de gestión de la política pública de juventud",
    "Seguimiento políticas públicas 2021",
    "POLÍTICA PÚBLICA DE MUJER - PLAN DE ACCIÓN 2021",
  ],
  nombra: "actividad",
  agrupa: "componente",
  suma: ["programada", "realizada"],
  columnas: [
    {
      campo: "componente",
      headings: [
        "Componente",
        "Eje",
        "Línea estratégica",
        "Eje estratégico de la política",
        "Componente de la política",
        "Dimensión",
      ],
    },
    {
      campo: "actividad",
      headings: [
        "Actividad",
        "Acción",
        "Nombre de la actividad",
        "Acciones a desarrollar",
        "Actividades del plan de acción",
        "Descripción actividad",
      ],
    },
    {
      campo: "programada",
      headings: [
        "Programado",
        "Cantidad programada",
        "No. de actividades programadas",
        "Meta 2021",
        "Act. programadas",
        "Programado vigencia 2021",
        "Total programado",
      ],
    },
    {
      campo: "realizada",
      headings: [
        "Ejecutado",
        "Realizadas",
        "No. de actividades ejecutadas",
        "Actividades cumplidas",
        "Act. realizadas",
        "Ejecutado 2021",
        "Total ejecutado",
        "Ejecutado a la fecha",
      ],
    },
    {
      campo: "impacto",
      headings: [
        "Impacto cualitativo (0 a 100)",
        "Calificación del impacto (0-100)",
        "% de impacto",
        "Impacto sobre 100",
      ],
    },
    {
      campo: "dependencia",
      headings: ["Dependencia responsable", "Responsable", "Secretaría"],
      opcional: true,
    },
    {
      campo: "evidencia",
      headings: ["Evidencia", "Soportes", "Medio de verificación"],
      opcional: true,
    },
    {
      campo: "presupuesto",
      headings: ["Presupuesto programado", "Recursos ejecutados", "Valor ejecutado"],
      opcional: true,
    },
  ],
  filas: [
    {
      componente: "Empleo",
      actividad: "Ferias de empleo",
      programada: 4,
      realizada: 4,
      impacto: 60,
      dependencia: "Desarrollo",
      evidencia: "Drive",
      presupuesto: 12_000_000,
    },
    {
      componente: "Empleo",
      actividad: "Talleres de hoja de vida",
      programada: 12,
      realizada: 12,
      impacto: 70,
      dependencia: "Desarrollo",
      evidencia: "Drive",
      presupuesto: 8_000_000,
    },
    {
      componente: "Turismo",
      actividad: "Capacitación a operadores",
      programada: 5,
      realizada: 2,
      impacto: 40,
      dependencia: "Turismo",
      evidencia: "Drive",
      presupuesto: 3_000_000,
    },
    {
      componente: "Turismo",
      actividad: "Ruta del río",
      programada: 3,
      realizada: 0,
      impacto: 30,
      dependencia: "Turismo",
      evidencia: "Ninguna",
      presupuesto: 5_000_000,
    },
  ],
};

/** Four gestiones, 900 offered and 300 received. */
export const COOPERACION: Verdad = {
  titulos: [
    "Hoja de ruta de cooperación internacional",
    "REGISTRO DE COOPERACIÓN 2020-2023",
    "Matriz de seguimiento a la cooperación",
  ],
  nombra: "gestion",
  agrupa: "area",
  suma: ["ofrecido", "recibido"],
  columnas: [
    {
      campo: "gestion",
      headings: [
        "Gestión",
        "Proyecto",
        "Nombre de la iniciativa",
        "Objeto del convenio",
        "Descripción de la gestión",
      ],
    },
    {
      campo: "area",
      headings: ["Área priorizada", "Área", "Línea temática", "Área de la hoja de ruta"],
    },
    { campo: "actor", headings: ["Actor", "Actor del flujo", "Canal de cooperación"] },
    {
      campo: "cooperante",
      headings: ["Cooperante", "Entidad cooperante", "Aliado", "Nombre del cooperante"],
    },
    { campo: "estado", headings: ["Estado", "Estado de la gestión", "Situación actual"] },
    {
      campo: "ofrecido",
      headings: [
        "Monto ofrecido",
        "Valor ofrecido",
        "Monto gestionado",
        "Valor solicitado",
        "Recursos gestionados ($)",
      ],
    },
    {
      campo: "recibido",
      headings: [
        "Monto recibido",
        "Valor recibido",
        "Recursos obtenidos",
        "Valor desembolsado (pesos)",
      ],
    },
    { campo: "tipo", headings: ["Técnica / Financiera", "Tipo de cooperación"], opcional: true },
  ],
  filas: [
    {
      area: "Desarrollo rural",
      gestion: "Riego",
      actor: "APC Colombia",
      cooperante: "JICA",
      estado: "En gestión",
      ofrecido: 500,
      tipo: "Técnica",
    },
    {
      area: "Desarrollo rural",
      gestion: "Semillas",
      actor: "Gobernación",
      cooperante: "Agrosavia",
      estado: "Aprobada",
      ofrecido: 200,
      recibido: 150,
      tipo: "Técnica",
    },
    {
      area: "Medio ambiente",
      gestion: "Ronda del río",
      actor: "Cooperantes internacionales",
      cooperante: "Embajada",
      estado: "En ejecución",
      ofrecido: 100,
      recibido: 100,
      tipo: "Financiera",
    },
    {
      area: "Ámbito social",
      gestion: "Becas",
      actor: "Cooperantes nacionales",
      cooperante: "Fundación",
      estado: "Terminada",
      ofrecido: 100,
      recibido: 50,
      tipo: "Financiera",
    },
  ],
};

/** Two activities in 2020 and two in 2021, 60 planned and 25 spent. */
export const PETI: Verdad = {
  titulos: [
    "PETI - hoja de ruta",
    "Plan Estratégico de Tecnologías de la Información",
    "Tablero de control PETI 2020-2023",
  ],
  nombra: "actividad",
  agrupa: "vigencia",
  suma: ["presupuesto", "gastado"],
  columnas: [
    { campo: "necesidad", headings: ["Necesidad", "Necesidad que atiende", "Brecha identificada"] },
    {
      campo: "actividad",
      headings: [
        "Actividad",
        "Iniciativa",
        "Proyecto de TI",
        "Actividad estratégica",
        "Nombre de la iniciativa",
      ],
    },
    { campo: "vigencia", headings: ["Vigencia", "Año"] },
    {
      campo: "lider",
      headings: ["Líder", "Responsable", "Líder del proyecto", "Responsable o líder"],
    },
    {
      campo: "presupuesto",
      headings: [
        "Presupuesto",
        "Presupuesto asignado",
        "Costo estimado",
        "Valor estimado",
        "Presupuesto ($)",
      ],
    },
    {
      campo: "gastado",
      headings: ["Presupuesto ejecutado", "Valor ejecutado", "Recursos ejecutados", "Valor pagado"],
    },
    { campo: "riesgos", headings: ["Riesgos", "Riesgos asociados", "Riesgo"], opcional: true },
    { campo: "estado", headings: ["Estado", "Estado actual", "Estado de avance"] },
  ],
  filas: [
    {
      vigencia: 2020,
      necesidad: "6.3",
      actividad: "Implementar IPv6",
      lider: "Sistemas",
      presupuesto: 10,
      gastado: 10,
      riesgos: "Contrato",
      estado: "Terminada",
    },
    {
      vigencia: 2020,
      necesidad: "6.1",
      actividad: "Crear la oficina",
      lider: "Gestión",
      presupuesto: 20,
      gastado: 15,
      riesgos: "Acto",
      estado: "En ejecución",
    },
    {
      vigencia: 2021,
      necesidad: "6.10",
      actividad: "Virtualizar trámites",
      lider: "Sistemas",
      presupuesto: 30,
      riesgos: "Demora",
      estado: "Sin iniciar",
    },
    {
      vigencia: 2021,
      necesidad: "6.7",
      actividad: "Seguridad perimetral",
      lider: "Sistemas",
      presupuesto: 0,
      riesgos: "Costo",
      estado: "Sin iniciar",
    },
  ],
};

/** Four actions, one done. */
export const MEJORA: Verdad = {
  titulos: [
    "Plan de mejoramiento 2021",
    "PLAN DE MEJORA CONTROL INTERNO",
    "Seguimiento a acciones de mejora",
  ],
  nombra: "accion",
  agrupa: "hallazgo",
  suma: [],
  columnas: [
    {
      campo: "hallazgo",
      headings: ["Hallazgo", "Descripción del hallazgo", "No conformidad", "Oportunidad de mejora"],
    },
    {
      campo: "accion",
      headings: [
        "Acción de mejora",
        "Acción",
        "Acción correctiva",
        "Acción propuesta",
        "Actividades",
      ],
    },
    {
      campo: "responsable",
      headings: ["Responsable", "Líder", "Dependencia responsable", "Responsable de la acción"],
    },
    {
      campo: "fecha",
      headings: [
        "Fecha límite",
        "Fecha de terminación",
        "Plazo",
        "Fecha fin",
        "Fecha de cumplimiento",
      ],
    },
    { campo: "estado", headings: ["Estado", "Estado de la acción", "Avance"] },
    { campo: "evidencia", headings: ["Evidencia", "Soporte"], opcional: true },
  ],
  filas: [
    {
      hallazgo: "Faltan actas",
      accion: "Archivar actas",
      responsable: "Gobierno",
      fecha: "30/06/2021",
      estado: "Terminada",
      evidencia: "Drive",
    },
    {
      hallazgo: "Faltan actas",
      accion: "Aprobar la tabla",
      responsable: "Planeación",
      fecha: "31/08/2021",
      estado: "En ejecución",
    },
    {
      hallazgo: "Entregas tardías",
      accion: "Publicar el calendario",
      responsable: "Planeación",
      fecha: "31/12/2021",
      estado: "Sin iniciar",
    },
    {
      hallazgo: "Entregas tardías",
      accion: "Enviar recordatorios",
      responsable: "Planeación",
      fecha: "31/12/2021",
      estado: "Sin iniciar",
    },
  ],
};
