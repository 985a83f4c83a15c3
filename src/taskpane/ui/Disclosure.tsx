import { useState, type ReactNode } from "react";
import { useListStyles } from "./listStyles";

interface Props {
  readonly summary: string;
  readonly isOpenAtFirst?: boolean;
  /** Drawn only while it is open: 22 files have more to tell than a page should hold. */
  readonly children: () => ReactNode;
}

/** Something to unfold. */
export function Disclosure({ summary, isOpenAtFirst = false, children }: Props) {
  const styles = useListStyles();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen}>
      <summary
        className={styles.summary}
        onClick={(event) => {
          event.preventDefault();
          setIsOpen(!isOpen);
        }}
      >
        {summary}
      </summary>
      {isOpen && children()}
    </details>
  );
}
