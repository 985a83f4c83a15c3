/** What every document of an instrument says. */
export const INFORME_DE_LISTAS = {
  entidad: "Alcaldía Municipal de Sopó · Oficina Asesora de Planeación Estratégica",
  fuente: "Fuente: libro de seguimiento de la dependencia responsable.",
} as const;
