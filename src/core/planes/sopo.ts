import type { EntidadDelPlan } from "./planOficial";

/** Who follows up the plans of Sopó. */
export const ALCALDIA_DE_SOPO: EntidadDelPlan = {
  municipio: "Sopó",
  nombre: "Alcaldía Municipal de Sopó · Oficina Asesora de Planeación Estratégica",
};
