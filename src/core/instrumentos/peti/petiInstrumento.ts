import { instrumentoDeListas } from "../deListas";
import { ACTIVIDADES } from "./actividades";
import { evaluatePeti } from "./evaluatePeti";
import { INVERSIONES } from "./inversiones";
import { NECESIDADES } from "./necesidades";
import { SERVICIOS } from "./servicios";
import { SISTEMAS } from "./sistemas";
import { PETI as TEXT } from "./text";

/** What the workbook is called. */
const TITULO =
  /\bpeti\b|\bplan(?:es)? estrategicos? de (?:las )?(?:tecnolog|ti\b)|\btecnologias de (?:la |las )?informacion\b|\bsistemas de informacion\b/;

/** The strategic plan of information technologies: its roadmap and the board that it asks for. */
export const PETI = instrumentoDeListas({
  id: "peti",
  nombre: TEXT.nombre,
  hoja: TEXT.hoja,
  titulo: TITULO,
  listas: [ACTIVIDADES, NECESIDADES, SISTEMAS, INVERSIONES, SERVICIOS],
  evaluate: evaluatePeti,
});
