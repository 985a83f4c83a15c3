/** What is said of a plan of improvement. */
export const MEJORA = {
  nombre: "Plan de mejora",
  hoja: "Tablero de mejora",
  acciones: "Acciones",
  terminadas: "Terminadas",
  vencidas: "Vencidas",
  cumplimiento: "Terminadas de las vigentes",
  porResponsable: "Acciones por responsable",
  accion: "Acción",
  hallazgo: "Hallazgo",
  responsable: "Responsable",
  hasta: "Hasta",
  sinResponsable: "Sin responsable",
} as const;
