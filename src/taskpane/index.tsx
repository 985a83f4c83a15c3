import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startPane } from "../app/startPane";
import { fileChosen } from "../files/browserWorker";
import { App } from "./pane/App";
import { ArchivosContext, type Archivos } from "./consolidar/archivos/archivos";

const container = document.getElementById("panel");
if (!container) throw new Error("taskpane.html lacks #panel");

// The network did not let it through: the page says so by itself, and nothing can be started.
if (typeof Office === "undefined") container.classList.add("sin-office");
else void start(container);

let consolidar: ReturnType<Archivos["consolidar"]> | null = null;
const archivos: Archivos = {
  consolidar: () =>
    (consolidar ??= import("../app/consolidar/startConsolidar").then(({ startConsolidar }) =>
      startConsolidar(),
    )),
  fileChosen,
};

async function start(panel: HTMLElement): Promise<void> {
  const root = createRoot(panel);
  const { pane, followLook, followSilence } = await startPane();
  root.render(
    <StrictMode>
      <ArchivosContext value={archivos}>
        <App pane={pane} followLook={followLook} followSilence={followSilence} />
      </ArchivosContext>
    </StrictMode>,
  );
}
