import { makeStyles, tokens } from "@fluentui/react-components";
import { use, useMemo, useSyncExternalStore } from "react";
import { fileLines } from "../../app/consolidar/lists";
import type { TabProps } from "../tabProps";
import { ArchivosContext } from "./archivos";
import { Conflicts } from "./Conflicts";
import { DependenciasTable } from "./DependenciasTable";
import { FileDrop } from "./FileDrop";
import { FileList } from "./FileList";
import { LibroChooser } from "./LibroChooser";
import { Missing } from "./Missing";
import { OddRows } from "./OddRows";
import { Outputs } from "./Outputs";
import { ReadingBar } from "./ReadingBar";
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
  const isReading = activity.type === "reading";
  return (
    <div className={styles.page}>
      <FileDrop
        isFirst={lines.length === 0}
        isBusy={isReading}
        onFiles={(files) => void consolidar.add(files.map(archivos.fileChosen))}
      />
      <ReadingBar activity={activity} onCancel={consolidar.cancel} />
      <LibroChooser
        libro={state.libro}
        isBusy={isReading}
        onChoose={(libro) => void consolidar.useLibro(libro)}
      />
      {vista && (
        <>
          <Result vista={vista} lines={lines} />
          <Outputs activity={activity} consolidar={consolidar} />
          <Missing faltan={vista.faltan} />
          <Conflicts vista={vista} decisions={state.decisions} consolidar={consolidar} />
        </>
      )}
      {lines.length > 0 && (
        <FileList
          lines={lines}
          decisions={state.decisions}
          isBusy={isReading}
          consolidar={consolidar}
        />
      )}
      {vista && (
        <>
          <OddRows vista={vista} consolidar={consolidar} pane={pane} />
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
