import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startPane } from "../app/startPane";
import { App } from "./App";

const container = document.getElementById("panel");
if (!container) throw new Error("taskpane.html lacks #panel");

const root = createRoot(container);
void startPane().then(({ pane, followLook }) => {
  root.render(
    <StrictMode>
      <App pane={pane} followLook={followLook} />
    </StrictMode>,
  );
});
