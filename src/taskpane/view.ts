import type { AlertaFilter, AlertaOrder, GroupBy } from "../app/alertaGroups";
import { AS_IN_MATRIZ, type Arrangement } from "../app/arrange/arrangement";
import { SEVERITIES } from "../core/finding";

/** Where the user is in the pane. It outlives every refresh, and a matriz that is not recognised for a while. */
export interface View {
  readonly tab: Tab;
  /** The tab used last beside the first three: it keeps its place in the row. */
  readonly recent: Tab;
  /** Tabs that were opened: they stay as they were left. */
  readonly visited: ReadonlySet<Tab>;
  readonly expanded: ReadonlySet<string>;
  /** The row of the tree that takes the keyboard. */
  readonly focused: string | null;
  readonly search: string;
  readonly arrangement: Arrangement;
  readonly alertas: AlertasView;
}

export type Tab =
  | "tablero"
  | "avance"
  | "alertas"
  | "proyeccion"
  | "consolidar"
  | "cortes"
  | "recursos"
  | "informe"
  | "publicar"
  | "matriz"
  | "ajustes";

/** What of the alertas is on screen. */
export interface AlertasView extends AlertaFilter {
  readonly groupBy: GroupBy;
  readonly order: AlertaOrder;
  /** Groups that the user opened or closed; the others are as they open by themselves. */
  readonly open: ReadonlyMap<string, boolean>;
}

/** Changes some of the view and leaves the rest. */
export type ChangeView = (change: Partial<View>) => void;

/** The filter that leaves nothing out. */
export const EVERY_ALERTA: AlertaFilter = {
  severities: new Set(SEVERITIES),
  onlyLost: false,
  dependencia: null,
  text: "",
};

export const FIRST_VIEW: View = {
  tab: "tablero",
  recent: "consolidar",
  visited: new Set(["tablero"]),
  expanded: new Set(),
  focused: null,
  search: "",
  arrangement: AS_IN_MATRIZ,
  alertas: {
    ...EVERY_ALERTA,
    groupBy: "tipo",
    order: "puntos",
    open: new Map(),
  },
};

/** What the row of tabs shows first. */
const ALWAYS_THERE: ReadonlySet<Tab> = new Set(["tablero", "avance", "alertas"]);

/** The view after a change of it. */
export function changed(view: View, change: Partial<View>): View {
  const moved = { ...view, ...change };
  const next = ALWAYS_THERE.has(moved.tab) ? moved : { ...moved, recent: moved.tab };
  return next.visited.has(next.tab)
    ? next
    : { ...next, visited: new Set([...next.visited, next.tab]) };
}
