import type { NodoOficial, PlanOficial } from "../planOficial";
import { ALCALDIA_DE_SOPO } from "../sopo";

const SISPT = "Plan Indicativo 2024-2027, productos, exportado del SisPT del DNP";

/**
 * "Sopó cuenta contigo 2024-2027", the plan in force: 6 líneas, 421 metas. Its weights and those of its
 * vigencias were not published; below the líneas SisPT tells sectors, which are not the plan's own.
 */
export const SOPO_2024: PlanOficial = {
  nombre: "Sopó cuenta contigo",
  entidad: ALCALDIA_DE_SOPO,
  vigencias: [2024, 2025, 2026, 2027],
  niveles: ["Línea estratégica", "Meta de producto"],
  estructura: {
    desde: "2024-01-01",
    acto: SISPT,
    valor: [
      linea("LE-1", "SOPÓ CUENTA CONTIGO, PARA LA TRANSFORMACIÓN SOCIAL", 186),
      linea(
        "LE-2",
        "SOPÓ CUENTA CONTIGO, PARA LA PROTECCIÓN DEL MEDIO AMBIENTE Y EL ORDENAMIENTO TERRITORIAL SOSTENIBLE",
        47,
      ),
      linea(
        "LE-3",
        "SOPÓ CUENTA CONTIGO, PARA LA PROMOCIÓN DEL DESARROLLO ECONÓMICO MUNICIPAL",
        71,
      ),
      linea(
        "LE-4",
        "SOPÓ CUENTA CONTIGO, PARA CONSOLIDAR INFRAESTRUCTURA DE CALIDAD A TU ALCANCE",
        35,
      ),
      linea(
        "LE-5",
        "SOPÓ CUENTA CONTIGO, PARA VIVIR EN UN TERRITORIO SEGURO Y EN PAZ, PROMOTOR DE LA SANA CONVIVENCIA Y LA SOLIDARIDAD, DEL DESARROLLO COMUNITARIO Y LA PARTICIPACIÓN",
        46,
      ),
      linea(
        "LE-6",
        "SOPÓ, CUENTA CONTIGO, POR LA TRANSPARENCIA, LA GESTIÓN PÚBLICA ORIENTADA A RESULTADOS Y EL FORTALECIMIENTO INSTITUCIONAL",
        36,
      ),
    ],
  },
  pesos: null,
  ponderadores: null,
  marco: null,
};

function linea(codigo: string, nombre: string, metas: number): NodoOficial {
  return { codigo, nombre, metas, children: [] };
}
