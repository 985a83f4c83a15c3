import type { CorteGuardado } from "../../core/corte/corteGuardado";
import { claveDe } from "../../core/corte/periodo";
import type { InformeEscrito } from "../../core/informe/informeOf";
import { PARTES, type ParteDelInforme } from "../../core/informe/pedido";
import type { informeSheet } from "../../core/informe/informeSheet";
import type { WritingProblem } from "../../core/report/publication";
import type { SheetKey } from "../../core/report/reportSpec";
import { err, ok, type Result } from "../../core/result";
import type { Periodo } from "../../core/vocabulary";
import { escudoOf, type Escudo } from "../../files/escudo";
import type { writeInforme } from "../../files/writeInforme";
import { zipFiles } from "../../files/zipFiles";
import type { FileToSave } from "../consolidar/outputs";
import type { archivosExportados } from "../exportar/archivos";
import type { MatrizLeida } from "../proyeccion/session";
import { createStore } from "../store";
import type { SheetsPort } from "../workbookPort";

/** What the informe is to be like, and what is being written of it. */
export interface InformeState {
  readonly partes: ReadonlySet<ParteDelInforme>;
  /** The office's own sentences; `null`: those of the add-in. */
  readonly frases: { readonly nombre: string; readonly text: string } | null;
  readonly escudo: { readonly nombre: string; readonly imagen: Escudo | null } | null;
  readonly task: InformeTask;
  /** The sheet was written since the pane was opened. */
  readonly canUndo: boolean;
}

export type InformeTask =
  | { readonly type: "idle" }
  | { readonly type: "working"; readonly what: InformeWork }
  | { readonly type: "done"; readonly what: InformeWork; readonly sheet: string | null }
  | { readonly type: "refused"; readonly problem: WritingProblem };

export type InformeWork = "documento" | "datos" | "hoja" | "deshacer";

/** The informe of what is on screen. What is chosen outlives the tab. */
export interface InformeSession {
  readonly getState: () => InformeState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly include: (parte: ParteDelInforme, isWanted: boolean) => void;
  readonly takeFrases: (nombre: string, text: string) => void;
  readonly takeEscudo: (nombre: string, bytes: Uint8Array) => void;
  /** Back to the sentences of the add-in, without an image. */
  readonly forgetOwn: () => void;
  /** The document, to be saved; `null`: it could not be made, which the state tells. */
  readonly document: (escrito: InformeEscrito, periodo: Periodo) => Promise<FileToSave | null>;
  /** What `sopo exportar` writes, as one .zip; `null`: it could not be made, which the state tells. */
  readonly exportar: (guardados: readonly CorteGuardado[]) => Promise<FileToSave | null>;
  readonly publish: (escrito: InformeEscrito) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface InformeNeeds {
  readonly port: Pick<SheetsPort, "destination" | "publish" | "undoPublish">;
  /** Large, and lazy-loaded: only who wants the document downloads what writes it. */
  readonly loadDocumento: () => Promise<typeof writeInforme>;
  readonly loadHojaDelInforme: () => Promise<typeof informeSheet>;
  readonly loadExportados: () => Promise<typeof archivosExportados>;
  /** What is on screen; `null`: no matriz is. */
  readonly latest: () => MatrizLeida | null;
}

export function createInformeSession(needs: InformeNeeds): InformeSession {
  const { port, loadDocumento, loadHojaDelInforme, loadExportados, latest } = needs;
  const { getState, subscribe, set } = createStore<InformeState>({
    partes: new Set(PARTES),
    frases: null,
    escudo: null,
    task: { type: "idle" },
    canUndo: false,
  });
  const change = (some: Partial<InformeState>): void => set({ ...getState(), ...some });

  /** Never two at once. @returns what was made, `null` where nothing was */
  async function run<T>(
    what: InformeWork,
    work: () => Promise<Result<T, WritingProblem>>,
    after: (value: T) => Partial<InformeState>,
  ): Promise<T | null> {
    if (getState().task.type === "working") return null;
    change({ task: { type: "working", what } });
    const done = await attempted(work);
    if (!done.ok) {
      change({ task: { type: "refused", problem: done.error } });
      return null;
    }
    change({ task: { type: "done", what, sheet: null }, ...after(done.value) });
    return done.value;
  }

  return {
    getState,
    subscribe,
    include(parte, isWanted) {
      const partes = new Set(getState().partes);
      if (isWanted) partes.add(parte);
      else partes.delete(parte);
      change({ partes });
    },
    takeFrases: (nombre, text) => change({ frases: { nombre, text } }),
    takeEscudo: (nombre, bytes) => change({ escudo: { nombre, imagen: escudoOf(bytes) } }),
    forgetOwn: () => change({ frases: null, escudo: null }),
    document: ({ informe }, periodo) =>
      run(
        "documento",
        async () => {
          const write = await loadDocumento();
          const bytes = await write(informe, getState().escudo?.imagen ?? null);
          return ok({ name: nameOf("informe", periodo, "docx"), bytes });
        },
        () => ({}),
      ),
    exportar: (guardados) =>
      run(
        "datos",
        async () => {
          const shown = latest();
          if (shown === null) return err({ type: "unexpected", code: "noMatriz" });
          const { evaluation, snapshot: workbook } = shown;
          const archivosOf = await loadExportados();
          const archivos = await archivosOf({ evaluation, workbook, guardados });
          const name = nameOf("datos-abiertos", evaluation.periodo, "zip");
          return ok({ name, bytes: zipFiles(archivos) });
        },
        () => ({}),
      ),
    async publish(escrito) {
      await run(
        "hoja",
        async () => {
          const [destination, sheetOf] = [await port.destination(), await loadHojaDelInforme()];
          if (!destination.ok) return destination;
          const sheet = sheetOf(escrito, destination.value.names.informe);
          const published = await port.publish({ sheets: [sheet] });
          return published.ok ? ok(sheet.name) : published;
        },
        (sheet) => ({ task: { type: "done", what: "hoja", sheet }, canUndo: true }),
      );
    },
    async undo() {
      await run(
        "deshacer",
        () => port.undoPublish(isOfInforme),
        () => ({ canUndo: false }),
      );
    },
  };
}

/** "informe-2021-T3.docx" */
function nameOf(what: string, periodo: Periodo, end: string): string {
  const clave = claveDe(periodo);
  return `${what}${clave === "" ? "" : `-${clave}`}.${end}`;
}

function isOfInforme(key: SheetKey): boolean {
  return key === "informe";
}

/** A fault of ours is told to the user too: nothing may look as if it were still being written. */
async function attempted<T>(
  work: () => Promise<Result<T, WritingProblem>>,
): Promise<Result<T, WritingProblem>> {
  try {
    return await work();
  } catch (fault) {
    console.error(fault);
    return err({ type: "unexpected", code: fault instanceof Error ? fault.name : "" });
  }
}
