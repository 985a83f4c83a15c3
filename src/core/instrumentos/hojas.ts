import type { HojasPropias } from "../report/sheetNames";

/**
 * Written by npm run documentos. The sheets that instruments publish under keys of their own, with the name of
 * each tab. Apart from the instruments, which are loaded late: the marks of these sheets are looked for in
 * every workbook, whatever it holds.
 */
export const HOJAS = {
  "politicaPublica.tablero": "Política pública",
  "politicaPublica.formato": "Formato de informe",
  "cooperacion.tablero": "Tablero de cooperación",
  "peti.tablero": "Tablero del PETI",
  "planDeMejora.tablero": "Tablero de mejora",
} as const satisfies HojasPropias;
