import { lazy, Suspense } from "react";
import { Headline } from "../avance/Headline";
import type { TabProps } from "../pane/tabProps";
import { ParteNote } from "./ParteNote";

// Only the workbook of one dependencia has it.
const ParteSection = lazy(() => import("./ParteSection"));

/** The workbook of one dependencia: how its metas stand in the plan, and what to put right before it is sent. */
export function ParteTablero({ state, pane, onView }: Pick<TabProps, "state" | "pane" | "onView">) {
  return (
    <>
      <Headline
        evaluation={state.evaluation}
        plan={state.cifras.plan}
        onAlertas={() => onView({ tab: "alertas" })}
      >
        <ParteNote state={state} pane={pane} />
      </Headline>
      <Suspense fallback={null}>
        <ParteSection state={state} pane={pane} />
      </Suspense>
    </>
  );
}
