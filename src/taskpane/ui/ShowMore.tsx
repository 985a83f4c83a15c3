import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { summaryWithCount } from "../../app/text/consolidarPane";
import { Disclosure } from "./Disclosure";
import { useListStyles } from "./listStyles";

interface Props {
  readonly title: string;
  readonly size: number;
  readonly children: () => ReactNode;
}

/** A list that starts closed; nothing where it is empty. */
export function ShowMore({ title, size, children }: Props) {
  const styles = useListStyles();
  if (size === 0) return null;
  return (
    <Disclosure summary={summaryWithCount(title, size)}>
      {() => <ul className={styles.list}>{children()}</ul>}
    </Disclosure>
  );
}

/** In which file something stands, and in which cell of it. */
export function Where({ archivo, cell }: { readonly archivo: string; readonly cell: string }) {
  const styles = useListStyles();
  return (
    <Caption1 as="p" className={styles.soft}>
      {archivo} · {cell}
    </Caption1>
  );
}
