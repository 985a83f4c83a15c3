import type { WorkbookSnapshot } from "../../core/grid/grid";
import type { Evaluation } from "../../core/plan/evaluation";
import type { proyeccionReport } from "../../core/report/proyeccionReport";
import type { ProyeccionGuardada } from "../../core/whatIf/guardada";
import { createStore } from "../store";
import { createWriter, type Writer, type WriterNeeds } from "../writer";
import { borradorOf, SIN_SUPUESTOS, supuestosOf, type Borrador } from "./borrador";
import { firstPregunta } from "./objetivo";
import { busquedaOf, type Pregunta } from "./pregunta";

/** What the user is trying out, saved or not. */
export interface ProyeccionState {
  readonly borrador: Borrador;
  /** `null` until something else is asked than what is asked first. */
  readonly pregunta: Pregunta | null;
  /** Name under which exactly this was saved. */
  readonly nombre: string | null;
}

/**
 * The projection at hand. It outlives the tab that shows it: a matriz that cannot be recognised for a
 * while, because its headings are being edited, loses no assumption.
 */
export interface ProyeccionSession {
  readonly getState: () => ProyeccionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Assumes something else than before. */
  readonly assume: (change: (before: Borrador) => Borrador) => void;
  readonly ask: (pregunta: Pregunta) => void;
  /** Takes up a saved projection as it is. */
  readonly open: (guardada: ProyeccionGuardada) => void;
  /** What is assumed has this name from now on, until it changes. */
  readonly name: (nombre: string) => void;
  /** Writes the sheet *Proyección*, and takes it back. */
  readonly writer: Writer;
}

/** A matriz that was read. */
export interface MatrizLeida {
  readonly snapshot: WorkbookSnapshot;
  readonly evaluation: Evaluation;
}

export interface ProyeccionNeeds extends Pick<
  WriterNeeds<MatrizLeida>,
  "port" | "latest" | "now" | "afterRefusal"
> {
  /** Lazy-loaded: read-only sessions never download it. */
  readonly loadProyeccion: () => Promise<typeof proyeccionReport>;
}

export function createProyeccionSession({
  loadProyeccion,
  ...needs
}: ProyeccionNeeds): ProyeccionSession {
  const { getState, subscribe, set } = createStore<ProyeccionState>({
    borrador: SIN_SUPUESTOS,
    pregunta: null,
    nombre: null,
  });
  const change = (some: Partial<ProyeccionState>): void => set({ ...getState(), ...some });

  return {
    getState,
    subscribe,
    assume: (from) => change({ borrador: from(getState().borrador), nombre: null }),
    ask: (pregunta) => change({ pregunta }),
    open: ({ supuestos, nombre }) => change({ borrador: borradorOf(supuestos), nombre }),
    name: (nombre) => change({ nombre }),
    writer: createWriter({
      ...needs,
      publishes: (key) => key === "proyeccion",
      async makeReport({ evaluation }, options) {
        const report = await loadProyeccion();
        const { borrador, nombre, pregunta } = getState();
        const asked = pregunta ?? firstPregunta(evaluation.raiz, evaluation.parametros);
        const busqueda = busquedaOf(asked);
        return report(evaluation, { supuestos: supuestosOf(borrador), nombre, busqueda }, options);
      },
    }),
  };
}
