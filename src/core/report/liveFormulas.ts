import { PRECISION } from "../precision";
import { aporteFormula, avanceFormula, conteoFormula } from "../cells/cellFormulas";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Conteo, Evaluation, NodoEvaluado } from "../plan/evaluation";
import { rangoDeAjustes, rangoDeMatriz, rangoDeRegistro } from "./rangos";

/** The formula of each figure; `null`: the figure has none that gives the same. */
export interface LiveFormulas {
  readonly avance: (nodo: NodoEvaluado) => string | null;
  readonly cumplimiento: (nodo: NodoEvaluado) => string | null;
  readonly conteo: (nodo: NodoEvaluado, key: CountKey) => string | null;
}

export type CountKey = keyof Conteo & keyof typeof ESTADOS;

/** Values only: what is published is what was read. */
export const NO_FORMULAS: LiveFormulas = {
  avance: () => null,
  cumplimiento: () => null,
  conteo: () => null,
};

/**
 * One formula for each figure, as it is copied into any cell: over the sheet of the matriz, its
 * titles included, over that of the registry of projects (R12) and over that of the settings (R32).
 * A formula sees nothing else, such as a sheet of weights: so each is tried here first, and a figure that it
 * would not repeat has none (R20).
 *
 * @param separator between arguments: Excel wants "," in a file, and ";" where a person of Colombia types
 */
export function liveFormulas(
  workbook: WorkbookSnapshot,
  evaluation: Evaluation,
  separator: "," | ";",
): LiveFormulas {
  const range = rangoDeMatriz(workbook, evaluation);
  if (range === null) return NO_FORMULAS;
  const registro = rangoDeRegistro(workbook, evaluation);
  const ajustes = rangoDeAjustes(workbook, evaluation);
  const { vigencia } = evaluation.periodo;
  /** Arguments in their places; those at the end that say nothing are left out. */
  const call = (name: string, ...words: readonly string[]): string => {
    const all = [range.address, ...words, registro?.address ?? "", ajustes?.address ?? ""];
    while (all.at(-1) === "") all.pop();
    return `=SOPO.${name}(${all.join(separator)})`;
  };
  const year = vigencia === null ? "" : String(vigencia);
  const beside = { registro: registro?.snapshot ?? null, ajustes: ajustes?.snapshot ?? null };
  return {
    avance: (nodo) =>
      verified(
        aporteFormula(range.snapshot, vigencia, nodo.node.codigo, beside),
        nodo.avance === null ? null : nodo.avance * 100,
        call("APORTE", year, quoted(nodo.node.codigo)),
      ),
    cumplimiento: (nodo) =>
      verified(
        avanceFormula(range.snapshot, vigencia, nodo.node.codigo, beside),
        nodo.cumplimiento,
        call("AVANCE", year, quoted(nodo.node.codigo)),
      ),
    conteo: (nodo, key) => {
      const { codigo } = nodo.node;
      return verified(
        conteoFormula(range.snapshot, ESTADOS[key], codigo, beside),
        nodo.conteo[key],
        call("CONTEO", quoted(ESTADOS[key]), quoted(codigo)),
      );
    },
  };
}

const ESTADOS = {
  metas: "metas",
  programadas: "programadas",
  conEjecucion: "con ejecución",
  sinEjecucion: "sin ejecución",
  noProgramadas: "no programadas",
  sinReporte: "sin reporte",
} as const satisfies Partial<Record<keyof Conteo, string>>;

function verified(
  answer: { readonly ok: true; readonly value: number } | { readonly ok: false },
  published: number | null,
  formula: string,
): string | null {
  return answer.ok && published !== null && Math.abs(answer.value - published) < PRECISION
    ? formula
    : null;
}

/** Words as a formula has them; nothing where there are none. */
function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', '""')}"`;
}
