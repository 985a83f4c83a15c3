import type { AlertaOrder, GroupBy } from "../app/alertaGroups";
import { AS_IN_MATRIZ, type Arrangement } from "../app/arrange/arrangement";
import { SEVERITIES, type Severity } from "../core/finding";

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
export interface AlertasView {
  readonly groupBy: GroupBy;
  readonly order: AlertaOrder;
  /** Folded; `null`: of all. */
  readonly dependencia: string | null;
  readonly severities: ReadonlySet<Severity>;
  readonly text: string;
  /** Groups that the user opened or closed; the others are as they open by themselves. */
  readonly open: ReadonlyMap<string, boolean>;
}

/** Changes some of the view and leaves the rest. */
export type ChangeView = (change: Partial<View>) => void;

export const FIRST_VIEW: View = {
  tab: "tablero",
  recent: "consolidar",
  visited: new Set(["tablero"]),
  expanded: new Set(),
  focused: null,
  search: "",
  arrangement: AS_IN_MATRIZ,
  alertas: {
    groupBy: "tipo",
    order: "puntos",
    severities: new Set(SEVERITIES),
    dependencia: null,
    text: "",
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
