import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly startsOpen?: boolean;
  /** Another number than before: the user is led here. */
  readonly called?: number;
  readonly children: ReactNode;
}

/** A part of the tab that opens below its heading; what is closed is not worked out. */
export function ProyeccionPart({ title, startsOpen = false, called = 0, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const heading = useRef<HTMLButtonElement>(null);
  const [answered, setAnswered] = useState(called);
  if (called !== answered) {
    setAnswered(called);
    setOpen(true);
  }
  useEffect(() => {
    if (called === 0) return;
    heading.current?.scrollIntoView?.();
    heading.current?.focus();
  }, [called]);
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 className={styles.heading}>
        <button
          type="button"
          ref={heading}
          id={id}
          aria-expanded={isOpen}
          className={styles.button}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight16Regular aria-hidden className={mergeClasses(isOpen && styles.turned)} />
          {title}
        </button>
      </h2>
      {isOpen && <div className={styles.body}>{children}</div>}
    </section>
  );
}

const useStyles = makeStyles({
  part: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    scrollMarginTop: "190px",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  turned: { transform: "rotate(90deg)" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});
