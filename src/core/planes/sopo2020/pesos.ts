import { foldText } from "../../grid/foldText";
import { areAlike } from "../../grid/similarity";
import type { Vigencia } from "../../vocabulary";
import type { Branch } from "../../plan/plan";

/** What the follow-up report of 2021 says of the plan "Sopó es nuestro tiempo 2020-2023". */
export const PLAN_2020_2023 = {
  escenarios: [
    { nombre: "SOPÓ CONTIGO Y CON TODOS PARA EL BIENESTAR SOCIAL", peso: 0.462 },
    {
      nombre: "SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO",
      peso: 0.291,
    },
    { nombre: "DESARROLLO, PRODUCTIVIDAD Y CALIDAD DE VIDA", peso: 0.169 },
    {
      nombre: "ES TIEMPO DE UNA NUEVA GESTIÓN CON PLANIFICACIÓN, TRANSPARENCIA Y CALIDAD",
      peso: 0.078,
    },
  ],
  /** The weight of the other three vigencias was never published. */
  ponderadores: new Map<Vigencia, number>([[2021, 0.3]]),
  vigencias: [2020, 2021, 2022, 2023],
} as const;

/** Official weight by code of node, when every top-level node of the plan is one of its escenarios. */
export function presetPesos(plan: Branch): ReadonlyMap<string, number> | null {
  const branches = plan.children.filter((child) => child.kind === "Branch");
  if (branches.length < 2 || branches.length !== plan.children.length) return null;
  const pesos = new Map<string, number>();
  for (const { codigo, nombre } of branches) {
    const official = PLAN_2020_2023.escenarios.find((escenario) =>
      areAlike(foldText(escenario.nombre), foldText(nombre), 0.85),
    );
    if (!official) return null;
    pesos.set(codigo, official.peso);
  }
  return pesos;
}
