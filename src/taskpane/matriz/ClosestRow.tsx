import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ClosestMiss } from "../../core/matriz/matriz";
import { campoText } from "../../core/text/campos";
import { goToClosestText, MATRIZ } from "../../app/text/paneMatriz";

interface Props {
  readonly closest: ClosestMiss;
  /** Goes to the row; `null` where the sheet is not open in Excel. */
  readonly onSee: (() => void) | null;
}

/** The row that came closest to a header: its cells, what was made of them, and what it lacks. */
export function ClosestRow({ closest, onSee }: Props) {
  const styles = useStyles();
  const { sheet, row, cells, found, missing } = closest;
  return (
    <>
      {onSee && (
        <Link as="button" className={styles.link} onClick={onSee}>
          {goToClosestText(sheet, row)}
        </Link>
      )}
      <ul className={styles.cells}>
        {cells.map((text, column) => {
          const campo = found.find((each) => each.column === column);
          return text === "" ? null : (
            <li key={column} className={styles.cell}>
              {text}
              {campo && (
                <Caption1 block className={styles.campo}>
                  {campoText(campo)}
                </Caption1>
              )}
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <>
          <strong>{MATRIZ.missing}</strong>
          <ul className={styles.missing}>
            {missing.map((wanted) => (
              <li key={campoText(wanted)}>{campoText(wanted)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  link: { alignSelf: "flex-start" },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: "anywhere",
  },
  campo: { color: tokens.colorNeutralForeground2 },
  missing: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});
