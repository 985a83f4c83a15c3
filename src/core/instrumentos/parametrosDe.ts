import type { AjustesLeidos } from "../ajustes/ajustes";
import type { Ask } from "../evaluateRows";
import type { WorkbookSnapshot } from "../grid/grid";
import { parametrosAt } from "../planes/metodo";
import type { Parametros } from "../planes/parametros";
import { readAjustes } from "../readAjustes";

/**
 * R32: the numbers of the method that an instrument is evaluated by, with what the office set in the workbook.
 *
 * @param ajustes the settings of the workbook; `null`: it has none
 * @param declared ISO date of the corte that the workbook declares; `null`: none
 */
export function parametrosDe(
  { parametros, corte }: Ask,
  ajustes: AjustesLeidos | null,
  declared: string | null,
): Parametros {
  return parametros ?? parametrosAt(corte ?? declared, ajustes?.ajustes.parametros);
}

/** The settings that a workbook keeps, or those that were given beside it. */
export function ajustesDelLibro(workbook: WorkbookSnapshot, ask: Ask): AjustesLeidos | null {
  return readAjustes(ask.ajustes ?? workbook, parametrosAt);
}
