import type { PlanOficial } from "../planOficial";
import { ALCALDIA_DE_SOPO } from "../sopo";
import { ESTRUCTURA } from "./estructura";
import { MARCO } from "./marco";

const PLAN_INDICATIVO = "Plan Indicativo 2020-2023";
const INFORME = "Informe de Seguimiento, tercer trimestre de 2021";

/** "Sopó es nuestro tiempo 2020-2023": 477 metas. */
export const SOPO_2020: PlanOficial = {
  nombre: "Sopó es nuestro tiempo",
  entidad: ALCALDIA_DE_SOPO,
  vigencias: [2020, 2021, 2022, 2023],
  niveles: ["Escenario de cambio", "Prospectiva", "Escenario de apuesta", "Meta de producto"],
  estructura: { desde: "2020-01-01", acto: PLAN_INDICATIVO, valor: ESTRUCTURA },
  pesos: {
    desde: "2020-01-01",
    acto: INFORME,
    valor: new Map([
      ["I", 0.462],
      ["II", 0.291],
      ["III", 0.169],
      ["IV", 0.078],
    ]),
  },
  // What the other three vigencias weigh was never published.
  ponderadores: { desde: "2020-01-01", acto: INFORME, valor: new Map([[2021, 0.3]]) },
  marco: MARCO,
};
