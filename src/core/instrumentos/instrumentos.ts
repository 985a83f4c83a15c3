import { inscribe, type InstrumentoInscrito } from "./instrumento";
import { MATRIZ } from "./matriz/matrizInstrumento";
import { POLITICA_PUBLICA } from "./politicaPublica/politicaInstrumento";

/** The instruments that are known. Where several recognise a workbook, the first one has it. */
export const INSTRUMENTOS: readonly InstrumentoInscrito[] = [
  inscribe(MATRIZ),
  inscribe(POLITICA_PUBLICA),
];
