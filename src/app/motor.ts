import type { FilaDeAjuste } from "../core/ajustes/fila";
import { cifrasMostradas } from "../core/cifras/mostradas";
import { conAjustes } from "../core/editAjustes";
import { evaluateMatriz } from "../core/evaluate";
import type { Ask } from "../core/evaluateRows";
import { evidenciasDe } from "../core/evidencias/evidencias";
import type { WorkbookSnapshot } from "../core/grid/grid";
import {
  evaluationOf,
  withEvaluation,
  type Evaluado,
  type InstrumentoInscrito,
} from "../core/instrumentos/instrumento";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import { matrizDelLibro } from "../core/matrizDelLibro";
import { soporteDeFila } from "../core/matriz/filas/soporteDeFila";
import type { Evaluation } from "../core/plan/evaluation";
import { copiablesOf } from "../core/report/copiables";
import { publishedBehind } from "../core/report/publishedBehind";
import { retroactivosDe } from "../core/retroactivos";
import { instrumentoTabs } from "./instrumentoTabs";
import { createReader, type ReadOpenWorkbook } from "./reading";
import type { WorkbookPort } from "./workbookPort";

/** What the pane asks of the engine. It is loaded while Excel is asked for the cells: see `startPane`. */
export interface Motor {
  readonly readerOver: (port: Pick<WorkbookPort, "read">) => ReadOpenWorkbook;
  /** What the matriz gives; `null` where another instrument is shown. */
  readonly matrizOf: (evaluado: Evaluado) => Evaluation | null;
  readonly withMatriz: (evaluado: Evaluado, evaluation: Evaluation) => Evaluado;
  readonly instrumentoTabs: typeof instrumentoTabs;
  readonly cifrasMostradas: typeof cifrasMostradas;
  readonly copiablesOf: typeof copiablesOf;
  readonly publishedBehind: typeof publishedBehind;
  readonly soporteDeFila: typeof soporteDeFila;
  readonly evidenciasDe: typeof evidenciasDe;
  readonly retroactivosDe: typeof retroactivosDe;
  /** R32: what the workbook would give with these settings; `null`: it cannot be asked. */
  readonly conAjustes: (
    workbook: WorkbookSnapshot,
    filas: readonly FilaDeAjuste[],
    ask: Ask,
  ) => Evaluation | null;
}

export function motorOf(instrumentos: readonly InstrumentoInscrito[]): Motor {
  return {
    readerOver: (port) => createReader(port, async () => instrumentos),
    matrizOf: (evaluado) => evaluationOf(MATRIZ, evaluado),
    withMatriz: (evaluado, evaluation) => withEvaluation(MATRIZ, evaluado, evaluation),
    instrumentoTabs,
    cifrasMostradas,
    copiablesOf,
    publishedBehind,
    soporteDeFila,
    evidenciasDe,
    retroactivosDe,
    conAjustes(workbook, filas, ask) {
      const read = matrizDelLibro(conAjustes(workbook, filas), ask);
      const tried = read.ok ? evaluateMatriz(read.value, ask) : null;
      return tried?.ok ? tried.value : null;
    },
  };
}
