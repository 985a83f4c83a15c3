import { useCallback, useState } from "react";
import type { Pane } from "../app/pane";
import type { PaneState } from "../app/paneState";
import { OUTSIDE, PANE } from "../app/text/pane";
import { ConsolidarPage } from "./consolidar/ConsolidarPage";
import { InstrumentoView } from "./instrumento/InstrumentoView";
import { Notice } from "./ui/Notice";
import { ReadyView } from "./ReadyView";
import { UnrecognisedView } from "./matriz/UnrecognisedView";
import { changed, FIRST_VIEW, type ChangeView, type View } from "./view";
import { problemText } from "../core/text/problem";

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
          title={problemText(state.problem)}
          action={PANE.retry}
          onAction={() => void pane.refresh()}
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
      return <InstrumentoView state={state} pane={pane} />;
    case "ready":
      return <ReadyView state={state} pane={pane} view={view} onView={changeView} />;
  }
}
