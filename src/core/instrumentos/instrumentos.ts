import { COOPERACION } from "./cooperacion/cooperacionInstrumento";
import { inscribe, type InstrumentoInscrito } from "./instrumento";
import { MATRIZ } from "./matriz/matrizInstrumento";
import { PETI } from "./peti/petiInstrumento";
import { PLAN_DE_MEJORA } from "./planDeMejora/mejoraInstrumento";
import { POLITICA_PUBLICA } from "./politicaPublica/politicaInstrumento";

/** The instruments that are known. A sheet is of one of them: the first takes what the others leave. */
export const INSTRUMENTOS: readonly InstrumentoInscrito[] = [
  inscribe(MATRIZ),
  inscribe(POLITICA_PUBLICA),
  inscribe(COOPERACION),
  inscribe(PETI),
  inscribe(PLAN_DE_MEJORA),
];
