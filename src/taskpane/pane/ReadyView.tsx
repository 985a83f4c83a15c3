import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef } from "react";
import { pathToCell } from "../../app/treeRows";
import { aboutText } from "../../app/text/pane";
import { ActivityBar } from "../bars/ActivityBar";
import { Opening } from "../ui/Opening";
import type { TabProps } from "./tabProps";
import { TABS } from "./tabs";
import { TabsBar } from "../bars/TabsBar";
import type { ChangeView, View } from "../view";

/** A recognised matriz: how the plan goes, what to look at, and what the figures rest on. */
export default function ReadyView({ state, pane, view, onView }: TabProps) {
  const styles = useStyles();
  const { matriz, periodo } = state.evaluation;
  useExplained(state, view, onView);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <ActivityBar
          about={aboutText(matriz.sheet, periodo)}
          activity={state.activity}
          unread={state.unread}
          pane={pane}
          help={view.tab}
          onAbout={() => onView({ tab: "matriz" })}
          onAjustes={() => onView({ tab: "ajustes" })}
          asked={
            view.tab === "matriz"
              ? null
              : { questions: matriz.questions.length, onAnswer: () => onView({ tab: "matriz" }) }
          }
        >
          <TabsBar view={view} onTab={(tab) => onView({ tab })} />
        </ActivityBar>
      </header>
      <main className={styles.main}>
        {TABS.map(({ name, Panel }) => (
          // A visited tab stays, hidden, so that its scroll and its open parts are as they were left.
          <div
            key={name}
            role="tabpanel"
            id={`panel-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={view.tab !== name}
            className={styles.panel}
          >
            {view.visited.has(name) && (
              <Suspense fallback={<Opening />}>
                <Panel state={state} pane={pane} view={view} onView={onView} />
              </Suspense>
            )}
          </div>
        ))}
      </main>
    </div>
  );
}

/** Opens the tree down to the meta of the cell that the user asked about. */
function useExplained(
  { explained, evaluation, cifras }: TabProps["state"],
  view: View,
  onView: ChangeView,
): void {
  const shown = useRef<typeof explained>(null);
  useEffect(() => {
    if (explained === shown.current) return;
    shown.current = explained;
    if (explained === null) return;
    const path = pathToCell(evaluation, explained, cifras);
    const expanded = new Set([...view.expanded, ...path]);
    onView({
      tab: "avance",
      search: "",
      // What was asked about is seen, whatever was hidden.
      arrangement: { ...view.arrangement, nivel: null, estado: null, dependencia: null },
      ...(path.length > 0 ? { expanded, focused: path.at(-1)! } : {}),
    });
  }, [explained, evaluation, cifras, view.expanded, view.arrangement, onView]);
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
});
