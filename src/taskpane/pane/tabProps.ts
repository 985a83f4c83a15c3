import type { Pane } from "../../app/pane";
import type { PaneState } from "../../app/paneState";
import type { ChangeView, View } from "../view";

/** What every tab is drawn from. */
export interface TabProps {
  readonly state: Extract<PaneState, { readonly status: "ready" }>;
  readonly pane: Pane;
  readonly view: View;
  readonly onView: ChangeView;
}
