import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { Pane } from "../../app/pane";
import type { Pendientes } from "../../app/pendiente";
import type { OfficeLook } from "../../excel/theme";
import { FaultBoundary } from "./FaultBoundary";
import { PANE } from "../../app/text/pane";
import { Notice } from "../ui/Notice";
import { PaneView } from "./PaneView";

interface Props {
  readonly pane: Pane;
  /** Tells the look now and whenever it changes; the answer stops telling. */
  readonly followLook: (onLook: (look: OfficeLook) => void) => () => void;
  /** The same of whether Excel owes an answer for long; absent: there is no Excel to wait for. */
  readonly followSilence?: (onSilence: (isSilent: boolean) => void) => () => void;
}

/** The task pane: Office's theme around whatever the pane's state is. */
export function App({ pane, followLook, followSilence }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(pane.subscribe, pane.getState);
  const [look, setLook] = useState<OfficeLook>("light");
  const [isSilent, setSilent] = useState(false);
  useEffect(() => followLook(setLook), [followLook]);
  useEffect(() => followSilence?.(setSilent), [followSilence]);

  return (
    <FluentProvider theme={THEME_BY_LOOK[look]} className={styles.page}>
      <FaultBoundary>
        {isSilent && (
          <Suspense fallback={null}>
            <SilenceBar />
          </Suspense>
        )}
        <LeftHalfDone pendientes={pane.pendientes} />
        <div className={styles.view}>
          <Suspense fallback={<Notice busy title={PANE.reading} />}>
            <PaneView state={state} pane={pane} />
          </Suspense>
        </div>
      </FaultBoundary>
    </FluentProvider>
  );
}

// Rarely shown: it is fetched when there is something to say.
const PendienteBar = lazy(() => import("../bars/PendienteBar"));
const SilenceBar = lazy(() => import("../bars/SilenceBar"));

function LeftHalfDone({ pendientes }: { readonly pendientes: Pendientes }) {
  const state = useSyncExternalStore(pendientes.subscribe, pendientes.getState);
  if (state.type === "none") return null;
  return (
    <Suspense fallback={null}>
      <PendienteBar pendientes={pendientes} state={state} />
    </Suspense>
  );
}

const THEME_BY_LOOK: Readonly<Record<OfficeLook, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  page: {
    position: "fixed",
    inset: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
  },
  view: { flexGrow: 1, minHeight: 0 },
});
