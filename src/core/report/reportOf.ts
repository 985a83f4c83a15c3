import { cifrasMostradas } from "../cifras/mostradas";
import { corteOf } from "../corte/corte";
import { serieDe, type Serie } from "../corte/evolucion";
import { readCortes } from "../corte/readCortes";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Evaluation } from "../plan/evaluation";
import { agrupacionesSheet, agrupacionesSheetOfNothing } from "./agrupacionesSheet";
import { alertasSheet } from "./alertasSheet";
import { detalleSheet } from "./detalleSheet";
import { evidenciasSheet, evidenciasSheetOfNothing } from "./evidenciasSheet";
import { evolucionSheet, evolucionSheetOfNothing } from "./evolucionSheet";
import { fichasSheet, fichasSheetOfNothing } from "./fichasSheet";
import { graficosSheet } from "./graficosSheet";
import { formulasSheetOfValues, publishedFormulas } from "./formulasSheet";
import { NO_FORMULAS } from "./liveFormulas";
import type { ReportContext, ReportOptions } from "./reportContext";
import type { ReportSpec, SheetKey, SheetSpec } from "./reportSpec";
import { recursosSheet, recursosSheetOfNothing } from "./recursosSheet";
import { resumenSheet } from "./resumen/resumenSheet";

/** Everything that is published of one evaluation; the same input gives the same report. */
export function reportOf(evaluation: Evaluation, options: ReportOptions): ReportSpec {
  const { workbook, names, formulas = false, published: earlier = [] } = options;
  const published = formulas ? publishedFormulas(workbook, evaluation, names.formulas) : null;
  const calculating =
    published?.sheet ??
    (earlier.includes("formulas") ? formulasSheetOfValues(names.formulas) : null);
  const context: ReportContext = {
    ...options,
    evaluation,
    orden: options.orden ?? "codigo",
    cifras: cifrasMostradas(evaluation),
    live: published?.live ?? NO_FORMULAS,
    serie: serieOf(evaluation, workbook),
  };
  // A sheet of an earlier publication stays, and says that there is nothing to say any more.
  const where = (
    key: SheetKey,
    sheet: SheetSpec | null,
    nothing: OfNothing,
  ): readonly SheetSpec[] =>
    sheet !== null ? [sheet] : earlier.includes(key) ? [nothing(context)] : [];
  const graficos = graficosSheet(context);
  return {
    sheets: [
      resumenSheet(context, graficos),
      detalleSheet(context),
      alertasSheet(context),
      graficos,
      ...where("recursos", recursosSheet(context), recursosSheetOfNothing),
      ...where("agrupaciones", agrupacionesSheet(context), agrupacionesSheetOfNothing),
      ...where("fichas", fichasSheet(context), fichasSheetOfNothing),
      ...where("evidencias", evidenciasSheet(context), evidenciasSheetOfNothing),
      ...where("evolucion", evolucionSheet(context), evolucionSheetOfNothing),
      ...(calculating === null ? [] : [calculating]),
    ],
  };
}

type OfNothing = (context: ReportContext) => SheetSpec;

/** R30: with a question open, this corte has no point. */
function serieOf(evaluation: Evaluation, { name, cortes }: WorkbookSnapshot): Serie {
  if (cortes === undefined) return [];
  const actual = evaluation.preguntas.length > 0 ? null : corteOf(evaluation);
  return serieDe(readCortes(name, cortes).cortes, actual);
}
