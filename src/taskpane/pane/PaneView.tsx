import { makeStyles } from "@fluentui/react-components";
import { lazy, useCallback, useState, type ReactNode } from "react";
import type { Pane } from "../../app/pane";
import type { PaneState } from "../../app/paneState";
import { OUTSIDE, PANE } from "../../app/text/pane";
import { Notice } from "../ui/Notice";
import { changed, FIRST_VIEW, type ChangeView, type View } from "../view";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";

// The first view needs none of these. What shows a matriz is fetched while Excel is asked for its cells,
// the others when they are shown.
const loadReadyView = () => import("./ReadyView");
void loadReadyView().catch(() => undefined);
const ReadyView = lazy(loadReadyView);
const ConsolidarPage = lazy(() => import("../consolidar/ConsolidarPage"));
const InstrumentoChooser = lazy(() => import("../instrumento/InstrumentoChooser"));
const InstrumentoView = lazy(() => import("../instrumento/InstrumentoView"));
const UnrecognisedView = lazy(() => import("../matriz/UnrecognisedView"));

interface Props {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** One picture for each state of the pane. */
export function PaneView({ state, pane }: Props) {
  const [view, setView] = useState<View>(FIRST_VIEW);
  const changeView = useCallback<ChangeView>(
    (change) => setView((before) => changed(before, change)),
    [],
  );

  switch (state.status) {
    case "outsideExcel":
      return <Notice title={OUTSIDE.title} body={OUTSIDE.body} />;
    case "starting":
      return <Notice busy title={PANE.starting} />;
    case "reading":
      return <Notice busy title={PANE.reading} />;
    case "failed":
      return (
        <Notice
          title={problemText(state.problem, SIN_CAMBIOS)}
          {...(state.problem.type === "outdated"
            ? { action: PANE.reload, onAction: () => window.location.reload() }
            : { action: PANE.retry, onAction: () => void pane.refresh() })}
        />
      );
    case "unrecognised":
      return view.tab === "consolidar" ? (
        <ConsolidarPage pane={pane} onBack={() => changeView({ tab: "tablero" })} />
      ) : (
        <UnrecognisedView
          state={state}
          pane={pane}
          onConsolidar={() => changeView({ tab: "consolidar" })}
        />
      );
    case "instrumento":
      return (
        <OfSeveral state={state} pane={pane}>
          <InstrumentoView key={state.instrumentos.shown} state={state} pane={pane} />
        </OfSeveral>
      );
    case "ready":
      return (
        <OfSeveral state={state} pane={pane}>
          <ReadyView state={state} pane={pane} view={view} onView={changeView} />
        </OfSeveral>
      );
  }
}

interface OfSeveralProps {
  readonly state: Extract<PaneState, { readonly instrumentos: unknown }>;
  readonly pane: Pane;
  readonly children: ReactNode;
}

/** One instrument, under the names of all where a workbook holds several. */
function OfSeveral({ state: { instrumentos }, pane, children }: OfSeveralProps) {
  const styles = useStyles();
  if (instrumentos.all.length < 2) return children;
  return (
    <div className={styles.several}>
      <InstrumentoChooser instrumentos={instrumentos} pane={pane} />
      <div className={styles.one}>{children}</div>
    </div>
  );
}

const useStyles = makeStyles({
  several: { height: "100%", display: "flex", flexDirection: "column" },
  one: { flexGrow: 1, minHeight: 0 },
});
