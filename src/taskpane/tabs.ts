import { lazy, type ComponentType } from "react";
import type { Pane } from "../app/pane";
import type { PaneState } from "../app/paneState";
import { PANE } from "../core/text/pane";
import { PROYECCION } from "../core/text/proyeccionPane";
import type { ChangeView, Tab, View } from "./view";

/** What every tab is drawn from. */
export interface TabProps {
  readonly state: Extract<PaneState, { readonly status: "ready" }>;
  readonly pane: Pane;
  readonly view: View;
  readonly onView: ChangeView;
}

interface TabSpec {
  readonly name: Tab;
  readonly label: string;
  /** Loaded when it is first visited. */
  readonly Panel: ComponentType<TabProps>;
}

/** The tabs in their order. A new one is a name in `Tab` and a line here. */
export const TABS: readonly TabSpec[] = [
  { name: "avance", label: PANE.avance, Panel: lazy(() => import("./AvanceTab")) },
  { name: "alertas", label: PANE.alertas, Panel: lazy(() => import("./AlertasTab")) },
  {
    name: "proyeccion",
    label: PROYECCION.tab,
    Panel: lazy(() => import("./proyeccion/ProyeccionTab")),
  },
  {
    name: "consolidar",
    label: PANE.consolidar,
    Panel: lazy(() => import("./consolidar/ConsolidarTab")),
  },
  { name: "publicar", label: PANE.publicar, Panel: lazy(() => import("./PublicarTab")) },
  { name: "matriz", label: PANE.matriz, Panel: lazy(() => import("./MatrizTab")) },
];
