import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { GroupBy } from "../../app/alertaGroups";
import { arrange } from "../../app/arrange/arrange";
import { AS_IN_MATRIZ, type Arrangement } from "../../app/arrange/arrangement";
import { keyOfNodo } from "../../app/treeRows";
import { foldText } from "../../core/grid/foldText";
import type { FindingType } from "../../core/finding";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { tableroOf } from "../../core/tablero/tablero";
import type { Tarea } from "../../core/tablero/tareas";
import { ParteTablero } from "../parte/ParteTablero";
import type { TabProps } from "../pane/tabProps";
import { EVERY_ALERTA, type ChangeView, type View } from "../view";
import { AlertasPart } from "./AlertasPart";
import { DependenciasPart } from "./DependenciasPart";
import { NodosPart } from "./NodosPart";
import { TableroHeadline } from "./TableroHeadline";
import { TareasPart } from "./TareasPart";

/** Loaded when the first one is opened. */
const FichaDeDependencia = lazy(() => import("./FichaDeDependencia"));

/** The plan in two minutes; of the workbook of one dependencia, what it has to know before it sends it. */
export default function TableroTab(props: TabProps) {
  return props.state.evaluation.parte === null ? (
    <TableroDelPlan {...props} />
  ) : (
    <ParteTablero {...props} />
  );
}

/** Each figure opens what is under it. */
function TableroDelPlan({ state, pane, view, onView }: TabProps) {
  const styles = useStyles();
  const { evaluation, cifras } = state;
  const tablero = useMemo(() => tableroOf(evaluation, cifras), [evaluation, cifras]);
  const open = waysIn(evaluation.raiz, view, onView);
  const [ficha, setFicha] = useState<string | null>(null);

  if (ficha !== null)
    return (
      <Suspense>
        <FichaDeDependencia
          nombre={ficha}
          state={state}
          pane={pane}
          onBack={() => setFicha(null)}
          onMetas={() => open.dependencia(ficha)}
          onAlertas={() => open.alertasDe(ficha)}
        />
      </Suspense>
    );
  return (
    <div className={styles.page}>
      <TableroHeadline
        evaluation={evaluation}
        plan={cifras.plan}
        puesto={tablero.plan}
        onAvance={open.avance}
        onAlertas={() => open.alertas("restan")}
        onPublicar={() => onView({ tab: "publicar" })}
      />
      <TareasPart tareas={tablero.tareas} esperado={tablero.plan.esperado} onTarea={open.tarea} />
      <NodosPart
        title={evaluation.levels[0] ?? ""}
        puestos={tablero.nodos}
        esperado={tablero.plan.esperado}
        onNodo={open.nodo}
      />
      <DependenciasPart
        puestos={tablero.dependencias}
        onDependencia={setFicha}
        onMetas={open.dependencia}
      />
      <AlertasPart alertas={tablero.alertas} onAlertas={open.alertas} />
    </div>
  );
}

/** Where each figure leads. */
function waysIn(raiz: NodoEvaluado, view: View, onView: ChangeView) {
  const byTipo: GroupBy = "tipo";
  const { order } = view.arrangement;
  const everything: Arrangement = { ...AS_IN_MATRIZ, order };
  const avance = (): void => onView({ tab: "avance", search: "", arrangement: everything });
  // Of one kind; those alone that take points away; or all.
  const alertas = (which: FindingType | "restan" | null): void =>
    onView({
      tab: "alertas",
      alertas: {
        ...view.alertas,
        ...EVERY_ALERTA,
        onlyLost: which === "restan",
        groupBy: byTipo,
        open: which === null || which === "restan" ? new Map() : new Map([[`tipo ${which}`, true]]),
      },
    });
  const alertasDe = (name: string): void =>
    onView({
      tab: "alertas",
      alertas: { ...view.alertas, dependencia: foldText(name), text: "", open: new Map() },
    });
  const nodo = (one: NodoEvaluado): void => {
    const key = keyOfNodo(one);
    onView({
      tab: "avance",
      search: "",
      arrangement: everything,
      expanded: new Set([...view.expanded, key]),
      focused: key,
    });
  };
  const dependencia = (name: string): void => {
    const arrangement: Arrangement = { ...everything, dependencia: foldText(name) };
    const expanded = arrange(raiz, arrangement).opened;
    onView({ tab: "avance", search: "", arrangement, expanded, focused: null });
  };
  const tarea = (one: Tarea): void => {
    switch (one.tipo) {
      case "responderPreguntas":
        return onView({ tab: "matriz" });
      case "fixProyectos":
        return alertas("restan");
      case "answerGestion":
        return alertas("metaDeGestion");
      case "decidirNodo":
        return one.camino === null ? nodo(one.puesto.nodo) : onView({ tab: "proyeccion" });
      case "reviewDependencia":
        return dependencia(one.puesto.dependencia);
    }
  };
  return { avance, alertas, alertasDe, nodo, dependencia, tarea };
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});
