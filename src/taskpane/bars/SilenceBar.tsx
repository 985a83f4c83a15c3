import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { PANE } from "../../app/text/pane";

/** Over every tab while Excel gives no answer. */
export default function SilenceBar() {
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody>{PANE.silence}</MessageBarBody>
    </MessageBar>
  );
}
