import { consolidate } from "../../core/consolidate/consolidate";
import type { Decision } from "../../core/consolidate/decision";
import type { Consolidacion } from "../../core/consolidate/consolidacion";
import { type Entrega } from "../../core/consolidate/entrega";
import { entregaOf } from "../../core/consolidate/entregaOf";
import type { FileProblem } from "../../core/fileProblem";
import type { Sheet, WorkbookSnapshot } from "../../core/grid/grid";
import { sheetOfAjustes } from "../../core/readAjustes";
import type { Answers } from "../../core/matriz/matriz";
import { answersTo } from "../../core/matriz/questions/answers";
import { consolidadoReport } from "../../core/report/consolidacion/consolidadoReport";
import type { ReportSpec } from "../../core/report/reportSpec";
import type { SheetNames } from "../../core/report/sheetNames";
import type { Result } from "../../core/result";
import { findMetas, type MetaHallada } from "./findMetas";
import { localTime } from "../localTime";
import { outputOf, type Fechas, type FileToSave, type Output } from "./outputs";
import { entregaVistaOf, vistaOf, type EntregaVista, type Vista } from "./vista";

/** Who keeps the rows of the files and makes one matriz of them, so that the pane need not. */
export interface Merger {
  /** Recognises a file and keeps it under its name, in the place of an earlier one. */
  readonly take: (file: FileToTake) => Promise<EntregaVista>;
  readonly forget: (archivo: string) => Promise<null>;
  /** Merges files that were taken, in the order of their names. */
  readonly merge: (what: FilesToMerge) => Promise<Vista>;
  /** The sheets of what was merged last; `null`: nothing was. */
  readonly report: (names: SheetNames) => Promise<ReportSpec | null>;
  /** Metas of the plan that a person looks for. */
  readonly search: (text: string) => Promise<readonly MetaHallada[]>;
  /** The same as a file. */
  readonly output: (asked: OutputAsked) => Promise<FileToSave | null>;
}

export interface FileToTake {
  readonly archivo: string;
  readonly workbook: Result<WorkbookSnapshot, FileProblem>;
  readonly answers: Answers;
}

export interface FilesToMerge {
  readonly archivos: readonly string[];
  /** Name under which the plan was taken, if there is one. */
  readonly plan: string | null;
  /** The same of the corte before. */
  readonly anterior: string | null;
  /** R32: the same of the workbook whose settings hold where the plan brings none. */
  readonly ajustes: string | null;
  readonly decisions: readonly Decision[];
}

export interface OutputAsked extends Pick<Fechas, "plazo"> {
  readonly output: Output;
}

/** One that works where it is called. */
export function createMerger(): Merger {
  const entregas = new Map<string, Entrega>();
  const ajustes = new Map<string, Sheet>();
  let merged: Consolidacion | null = null;
  const recognised = (archivo: string | null) => {
    const entrega = archivo === null ? undefined : entregas.get(archivo);
    return entrega?.estado === "recognised" ? entrega : null;
  };
  return {
    async take({ archivo, workbook, answers }) {
      const ask = workbook.ok ? { answers: answersTo(workbook.value, answers).answers } : {};
      const entrega = entregaOf(archivo, workbook, ask);
      entregas.set(archivo, entrega);
      const hoja = workbook.ok ? sheetOfAjustes(workbook.value) : null;
      if (hoja === null) ajustes.delete(archivo);
      else ajustes.set(archivo, hoja);
      return entregaVistaOf(entrega);
    },
    async forget(archivo) {
      entregas.delete(archivo);
      ajustes.delete(archivo);
      return null;
    },
    async merge({ archivos, plan, anterior, ajustes: settings, decisions }) {
      const [thePlan, before] = [recognised(plan), recognised(anterior)];
      const hoja = settings === null ? undefined : ajustes.get(settings);
      const chosen = archivos.flatMap((archivo) => entregas.get(archivo) ?? []);
      merged = consolidate(chosen, {
        decisions,
        ...(hoja && settings !== null && { ajustes: { archivo: settings, hoja } }),
        ...(thePlan && { plan: thePlan }),
        ...(before && { anterior: before }),
      });
      return vistaOf(merged);
    },
    async report(names) {
      return merged && consolidadoReport(merged, names);
    },
    async search(text) {
      return merged === null ? [] : findMetas(merged, text);
    },
    async output({ output, plazo }) {
      return merged && outputOf(merged, output, { now: localTime(new Date()), plazo });
    },
  };
}
