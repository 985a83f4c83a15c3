import type { Consolidacion } from "../../consolidate/consolidacion";
import type { Oficio } from "../../consolidate/text/oficio";
import type { Devolucion } from "../../consolidate/pendientes";
import { SHEET_NAMES } from "../text";
import type { ReportSpec } from "../reportSpec";
import type { SheetNames } from "../sheetNames";
import { cambiosSheet } from "./cambiosSheet";
import { consolidadoSheet, huellasOf } from "./consolidadoSheet";
import { devolucionSheet } from "./devolucionSheet";
import { entregasSheet } from "./entregasSheet";
import { porDependenciaSheet } from "./porDependenciaSheet";
import { revisarSheet } from "./revisarSheet";
import { sustentoSheet } from "./sustentoSheet";

/**
 * Everything that is published of a consolidation, as data for either writer.
 *
 * @param names what each sheet is to be called: `sheetNames` of the workbook it goes into
 */
export function consolidadoReport(
  consolidacion: Consolidacion,
  names: SheetNames = SHEET_NAMES,
): ReportSpec {
  const cambios = cambiosSheet(consolidacion, names.cambios);
  const consolidado = consolidadoSheet(consolidacion, names.consolidado);
  return {
    sheets: [
      consolidado,
      entregasSheet(consolidacion, names.entregas),
      porDependenciaSheet(consolidacion, names.dependencias),
      revisarSheet(consolidacion, names.revisar),
      ...(cambios === null ? [] : [cambios]),
      sustentoSheet(consolidacion, huellasOf(consolidado), names.sustento),
    ],
  };
}

/** The workbook that goes back to one dependencia. */
export function devolucionReport(
  devolucion: Devolucion,
  oficio: Oficio,
  names: SheetNames = SHEET_NAMES,
): ReportSpec {
  return { sheets: [devolucionSheet(devolucion, oficio, names.devolucion)] };
}
