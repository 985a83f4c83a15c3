import { cifrasOf } from "../cifras/cifrasOf";
import type { Evaluation } from "../plan/evaluation";
import { alertasSheet } from "./alertasSheet";
import { detalleSheet } from "./detalleSheet";
import { graficosSheet } from "./graficosSheet";
import { formulasSheetOfValues, publishedFormulas } from "./formulasSheet";
import { NO_FORMULAS } from "./liveFormulas";
import type { ReportContext, ReportOptions } from "./reportContext";
import type { ReportSpec } from "./reportSpec";
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
    cifras: cifrasOf(evaluation),
    live: published?.live ?? NO_FORMULAS,
  };
  const recursos =
    recursosSheet(context) ??
    (earlier.includes("recursos") ? recursosSheetOfNothing(context) : null);
  return {
    sheets: [
      resumenSheet(context),
      detalleSheet(context),
      alertasSheet(context),
      graficosSheet(context),
      ...(recursos === null ? [] : [recursos]),
      ...(calculating === null ? [] : [calculating]),
    ],
  };
}
