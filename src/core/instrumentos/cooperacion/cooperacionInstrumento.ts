import { instrumentoDeListas } from "../deListas";
import { GESTIONES } from "./listas";
import { evaluateCooperacion } from "./evaluateCooperacion";
import { COOPERACION as TEXT } from "./text";

/** What the workbook is called. */
const TITULO = /\bcooperacion\b|\bcooperantes?\b/;

/** The register of the cooperation roadmap. */
export const COOPERACION = instrumentoDeListas({
  id: "cooperacion",
  nombre: TEXT.nombre,
  hoja: TEXT.hoja,
  titulo: TITULO,
  listas: [GESTIONES],
  evaluate: evaluateCooperacion,
});
