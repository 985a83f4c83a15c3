import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import type { Pane } from "../app/pane";
import type { PaneState } from "../app/paneState";
import { pathToCell } from "../app/treeRows";
import { PANE } from "../core/text/pane";
import { ActivityBar } from "./ActivityBar";
import type { ChangeView, Tab as TabName, View } from "./view";

const AvanceTab = lazy(() => import("./AvanceTab"));
const MatrizTab = lazy(() => import("./MatrizTab"));

interface Props {
  readonly state: Extract<PaneState, { readonly status: "ready" }>;
  readonly pane: Pane;
  readonly view: View;
  readonly onView: ChangeView;
}

/** A recognised matriz: what it says of itself, and how the plan goes. */
export function ReadyView({ state, pane, view, onView }: Props) {
  const styles = useStyles();
  useExplained(state, view, onView);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <TabList
          selectedValue={view.tab}
          onTabSelect={(_event, { value }) => onView({ tab: value as TabName })}
          aria-label={PANE.tabs}
        >
          <Tab id="tab-avance" value="avance" aria-controls="panel-avance">
            {PANE.avance}
          </Tab>
          <Tab id="tab-matriz" value="matriz" aria-controls="panel-matriz">
            {PANE.matriz}
          </Tab>
        </TabList>
        <ActivityBar
          state={state}
          pane={pane}
          onAnswer={view.tab === "matriz" ? null : () => onView({ tab: "matriz" })}
        />
      </header>
      <main className={styles.main}>
        {TABS.map((tab) => (
          // A visited tab stays, hidden, so that its scroll and its open parts are as they were left.
          <div
            key={tab}
            role="tabpanel"
            id={`panel-${tab}`}
            aria-labelledby={`tab-${tab}`}
            hidden={view.tab !== tab}
            className={styles.panel}
          >
            {view.visited.has(tab) && (
              <Suspense fallback={<Spinner size="small" className={styles.loading} />}>
                {tab === "avance" ? (
                  <AvanceTab state={state} pane={pane} view={view} onView={onView} />
                ) : (
                  <MatrizTab state={state} pane={pane} />
                )}
              </Suspense>
            )}
          </div>
        ))}
      </main>
    </div>
  );
}

const TABS: readonly TabName[] = ["avance", "matriz"];

/** Opens the tree down to the meta of the cell that the user asked about. */
function useExplained(
  { explained, evaluation }: Props["state"],
  view: View,
  onView: ChangeView,
): void {
  const shown = useRef<typeof explained>(null);
  useEffect(() => {
    if (explained === shown.current) return;
    shown.current = explained;
    if (explained === null) return;
    const path = pathToCell(evaluation, explained);
    const expanded = new Set([...view.expanded, ...path]);
    onView({
      tab: "avance",
      search: "",
      ...(path.length > 0 ? { expanded, focused: path.at(-1)! } : {}),
    });
  }, [explained, evaluation, view.expanded, onView]);
}

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column" },
  header: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1, minHeight: 0 },
  panel: {
    height: "100%",
    overflowY: "auto",
    overflowX: "hidden",
    "[hidden]": { display: "none" },
  },
  loading: { padding: tokens.spacingVerticalXXL },
});
