import { filasDeAjustes, withCambios } from "../../core/editAjustes";
import type {
  CambiosDeAjuste,
  FilaDeAjuste,
  FirmaDeAjuste,
  ValorDeAjuste,
} from "../../core/ajustes/fila";
import type { WorkbookSnapshot } from "../../core/grid/grid";
import { withPlan } from "../../core/nuevoPlan/filasDePlan";
import type { PlanOficial } from "../../core/planes/planOficial";
import { sheetOfAjustes } from "../../core/readAjustes";
import type { ajustesSheet } from "../../core/report/ajustesSheet";
import type { WritingProblem } from "../../core/report/publication";
import { err, ok, type Result } from "../../core/result";
import { createStore } from "../store";
import type { SheetsPort } from "../workbookPort";

/** What is being set, before it is saved. */
export interface AjustesState {
  readonly cambios: CambiosDeAjuste;
  /** A plan made of the matriz; `null`: the workbook's own is taken away; `undefined`: it is left as it is. */
  readonly plan: PlanOficial | null | undefined;
  /** ISO date; "": from the beginning. */
  readonly desde: string;
  readonly acto: string;
  readonly quien: string;
  readonly saving: SavingAjustes;
  /** Another one: what is typed in the fields begins anew. */
  readonly round: number;
}

export type SavingAjustes =
  | { readonly type: "idle" }
  | { readonly type: "working" }
  | { readonly type: "done"; readonly sheet: string }
  | { readonly type: "refused"; readonly problem: AjustesProblem };

export type AjustesProblem =
  | WritingProblem
  /** R32: what is set stands on an act. */
  | { readonly type: "sinActo" }
  /** The workbook has a sheet of settings that somebody wrote by hand: it is never written over. */
  | { readonly type: "hojaAjena"; readonly sheet: string };

/** R32: the settings of the open workbook. What is typed outlives the tab. */
export interface AjustesSession {
  readonly getState: () => AjustesState;
  readonly subscribe: (listener: () => void) => () => void;
  /** `null`: back to what the add-in states. */
  readonly set: (ajuste: string, valor: ValorDeAjuste | null) => void;
  /** What is in force stays as it is. */
  readonly leave: (ajuste: string) => void;
  readonly setPlan: (plan: PlanOficial | null | undefined) => void;
  readonly namePlan: (nombre: string) => void;
  readonly sign: (firma: Partial<Pick<AjustesState, "desde" | "acto" | "quien">>) => void;
  readonly discard: () => void;
  /** The lines of the sheet with what is being set. */
  readonly filas: () => readonly FilaDeAjuste[];
  readonly save: () => Promise<void>;
}

export interface AjustesNeeds {
  readonly port: Pick<SheetsPort, "destination" | "publish">;
  /** What was read last. */
  readonly latest: () => { readonly snapshot: WorkbookSnapshot } | null;
  /** Reads the workbook again. */
  readonly refresh: () => Promise<void>;
  /** Lazy-loaded: read-only sessions never download it. */
  readonly loadAjustes: () => Promise<typeof ajustesSheet>;
}

export function createAjustesSession(needs: AjustesNeeds): AjustesSession {
  const { port, latest, refresh, loadAjustes } = needs;
  const { getState, subscribe, set } = createStore<AjustesState>({
    cambios: new Map(),
    plan: undefined,
    desde: "",
    acto: "",
    quien: "",
    saving: { type: "idle" },
    round: 0,
  });
  const change = (some: Partial<AjustesState>): void => set({ ...getState(), ...some });

  function firma(): FirmaDeAjuste {
    const { desde, acto, quien } = getState();
    return { desde: desde.trim() || null, acto: acto.trim(), quien: quien.trim() || null };
  }

  function filas(): readonly FilaDeAjuste[] {
    const read = latest();
    if (read === null) return [];
    const { cambios, plan } = getState();
    const changed = withCambios(filasDeAjustes(read.snapshot), cambios, firma());
    return plan === undefined ? changed : withPlan(changed, plan && signed(plan), firma().quien);
  }

  function signed(plan: PlanOficial): PlanOficial {
    const { desde, acto } = firma();
    return { ...plan, estructura: { ...plan.estructura, desde, acto: acto || null } };
  }

  async function saved(): Promise<Result<string, AjustesProblem>> {
    const { cambios, plan } = getState();
    const sets = plan != null || [...cambios.values()].some((cambio) => cambio !== null);
    if (sets && firma().acto === "") return err({ type: "sinActo" });
    const destination = await port.destination();
    if (!destination.ok) return destination;
    const { names, published } = destination.value;
    const own = latest()?.snapshot;
    const there = own ? sheetOfAjustes(own) : null;
    if (there !== null && !(published.includes("ajustes") && there.name === names.ajustes))
      return err({ type: "hojaAjena", sheet: there.name });
    const sheet = (await loadAjustes())(filas(), names.ajustes);
    const done = await port.publish({ sheets: [sheet] });
    return done.ok ? ok(sheet.name) : done;
  }

  return {
    getState,
    subscribe,
    filas,
    set: (ajuste, valor) =>
      change({
        cambios: new Map(getState().cambios).set(ajuste, valor),
        saving: IDLE,
        ...(valor === null && { round: getState().round + 1 }),
      }),
    leave(ajuste) {
      const cambios = new Map(getState().cambios);
      cambios.delete(ajuste);
      change({ cambios, saving: IDLE });
    },
    setPlan: (plan) => change({ plan, saving: IDLE }),
    namePlan(nombre) {
      const { plan } = getState();
      if (plan != null) change({ plan: { ...plan, nombre }, saving: IDLE });
    },
    sign: (firmado) => change({ ...firmado, saving: IDLE }),
    discard: () =>
      change({
        cambios: new Map(),
        plan: undefined,
        saving: IDLE,
        round: getState().round + 1,
      }),
    async save() {
      if (getState().saving.type === "working") return;
      change({ saving: { type: "working" } });
      const done = await saved();
      if (!done.ok) return change({ saving: { type: "refused", problem: done.error } });
      await refresh();
      change({
        cambios: new Map(),
        plan: undefined,
        acto: "",
        saving: { type: "done", sheet: done.value },
        round: getState().round + 1,
      });
    },
  };
}

const IDLE: SavingAjustes = { type: "idle" };
