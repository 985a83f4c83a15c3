import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Pane } from "../../app/pane";
import type { PaneState } from "../../app/paneState";
import { PANE } from "../../app/text/pane";
import { ActivityBar } from "../bars/ActivityBar";
import { Opening } from "../ui/Opening";
import { SpecTab } from "./SpecTab";

const Publicar = lazy(() => import("../publicar/Publicar"));

interface Props {
  readonly state: Extract<PaneState, { readonly status: "instrumento" }>;
  readonly pane: Pane;
}

/** A workbook of an instrument that has no tabs of its own: what it gives as data, and publishing it. */
export default function InstrumentoView({ state, pane }: Props) {
  const styles = useStyles();
  const { evaluado, tabs, activity, unread } = state;
  const [chosen, choose] = useState<string | null>(null);
  const spec = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  const shown = chosen === PUBLICAR ? PUBLICAR : (spec?.id ?? PUBLICAR);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <TabList
          size="small"
          selectedValue={shown}
          onTabSelect={(_event, { value }) => choose(String(value))}
          aria-label={PANE.tabs}
          className={styles.tabs}
        >
          {[...tabs, { id: PUBLICAR, title: PANE.publicar }].map(({ id, title }) => (
            <Tab key={id} id={`tab-${id}`} value={id} aria-controls="panel-instrumento">
              {title}
            </Tab>
          ))}
        </TabList>
        <ActivityBar
          about={evaluado.instrumento.nombre}
          activity={activity}
          unread={unread}
          pane={pane}
        />
        {evaluado.questions.map((question) => (
          <MessageBar key={question} intent="info" layout="multiline" shape="square">
            <MessageBarBody>{question}</MessageBarBody>
          </MessageBar>
        ))}
      </header>
      <main
        role="tabpanel"
        id="panel-instrumento"
        aria-labelledby={`tab-${shown}`}
        className={styles.panel}
      >
        {shown === PUBLICAR || !spec ? (
          <Suspense fallback={<Opening />}>
            <Publicar pane={pane} of={evaluado} isShown offersFormulas={false} />
          </Suspense>
        ) : (
          <SpecTab tab={spec} />
        )}
      </main>
    </div>
  );
}

/** No tab of an instrument has this id. */
const PUBLICAR = "publicar-hojas";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column" },
  header: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: "wrap" },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});
