import { PRECISION } from "../precision";
import { aporteFormula, avanceFormula, conteoFormula } from "../cells/cellFormulas";
import { rangeSnapshot } from "../cells/rangeSnapshot";
import { a1, quoteSheet } from "../grid/a1";
import { cellAt, type WorkbookSnapshot } from "../grid/grid";
import type { Evaluation, NodoEvaluado } from "../plan/evaluation";

/** The formula of each figure; `null`: the figure has none that gives the same. */
export interface LiveFormulas {
  readonly avance: (nodo: NodoEvaluado) => string | null;
  readonly cumplimiento: (nodo: NodoEvaluado) => string | null;
  readonly conteo: (nodo: NodoEvaluado, key: CountKey) => string | null;
}

export type CountKey = "metas" | "programadas" | "conEjecucion" | "sinEjecucion" | "noProgramadas";

/** Values only: what is published is what was read. */
export const NO_FORMULAS: LiveFormulas = {
  avance: () => null,
  cumplimiento: () => null,
  conteo: () => null,
};

/**
 * Formulas over the table of the matriz, header included. A formula sees nothing but its range, neither a
 * sheet of weights nor the registry of projects (R12): so each is tried here first, and a figure that it
 * would not repeat is published as a value (R20).
 */
export function liveFormulas(workbook: WorkbookSnapshot, evaluation: Evaluation): LiveFormulas {
  const { matriz, lectura, periodo } = evaluation;
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  const [top] = matriz.headerRows;
  if (sheet === undefined || top === undefined) return NO_FORMULAS;
  const bottom = Math.max(...lectura.filas.map(({ at }) => at.row));
  const right = Math.max(...matriz.columns.map(({ column }) => column));
  const range = `${quoteSheet(sheet.name)}!${absolute(top, 0)}:${absolute(bottom, right)}`;
  const cells = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, column) => cellAt(sheet, top + row, column)),
  );
  const snapshot = rangeSnapshot(cells);
  const { vigencia } = periodo;
  const call = (name: string, codigo: string): string => {
    const words = [
      range,
      ...(vigencia === null ? (codigo === "" ? [] : [""]) : [String(vigencia)]),
      ...(codigo === "" ? [] : [quoted(codigo)]),
    ];
    return `=SOPO.${name}(${words.join(",")})`;
  };
  return {
    avance: (nodo) =>
      verified(
        aporteFormula(snapshot, vigencia, nodo.node.codigo),
        nodo.avance === null ? null : nodo.avance * 100,
        call("APORTE", nodo.node.codigo),
      ),
    cumplimiento: (nodo) =>
      verified(
        avanceFormula(snapshot, vigencia, nodo.node.codigo),
        nodo.cumplimiento,
        call("AVANCE", nodo.node.codigo),
      ),
    conteo: (nodo, key) => {
      const { codigo } = nodo.node;
      const formula = `=SOPO.CONTEO(${[range, quoted(ESTADOS[key]), ...(codigo === "" ? [] : [quoted(codigo)])].join(",")})`;
      return verified(conteoFormula(snapshot, ESTADOS[key], codigo), nodo.conteo[key], formula);
    },
  };
}

const ESTADOS: Readonly<Record<CountKey, string>> = {
  metas: "metas",
  programadas: "programadas",
  conEjecucion: "con ejecución",
  sinEjecucion: "sin ejecución",
  noProgramadas: "no programadas",
};

function verified(
  answer: { readonly ok: true; readonly value: number } | { readonly ok: false },
  published: number | null,
  formula: string,
): string | null {
  return answer.ok && published !== null && Math.abs(answer.value - published) < PRECISION
    ? formula
    : null;
}

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
