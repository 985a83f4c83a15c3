import type { ReactNode } from "react";
import { summaryWithCount } from "../../core/text/consolidarPane";
import { useListStyles } from "./listStyles";

interface Props {
  readonly title: string;
  readonly size: number;
  readonly children: ReactNode;
}

/** A list that is closed until somebody wants to look through it; nothing where it is empty. */
export function More({ title, size, children }: Props) {
  const styles = useListStyles();
  if (size === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{summaryWithCount(title, size)}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}

/** In which file something stands, and in which cell of it. */
export function Where({ archivo, cell }: { readonly archivo: string; readonly cell: string }) {
  const styles = useListStyles();
  return (
    <p className={styles.soft}>
      {archivo} · {cell}
    </p>
  );
}
