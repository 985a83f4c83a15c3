import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Ask } from "../../../src/core/evaluateRows";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { book, sheet, type SheetExtras } from "../../cases/recognitionCase";

/** The evaluation of a workbook of one sheet, drawn as in `sheet`. */
export function evaluationOf(table: string, extras: SheetExtras = {}, ask: Ask = {}): Evaluation {
  const evaluation = evaluateWorkbook(book("matriz.xlsx", sheet("Matriz", table, extras)), ask);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

/** Cumplimiento of the plan, in percent; `null` where it has none. */
export function cumplimientoOf(table: string, extras?: SheetExtras, ask?: Ask): number | null {
  const { cumplimiento } = evaluationOf(table, extras, ask).raiz;
  return cumplimiento === null ? null : Math.round(cumplimiento * 1e6) / 1e4;
}

/** Two metas told by a code, an eje and a text, before the columns of figures. */
export function matrizOf(headings: string, first: string, second: string): string {
  return `
    | Código meta | Eje | Meta de producto | ${headings}
    | M-1 | Eje 1 | Entregar kits | ${first}
    | M-2 | Eje 1 | Dotar sedes | ${second}
  `;
}
