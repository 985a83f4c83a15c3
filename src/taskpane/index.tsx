import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startPane } from "../app/startPane";
import { fileChosen } from "../files/browserWorker";
import { App } from "./pane/App";
import { ArchivosContext, type Archivos } from "./consolidar/archivos/archivos";

const container = document.getElementById("panel");
if (!container) throw new Error("taskpane.html lacks #panel");

// The network did not let it through: the page says so by itself, and what follows cannot run.
if (typeof Office === "undefined") container.classList.add("sin-office");

let consolidar: ReturnType<Archivos["consolidar"]> | null = null;
const archivos: Archivos = {
  consolidar: () =>
    (consolidar ??= import("../app/consolidar/startConsolidar").then(({ startConsolidar }) =>
      startConsolidar(),
    )),
  fileChosen,
};

const root = createRoot(container);
void startPane().then(({ pane, followLook }) => {
  root.render(
    <StrictMode>
      <ArchivosContext value={archivos}>
        <App pane={pane} followLook={followLook} />
      </ArchivosContext>
    </StrictMode>,
  );
});
