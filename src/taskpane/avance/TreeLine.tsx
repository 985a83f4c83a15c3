import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { TargetArrow16Regular } from "@fluentui/react-icons/svg/target-arrow";
import { memo, type MouseEvent } from "react";
import type { Cifras } from "../../core/cifras/cifrasOf";
import type { TreeRow } from "../../app/treeRows";
import { PANE } from "../../app/text/pane";
import { MetaCells } from "./MetaCells";
import { MetaCard } from "./meta/MetaCard";
import { NodoCells } from "./NodoCells";
import { NodoDetails } from "./NodoDetails";
import { useTreeColumns } from "../ui/treeColumns";

interface Props {
  readonly row: TreeRow;
  readonly cifras: Cifras;
  readonly rowIndex: number;
  readonly isCurrent: boolean;
  readonly onToggle: (row: TreeRow) => void;
  readonly onReveal: (row: TreeRow) => void;
}

/** One node or meta: two lines in a narrow pane, one in a wide one. */
export const TreeLine = memo(function TreeLine({
  row,
  cifras,
  rowIndex,
  isCurrent,
  onToggle,
  onReveal,
}: Props) {
  const styles = useStyles();
  const columns = useTreeColumns();
  const { codigo, nombre } = row.kind === "meta" ? row.meta.meta : row.nodo.node;

  /** What is pressed, read or copied in an open row leaves it open. */
  function toggle(event: MouseEvent): void {
    if ((event.target as HTMLElement).closest("button, details, [data-card]") === null)
      onToggle(row);
  }

  return (
    <div
      role="row"
      data-key={row.key}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded}
      aria-rowindex={rowIndex}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(
        columns.line,
        row.kind === "meta" && columns.metaLine,
        styles.line,
        row.level === 1 && styles.top,
      )}
      onClick={toggle}
    >
      <div
        role="gridcell"
        className={columns.name}
        style={{ paddingInlineStart: `${(row.level - 1) * INDENT}px` }}
      >
        <ChevronRight16Regular
          aria-hidden
          className={mergeClasses(styles.chevron, row.expanded && styles.open)}
        />
        <span className={styles.words}>
          <span className={styles.codigo}>{codigo}</span> {nombre}
        </span>
        <Button
          appearance="transparent"
          size="small"
          className={styles.reveal}
          icon={<TargetArrow16Regular />}
          aria-label={`${row.kind === "meta" ? PANE.goTo : PANE.goToCells}: ${codigo}`}
          title={row.kind === "meta" ? PANE.goTo : PANE.goToCells}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => onReveal(row)}
        />
      </div>
      {row.kind === "meta" ? (
        <>
          <MetaCells meta={row.meta} sujeto={cifras.deMeta(row.meta.meta.fila)} />
          {row.expanded && (
            <div role="gridcell" className={columns.under}>
              <MetaCard meta={row.meta} sujeto={cifras.deMeta(row.meta.meta.fila)} />
            </div>
          )}
        </>
      ) : (
        <>
          <NodoCells nodo={row.nodo} sujeto={cifras.deNodo(row.nodo.node)} />
          {row.expanded && <NodoDetails sujeto={cifras.deNodo(row.nodo.node)} />}
        </>
      )}
    </div>
  );
});

/** Half a chevron per level: four levels still leave room for words at 320 px. */
const INDENT = 10;

const useStyles = makeStyles({
  line: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  top: { fontWeight: tokens.fontWeightSemibold },
  chevron: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXXS,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(90deg)" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  codigo: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  reveal: { flexShrink: 0, minWidth: "24px", padding: 0, color: tokens.colorNeutralForeground3 },
});
