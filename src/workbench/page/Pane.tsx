import { Button } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { workbenchText as text } from "../text";

interface PaneProps {
  /** False until there is a host for the add-in to find. */
  readonly isReady: boolean;
  readonly width: number;
  readonly onLoad: (pane: Window) => void;
  readonly onReload: () => void;
}

/** The task pane as it ships, where Excel would show it. */
export function Pane({ isReady, width, onLoad, onReload }: PaneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <aside className="banco-panel" style={{ width }} aria-label={text.pane}>
      <div className="banco-panel-titulo">
        <span>{text.paneTitle}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowResetRegular />}
          aria-label={text.reloadPane}
          title={text.reloadPane}
          onClick={onReload}
        />
      </div>
      {isReady && (
        <iframe
          ref={frame}
          id="panel"
          title={text.pane}
          src="/banco/taskpane.html"
          onLoad={() => {
            const pane = frame.current?.contentWindow;
            if (pane) onLoad(pane);
          }}
        />
      )}
    </aside>
  );
}
