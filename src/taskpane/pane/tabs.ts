import { lazy, type ComponentType } from "react";
import { AJUSTES_PANE } from "../../app/text/ajustesPane";
import { CORTES_PANE } from "../../app/text/cortesPane";
import { INFORME_PANE } from "../../app/text/informePane";
import { PANE } from "../../app/text/pane";
import { PROYECCION } from "../../app/text/proyeccionPane";
import { RECURSOS_PANE } from "../../app/text/recursosPane";
import type { TabProps } from "./tabProps";
import type { Tab } from "../view";

export interface TabSpec {
  readonly name: Tab;
  readonly label: string;
  /** Loaded when it is first visited. */
  readonly Panel: ComponentType<TabProps>;
}

/** The tabs in their order. A new one is a name in `Tab` and a line here. */
export const TABS: readonly TabSpec[] = [
  { name: "tablero", label: PANE.tablero, Panel: lazy(() => import("../tablero/TableroTab")) },
  { name: "avance", label: PANE.avance, Panel: lazy(() => import("../avance/AvanceTab")) },
  { name: "alertas", label: PANE.alertas, Panel: lazy(() => import("../alertas/AlertasTab")) },
  {
    name: "consolidar",
    label: PANE.consolidar,
    Panel: lazy(() => import("../consolidar/ConsolidarTab")),
  },
  {
    name: "proyeccion",
    label: PROYECCION.tab,
    Panel: lazy(() => import("../proyeccion/ProyeccionTab")),
  },
  { name: "cortes", label: CORTES_PANE.tab, Panel: lazy(() => import("../cortes/CortesTab")) },
  {
    name: "recursos",
    label: RECURSOS_PANE.tab,
    Panel: lazy(() => import("../recursos/RecursosTab")),
  },
  {
    name: "informe",
    label: INFORME_PANE.tab,
    Panel: lazy(() => import("../informe/InformeTab")),
  },
  { name: "publicar", label: PANE.publicar, Panel: lazy(() => import("../publicar/PublicarTab")) },
  { name: "matriz", label: PANE.matriz, Panel: lazy(() => import("../matriz/MatrizTab")) },
  {
    name: "ajustes",
    label: AJUSTES_PANE.tab,
    Panel: lazy(() => import("../ajustes/AjustesTab")),
  },
];
