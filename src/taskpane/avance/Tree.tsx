import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import { visibleRows, type TreeRow } from "../../app/treeRows";
import type { Cifras } from "../../core/cifras/cifrasOf";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { AVANCE, moreRowsText } from "../../app/text/pane";
import { rowAfterKey } from "./treeKeys";
import { useTreeColumns } from "../ui/treeColumns";
import { TREE_HEADINGS } from "./treeHeadings";
import { TreeLine } from "./TreeLine";
import type { ChangeView, View } from "../view";

interface Props {
  readonly raiz: NodoEvaluado;
  readonly cifras: Cifras;
  readonly view: View;
  readonly onView: ChangeView;
  readonly onReveal: (row: TreeRow) => void;
}

/** The plan as a treegrid: arrows walk and unfold, Enter goes to the cells of a row. */
export function Tree({ raiz, cifras, view, onView, onReveal }: Props) {
  const styles = useStyles();
  const columns = useTreeColumns();
  const [drawn, setDrawn] = useState(ROWS_AT_FIRST);
  const rows = useMemo(
    () => visibleRows(raiz, view.expanded, cifras),
    [raiz, view.expanded, cifras],
  );
  const at = rows.findIndex(({ key }) => key === view.focused);
  const shown = rows.slice(0, Math.max(drawn, at + 1));
  const current = at >= 0 ? view.focused : (rows[0]?.key ?? null);
  const grid = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);

  useLayoutEffect(() => {
    if (view.focused === null) return;
    const line = grid.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    if (wantsFocus.current) line?.focus();
    line?.scrollIntoView?.({ block: "nearest" });
    wantsFocus.current = false;
  }, [view.focused]);

  function toggle(row: TreeRow, wanted = !row.expanded): void {
    const expanded = new Set(view.expanded);
    if (wanted) expanded.add(row.key);
    else expanded.delete(row.key);
    onView({ expanded, focused: row.key });
  }

  // A screen reader puts the focus where it wants, without a click or an arrow.
  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const key = target.closest<HTMLElement>('[role="row"]')?.dataset["key"];
    if (key !== undefined && key !== view.focused) onView({ focused: key });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows.find(({ key }) => key === current);
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    // What is pressed in a row does what its own keys say.
    if (
      (event.target as HTMLElement).closest("button, summary, a") &&
      !event.key.startsWith("Arrow")
    )
      return;
    const step = rowAfterKey(event.key, row, rows);
    if (!step) return;
    event.preventDefault();
    if (step.type === "reveal") onReveal(row);
    else if (step.type === "toggle") toggle(row, step.expanded);
    else {
      wantsFocus.current = true;
      onView({ focused: step.key });
    }
  }

  return (
    <>
      <div
        role="treegrid"
        aria-label={AVANCE.tree}
        aria-rowcount={rows.length + 1}
        ref={grid}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div role="row" aria-rowindex={1} className={columns.header}>
          {TREE_HEADINGS.map((heading) => (
            <span
              key={heading.text}
              role="columnheader"
              className={mergeClasses(...heading.styles.map((name) => columns[name]))}
            >
              {heading.text}
            </span>
          ))}
        </div>
        {shown.map((row, index) => (
          <TreeLine
            key={row.key}
            row={row}
            cifras={cifras}
            rowIndex={index + 2}
            isCurrent={row.key === current}
            onToggle={toggle}
            onReveal={onReveal}
          />
        ))}
      </div>
      {shown.length < rows.length && (
        <Button className={styles.more} onClick={() => setDrawn(drawn + ROWS_AT_FIRST)}>
          {moreRowsText(rows.length - shown.length)}
        </Button>
      )}
    </>
  );
}

/** A plan without levels has all its metas at the top: drawing them all at once would be felt. */
const ROWS_AT_FIRST = 300;

const useStyles = makeStyles({
  more: { margin: tokens.spacingHorizontalM },
});
