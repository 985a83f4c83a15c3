import { Component, type ReactNode } from "react";
import { PANE } from "../../app/text/pane";
import { Notice } from "../ui/Notice";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

/**
 * Keeps a fault of ours, or a part of the pane that could not be loaded, from leaving an empty
 * pane. A class, because React offers this to nothing else.
 */
export class FaultBoundary extends Component<Props, State> {
  override readonly state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice
        title={PANE.broken}
        body={PANE.brokenBody}
        action={PANE.reload}
        onAction={() => window.location.reload()}
      />
    );
  }
}
