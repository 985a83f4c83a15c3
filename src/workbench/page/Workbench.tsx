import {
  FluentProvider,
  Spinner,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { workbenchText as text } from "../text";
import { DropZone } from "./DropZone";
import { Notice } from "./Notice";
import { Pane } from "./Pane";
import { ReasonBar } from "./ReasonBar";
import { Splitter } from "./Splitter";
import { TopBar } from "./TopBar";
import { useWorkbench } from "./useWorkbench";

const THEMES = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme };

/** The whole page: bar, spreadsheet, and the add-in's pane at its side. */
export function Workbench() {
  const grid = useRef<HTMLDivElement>(null);
  const bench = useWorkbench(grid);
  const [paneWidth, setPaneWidth] = useState(400);

  return (
    <FluentProvider theme={THEMES[bench.theme]} className={`banco banco-${bench.theme}`}>
      <TopBar
        name={bench.name}
        theme={bench.theme}
        isBusy={bench.isOpening}
        onOpenFile={bench.openFile}
        onOpenSample={bench.openSample}
        onOpenEmpty={bench.openEmpty}
        onConsolidar={bench.openEntregas}
        onDownload={bench.download}
        onTheme={bench.setTheme}
      />
      {bench.problem !== null && (
        <Notice sentence={bench.problem} onDismiss={bench.dismissProblem} />
      )}
      <main className="banco-cuerpo">
        <section className="banco-libro" aria-label={text.grid}>
          <div className="banco-hoja" ref={grid} />
          {bench.isOpening && (
            <div className="banco-abriendo" role="status">
              <Spinner
                size="small"
                label={bench.opening === null ? text.openingAny : text.opening(bench.opening)}
              />
            </div>
          )}
          <ReasonBar reason={bench.reason} />
        </section>
        <Splitter width={paneWidth} onWidth={setPaneWidth} />
        <Pane
          key={bench.paneNumber}
          isReady={bench.paneNumber > 0}
          width={paneWidth}
          onLoad={bench.paneLoaded}
          onReload={bench.reloadPane}
        />
      </main>
      <DropZone pane={bench.pane} onFile={bench.openFile} />
    </FluentProvider>
  );
}
