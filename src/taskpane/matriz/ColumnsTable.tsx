import {
  Caption1,
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import { columnName } from "../../core/grid/a1";
import type { ColumnAnswer, Matriz } from "../../core/matriz/matriz";
import type { Vigencia } from "../../core/vocabulary";
import { ColumnChange } from "./ColumnChange";
import { campoText } from "../../core/text/campos";
import { confidenceText, evidenceText, goToColumnText, MATRIZ } from "../../app/text/paneMatriz";

interface Props {
  readonly matriz: Matriz;
  /** Shows a column of the sheet; `null` where the sheet is not open in Excel. */
  readonly onSee: ((column: number) => void) | null;
  /** What a column may be said to hold instead; absent where that is not asked here. */
  readonly change?: {
    readonly vigencias: readonly Vigencia[];
    readonly onChange: (answer: ColumnAnswer) => void;
  };
}

/** Each column that was recognised, as what, how surely and why; each is a way to its heading. */
export function ColumnsTable({ matriz, onSee, change }: Props) {
  const styles = useStyles();
  return (
    <Table size="small" aria-label={MATRIZ.columns} className={styles.table}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.letter}>{MATRIZ.column}</TableHeaderCell>
          <TableHeaderCell>{MATRIZ.campo}</TableHeaderCell>
          <TableHeaderCell className={styles.confidence}>{MATRIZ.confidence}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {matriz.columns.map((column) => (
          <TableRow key={`${column.column} ${campoText(column)}`} className={styles.row}>
            <TableCell className={styles.letter}>
              {onSee ? (
                <Link
                  as="button"
                  aria-label={goToColumnText(columnName(column.column), column.heading)}
                  onClick={() => onSee(column.column)}
                >
                  {columnName(column.column)}
                </Link>
              ) : (
                columnName(column.column)
              )}
            </TableCell>
            <TableCell className={styles.cell}>
              {campoText(column)}
              <Caption1 block className={styles.heading}>
                {column.heading}
              </Caption1>
              {change && <ColumnChange column={column} {...change} />}
            </TableCell>
            <TableCell className={styles.confidence}>
              {confidenceText(column)}
              {column.confidence < 1 && (
                <Caption1 block className={styles.heading}>
                  {evidenceText(column.evidence)}
                </Caption1>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  row: { verticalAlign: "top" },
  letter: { width: "44px", paddingBlock: tokens.spacingVerticalXS },
  cell: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  confidence: { width: "96px", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  heading: { color: tokens.colorNeutralForeground2 },
});
