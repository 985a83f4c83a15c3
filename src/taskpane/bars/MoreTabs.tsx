import { Button, makeStyles, useOverflowMenu } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { lazy, Suspense, useRef, useState } from "react";
import { PANE } from "../../app/text/pane";
import type { Tab } from "../view";

// Its popover is loaded when it is first opened.
const MoreMenu = lazy(() => import("./MoreMenu"));

interface Props {
  readonly onTab: (tab: Tab) => void;
}

/** The way to the tabs for which there is no room. */
export function MoreTabs({ onTab }: Props) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  const place = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function close(): void {
    setIsOpen(false);
    place.current?.querySelector("button")?.focus();
  }

  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.place}>
      <span ref={place}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {PANE.more}
        </Button>
      </span>
      {isOpen && (
        <Suspense fallback={null}>
          <MoreMenu target={place} onTab={onTab} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: { marginInlineStart: "auto", flexShrink: 0 },
  button: { minWidth: 0, whiteSpace: "nowrap" },
});
