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
  vencida: (nombre: string, fin: string) => `«${nombre}» vencía el ${fin} y no está terminada.`,
  vencidaFix: "Actualice su estado o acuerde otra fecha.",
  sinResponsableEn: (nombre: string) => `«${nombre}» no tiene responsable.`,
  sinFechaEn: (nombre: string) => `«${nombre}» no tiene fecha límite.`,
  sinEstadoEn: (nombre: string) => `«${nombre}» no dice en qué estado va.`,
  sinEvidenciaEn: (nombre: string) =>
    `«${nombre}» está terminada y no dice dónde está su evidencia.`,
  completeFix: "Complete la celda.",
} as const;
