import { Component, type ReactNode } from "react";
import { isMissingPart } from "../../app/problemOfFault";
import { brokenText, PANE } from "../../app/text/pane";
import { Notice } from "../ui/Notice";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: { readonly code: string; readonly isOutdated: boolean } | null;
}

/**
 * Keeps a fault of ours, or a part of the pane that could not be loaded, from leaving an empty
 * pane. A class, because React offers this to nothing else.
 */
export class FaultBoundary extends Component<Props, State> {
  override readonly state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    const code = fault instanceof Error ? fault.name : "";
    return { fault: { code, isOutdated: isMissingPart(fault) } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <Notice
        title={fault.isOutdated ? PANE.outdated : PANE.broken}
        body={fault.isOutdated ? PANE.outdatedBody : brokenText(fault.code)}
        action={PANE.reload}
        onAction={() => window.location.reload()}
      />
    );
  }
}
