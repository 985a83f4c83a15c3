import { makeStyles, tokens } from "@fluentui/react-components";
import { use, useMemo, useSyncExternalStore } from "react";
import { dependenciasIn, fileLines } from "../../app/consolidar/lists";
import { devolucionesIn } from "../../app/consolidar/vista";
import type { TabProps } from "../pane/tabProps";
import { ArchivosContext } from "./archivos/archivos";
import { Cambios } from "./Cambios";
import { Conflicts } from "./Conflicts";
import { Diferencias } from "./Diferencias";
import { DependenciasTable } from "./DependenciasTable";
import { FileDrop } from "./archivos/FileDrop";
import { FileList } from "./archivos/FileList";
import { FuentesSection } from "./FuentesSection";
import { Missing } from "./Missing";
import { OddRows } from "./OddRows";
import { Outputs } from "./Outputs";
import { ReadingBar } from "./ReadingBar";
import { Respuestas } from "./Respuestas";
import { Result } from "./Result";

/** The files of the dependencias made one matriz: what counts, who is missing, what has to be settled. */
export default function ConsolidarTab({ pane }: Pick<TabProps, "pane">) {
  const styles = useStyles();
  const archivos = use(ArchivosContext);
  if (archivos === null) throw new Error("no ArchivosContext above the tab");
  const consolidar = use(archivos.consolidar());
  const state = useSyncExternalStore(consolidar.subscribe, consolidar.getState);
  const lines = useMemo(() => fileLines(state), [state]);
  const { vista, activity } = state;
  const dependencias = useMemo(() => dependenciasIn(vista), [vista]);
  const isReading = activity.type === "reading";
  return (
    <div className={styles.page}>
      <FileDrop
        isFirst={lines.length === 0}
        isBusy={isReading}
        onFiles={(files) => void consolidar.add(files.map(archivos.fileChosen))}
      />
      <ReadingBar activity={activity} onCancel={consolidar.cancel} />
      <FuentesSection state={state} isBusy={isReading} consolidar={consolidar} />
      {vista && (
        <>
          <Result vista={vista} lines={lines} />
          <Outputs
            activity={activity}
            plazo={state.plazo}
            canUndo={state.canUndo}
            devoluciones={devolucionesIn(vista)}
            consolidar={consolidar}
            onWritten={() => void pane.refresh()}
          />
          <Missing faltan={vista.faltan} />
          <Conflicts vista={vista} decisions={state.decisions} consolidar={consolidar} />
          <Respuestas vista={vista} consolidar={consolidar} />
          <Diferencias vista={vista} quien={state.quien} consolidar={consolidar} />
        </>
      )}
      {lines.length > 0 && (
        <FileList
          chosen={new Set(state.entregas.map(({ archivo }) => archivo))}
          lines={lines}
          decisions={state.decisions}
          dependencias={dependencias}
          isBusy={isReading}
          consolidar={consolidar}
        />
      )}
      {vista && (
        <>
          <Cambios cambios={vista.cambios} />
          <OddRows
            vista={vista}
            isPlanOpen={state.plan.type === "libro"}
            consolidar={consolidar}
            pane={pane}
          />
          <DependenciasTable dependencias={vista.dependencias} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
});
