import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { placeOfCell } from "../../app/places";
import type { Pane } from "../../app/pane";
import { moreCellsText, seeCellText } from "../../app/text/paneMatriz";
import { a1 } from "../../core/grid/a1";
import { cellKey } from "../../core/grid/grid";
import type { Contraprueba } from "../../core/matriz/contrapruebas/contraprueba";
import { agreementText, SIN_CONTRAPRUEBAS } from "../../core/text/contrapruebas";

interface Props {
  readonly contrapruebas: readonly Contraprueba[];
  readonly pane: Pick<Pane, "reveal">;
}

/** What the sheet itself says of this reading, with a way to each cell that says something else. */
export function Contrapruebas({ contrapruebas, pane }: Props) {
  const styles = useStyles();
  if (contrapruebas.length === 0) return <p className={styles.words}>{SIN_CONTRAPRUEBAS}</p>;
  return (
    <ul className={styles.list}>
      {contrapruebas.map((contraprueba) => {
        const { tipo, column, vigencia, differ } = contraprueba;
        const shown = differ.slice(0, MOST_CELLS);
        return (
          <li key={[tipo, column.column, vigencia].join("|")}>
            {agreementText(contraprueba)}
            {shown.map((cell) => (
              <span key={`${cell.sheet}|${cellKey(cell.row, cell.column)}`}>
                {" "}
                <Link as="button" inline onClick={() => void pane.reveal(placeOfCell(cell))}>
                  {seeCellText(a1(cell.row, cell.column))}
                </Link>
              </span>
            ))}
            {differ.length > shown.length && ` ${moreCellsText(differ.length - shown.length)}`}
          </li>
        );
      })}
    </ul>
  );
}

/** More than that are looked at in the sheet. */
const MOST_CELLS = 6;

const useStyles = makeStyles({
  words: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});
