import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../../app/pane";
import { placeOfHeading } from "../../app/places";
import { columnName } from "../../core/grid/a1";
import type { Matriz } from "../../core/matriz/matriz";
import type { Vigencia } from "../../core/vocabulary";
import { ColumnChange } from "./ColumnChange";
import { goToColumnText } from "../../app/text/paneMatriz";

interface Props {
  readonly matriz: Matriz;
  readonly vigencias: readonly Vigencia[];
  readonly pane: Pane;
}

/** Headings that nothing was made of. */
export function UnmappedList({ matriz, vigencias, pane }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {matriz.unmapped.map(({ column, heading }) => (
        <li key={column} className={styles.item}>
          <Link
            as="button"
            aria-label={goToColumnText(columnName(column), heading)}
            onClick={() => void pane.reveal(placeOfHeading(matriz, column))}
          >
            {columnName(column)}
          </Link>
          <span className={styles.heading}>{heading}</span>
          <ColumnChange
            column={{ column, heading }}
            vigencias={vigencias}
            onChange={(answer) => void pane.answerColumn(answer)}
          />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  heading: { minWidth: 0, overflowWrap: "anywhere" },
});
