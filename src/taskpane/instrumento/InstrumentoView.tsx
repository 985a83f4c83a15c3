import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Pane } from "../../app/pane";
import type { PaneState } from "../../app/paneState";
import { PANE } from "../../app/text/pane";
import { MATRIZ } from "../../app/text/paneMatriz";
import { ActivityBar } from "../bars/ActivityBar";
import { Opening } from "../ui/Opening";
import { InformeDeInstrumento } from "./InformeDeInstrumento";
import { PorConfirmar } from "./PorConfirmar";
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
  const { questions } = evaluado;
  const all = [
    ...(questions.length > 0 || Object.keys(state.answers).length > 0
      ? [{ id: CONFIRMAR, title: MATRIZ.questions }]
      : []),
    ...tabs,
    { id: PUBLICAR, title: PANE.publicar },
  ];
  // What is open comes first: the other tabs have no figure until it is answered.
  const first = questions.length > 0 ? CONFIRMAR : (tabs[0]?.id ?? PUBLICAR);
  const shown = all.find(({ id }) => id === chosen)?.id ?? first;
  const spec = tabs.find(({ id }) => id === shown);
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
          {all.map(({ id, title }) => (
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
      </header>
      <main
        role="tabpanel"
        id="panel-instrumento"
        aria-labelledby={`tab-${shown}`}
        className={styles.panel}
      >
        {shown === CONFIRMAR ? (
          <PorConfirmar questions={questions} answers={state.answers} pane={pane} />
        ) : shown === PUBLICAR || !spec ? (
          <Suspense fallback={<Opening />}>
            <div className={styles.informe}>
              <InformeDeInstrumento evaluado={evaluado} />
            </div>
            <Publicar pane={pane} of={evaluado} isShown offersFormulas={false} />
          </Suspense>
        ) : (
          <SpecTab tab={spec} />
        )}
      </main>
    </div>
  );
}

/** No tab of an instrument has these ids. */
const PUBLICAR = "publicar-hojas";
const CONFIRMAR = "por-confirmar";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column" },
  header: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: "wrap" },
  informe: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0` },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});
