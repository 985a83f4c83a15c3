import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../../app/pane";
import { placeOfCell } from "../../app/places";
import { addressOf } from "../../core/grid/a1";
import type { Discarded, Lectura } from "../../core/matriz/filas/fila";
import { count } from "../../core/text/format";
import { discardedText, goToRowText, MATRIZ } from "../../app/text/paneMatriz";
import { Counts } from "../ui/Counts";

interface Props {
  readonly lectura: Lectura;
  readonly pane: Pane;
}

/** R24: every row that was read ends in exactly one of these. */
export function RowsRead({ lectura, pane }: Props) {
  const { filas, excluded, rejected } = lectura;
  const read = filas.length + excluded.length + rejected.length;
  const counts = [
    [MATRIZ.read, read],
    [MATRIZ.counted, filas.length],
    [MATRIZ.excluded, excluded.length],
    [MATRIZ.rejected, rejected.length],
  ] as const;
  return (
    <>
      <Counts counts={counts} />
      <DiscardedRows title={MATRIZ.rejected} rows={rejected} pane={pane} />
      <DiscardedRows title={MATRIZ.excluded} rows={excluded} pane={pane} />
    </>
  );
}

interface DiscardedProps {
  readonly title: string;
  readonly rows: readonly Discarded[];
  readonly pane: Pane;
}

function DiscardedRows({ title, rows, pane }: DiscardedProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {MATRIZ.rows} {title} ({count(rows.length)})
      </summary>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={addressOf(row.at)} className={styles.row}>
            <Link as="button" onClick={() => void pane.reveal(placeOfCell(row.at))}>
              {goToRowText(row.at.row)}
            </Link>
            <span className={styles.words}>
              {discardedText(row.reason)}
              <Caption1 block className={styles.text}>
                {row.text}
              </Caption1>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  details: { minWidth: 0 },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  text: { color: tokens.colorNeutralForeground2 },
});
