/** Where the user is in the pane. It outlives every refresh, and a matriz that is not recognised for a while. */
export interface View {
  readonly tab: Tab;
  readonly expanded: ReadonlySet<string>;
  /** The row of the tree that takes the keyboard. */
  readonly current: string | null;
  readonly search: string;
}

export type Tab = "avance" | "matriz";

/** Changes some of the view and leaves the rest. */
export type ChangeView = (change: Partial<View>) => void;

export const FIRST_VIEW: View = { tab: "avance", expanded: new Set(), current: null, search: "" };
