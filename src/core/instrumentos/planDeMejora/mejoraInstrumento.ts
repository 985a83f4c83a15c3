import { instrumentoDeListas } from "../deListas";
import { ACCIONES, TITULO } from "./lista";
import { evaluateMejora } from "./evaluateMejora";
import { MEJORA } from "./text";

/** A plan of improvement. */
export const PLAN_DE_MEJORA = instrumentoDeListas({
  id: "planDeMejora",
  nombre: MEJORA.nombre,
  hoja: MEJORA.hoja,
  titulo: TITULO,
  listas: [ACCIONES],
  evaluate: evaluateMejora,
});
