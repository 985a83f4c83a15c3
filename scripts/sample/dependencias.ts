/** The 22 that fill in the matriz: 14 secretarías, 2 oficinas asesoras, 5 direcciones and EMSERSOPÓ. */
export const DEPENDENCIAS = {
  educacion: "Secretaría de Educación",
  salud: "Secretaría de Salud",
  cultura: "Secretaría de Cultura",
  deporte: "Secretaría de Recreación y Deporte",
  gobierno: "Secretaría de Gobierno",
  seguridad: "Secretaría de Seguridad y Convivencia",
  social: "Secretaría de Desarrollo Social",
  ambiente: "Secretaría de Ambiente Natural",
  territorio: "Secretaría de Planeación Territorial y Urbanismo",
  obras: "Secretaría de Obras Públicas",
  vivienda: "Secretaría de Vivienda y Hábitat",
  economico: "Secretaría de Desarrollo Económico",
  hacienda: "Secretaría de Hacienda",
  institucional: "Secretaría de Desarrollo Institucional",
  planeacion: "Oficina Asesora de Planeación Estratégica",
  comunicaciones: "Oficina Asesora de Comunicaciones",
  turismo: "Dirección de Turismo",
  agropecuaria: "Dirección Agropecuaria",
  movilidad: "Dirección de Movilidad",
  riesgo: "Dirección de Gestión del Riesgo de Desastres",
  tecnologia: "Dirección de Tecnologías de la Información",
  emsersopo: "EMSERSOPÓ E.S.P.",
} as const;

export type Dependencia = keyof typeof DEPENDENCIAS;
