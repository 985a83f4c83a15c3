import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly intent: "success" | "warning";
  readonly children: ReactNode;
}

/** What the user must know of what was asked. */
export function Told({ intent, children }: Props) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
