import type { Contenido } from "../../../src/core/report/plantilla";

type Fila = readonly [
  componente: string,
  actividad: string,
  programada: number,
  realizada: number,
  impacto: number,
  dependencia: string,
  herramienta?: string,
];

const DESARROLLO = "Secretaría de Desarrollo Económico";
const INSTITUCIONAL = "Secretaría de Desarrollo Institucional";

/** The policy of generación de ingresos, second semestre of 2021: 83 of 100 programmed, turismo 3 of 15, impact 46 on average. */
const FILAS: readonly Fila[] = [
  [
    "Empleo",
    "Talleres de fortalecimiento de habilidades",
    10,
    10,
    70,
    DESARROLLO,
    "Plan de acción",
  ],
  ["Empleo", "Ferias de empleo", 2, 2, 80, DESARROLLO, "Plan de acción"],
  ["Empleo", "Orientación vocacional", 6, 6, 60, DESARROLLO, "Plan de acción"],
  ["Empleo", "Enrutamiento de personas desempleadas", 6, 4, 50, DESARROLLO, "Plan de acción"],
  ["Emprendimiento", "Ferias de emprendimiento", 5, 5, 70, DESARROLLO, "Plan de acción"],
  ["Emprendimiento", "Alianzas con entidades públicas y privadas", 8, 8, 75, DESARROLLO],
  ["Emprendimiento", "Capacitación a microempresas", 12, 11, 61, DESARROLLO, "Plan de acción"],
  [
    "Agropecuario",
    "Asistencias agropecuarias",
    13,
    13,
    60,
    "Dirección Agropecuaria",
    "Plan de acción",
  ],
  [
    "Agropecuario",
    "Comercialización y distribución",
    8,
    8,
    45,
    "Dirección Agropecuaria",
    "Plan de acción",
  ],
  [
    "Agropecuario",
    "Buenas prácticas de cultivo y recolección",
    5,
    5,
    44,
    "Dirección Agropecuaria",
    "Plan de acción",
  ],
  [
    "Turismo",
    "Capacitación a operadores turísticos",
    8,
    2,
    20,
    "Dirección de Turismo",
    "Plan de acción",
  ],
  ["Turismo", "Documentos estratégicos del sector", 4, 1, 15, "Dirección de Turismo"],
  [
    "Turismo",
    "Promoción de la oferta turística",
    3,
    0,
    0,
    "Dirección de Turismo",
    "Plan de acción",
  ],
  [
    "Institucional",
    "Capacitación en buenas prácticas laborales",
    6,
    6,
    30,
    INSTITUCIONAL,
    "Plan de acción",
  ],
  ["Institucional", "Actividades misionales de mantenimiento", 4, 2, 10, INSTITUCIONAL],
];

export const ACTIVIDADES: Contenido = {
  filas: FILAS.map(
    ([componente, actividad, programada, realizada, impacto, dependencia, herramienta]) => ({
      componente,
      actividad,
      programada,
      realizada,
      vigencia: 2021,
      impacto,
      dependencia,
      tipo: /mantenimiento/.test(actividad) ? "De mantenimiento" : "De impacto",
      ...(herramienta !== undefined && { herramienta }),
      ...(realizada > 0 && { evidencia: "Google Drive del Equipo de Políticas Públicas" }),
    }),
  ),
};

export const FORMATO: Contenido = {
  ficha: {
    "Política pública": "Generación de Ingresos",
    Responsable: DESARROLLO,
    "Fecha del informe": "Segundo semestre 2021",
    "Actividades realizadas":
      "Estrategias de fomento y emprendimiento para pequeñas y medianas empresas, empleo, campo y turismo.",
    "Estrategias utilizadas":
      "Talleres de habilidades, orientación vocacional, ferias, alianzas con entidades públicas y privadas, y plataformas para socializar la oferta.",
    "Logros obtenidos":
      "Alianzas en beneficio de la comunidad. La política presenta un cumplimiento cuantitativo del 83% respecto de las actividades programadas; el impacto cualitativo se encuentra en 46%.",
    "Dificultades presentadas":
      "La socialización de la política. El componente de turismo registra cerca del 20% de sus actividades; algunas actividades no están en ninguna herramienta de planeación y otras son de mantenimiento.",
    "Oportunidades de crecimiento":
      "Programar actividades de impacto que muestren el objetivo principal de la política.",
    "Evidencias de las actividades":
      "En el Google Drive del Equipo de Políticas Públicas de la Oficina Asesora de Planeación Estratégica.",
  },
};
