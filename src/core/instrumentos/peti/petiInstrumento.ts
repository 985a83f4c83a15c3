import { instrumentoDeListas } from "../deListas";
import { ACTIVIDADES, INVERSIONES, NECESIDADES, SERVICIOS, SISTEMAS, TITULO } from "./listas";
import { evaluatePeti } from "./evaluatePeti";
import { PETI as TEXT } from "./text";

/** The strategic plan of information technologies: its roadmap and the board that it asks for. */
export const PETI = instrumentoDeListas({
  id: "peti",
  nombre: TEXT.nombre,
  hoja: TEXT.hoja,
  titulo: TITULO,
  listas: [ACTIVIDADES, NECESIDADES, SISTEMAS, INVERSIONES, SERVICIOS],
  evaluate: evaluatePeti,
});
