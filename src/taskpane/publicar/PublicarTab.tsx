import type { TabProps } from "../pane/tabProps";
import Publicar from "./Publicar";

/** The sheets of the matriz's results. */
export default function PublicarTab({ state, pane, view }: TabProps) {
  return (
    <Publicar pane={pane} of={state.evaluation} isShown={view.tab === "publicar"} offersFormulas />
  );
}
