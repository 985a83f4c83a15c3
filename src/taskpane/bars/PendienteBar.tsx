import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import type { Pendientes, PendienteState } from "../../app/pendiente";
import { refusedWritingText } from "../../app/text/panePublicar";
import { PENDIENTE, pendienteText, settledText, takingUpText } from "../../app/text/pendiente";

interface Props {
  readonly pendientes: Pendientes;
  readonly state: Exclude<PendienteState, { readonly type: "none" }>;
}

/** What was left half done in the workbook, over every tab until it is finished or taken back. */
export default function PendienteBar({ pendientes, state }: Props) {
  if (state.type === "settled")
    return (
      <MessageBar intent="success" layout="multiline" shape="square">
        <MessageBarBody>{settledText(state.operacion, state.toward)}</MessageBarBody>
      </MessageBar>
    );
  const { pendiente } = state;
  const isBusy = state.type === "working";
  return (
    <MessageBar intent="error" layout="multiline" shape="square">
      <MessageBarBody>
        {isBusy ? (
          <>
            {takingUpText(state.toward)}
            <ProgressBar value={state.done} aria-label={takingUpText(state.toward)} />
          </>
        ) : (
          <>
            {pendienteText(pendiente)}
            {state.problem && <p>{refusedWritingText(state.problem)}</p>}
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {pendiente.canFinish && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void pendientes.takeUp("despues")}
          >
            {PENDIENTE.finish}
          </Button>
        )}
        {pendiente.canUndo && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void pendientes.takeUp("antes")}
          >
            {PENDIENTE.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
