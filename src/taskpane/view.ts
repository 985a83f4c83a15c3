/** Where the user is in the pane. It outlives every refresh, and a matriz that is not recognised for a while. */
export interface View {
  readonly tab: Tab;
  /** Tabs that were opened: they stay as they were left. */
  readonly visited: ReadonlySet<Tab>;
  readonly expanded: ReadonlySet<string>;
  /** The row of the tree that takes the keyboard. */
  readonly focused: string | null;
  readonly search: string;
}

export type Tab = "avance" | "matriz";

/** Changes some of the view and leaves the rest. */
export type ChangeView = (change: Partial<View>) => void;

export const FIRST_VIEW: View = {
  tab: "avance",
  visited: new Set(["avance"]),
  expanded: new Set(),
  focused: null,
  search: "",
};

/** The view after a change of it. */
export function changed(view: View, change: Partial<View>): View {
  const next = { ...view, ...change };
  return next.visited.has(next.tab)
    ? next
    : { ...next, visited: new Set([...next.visited, next.tab]) };
}
