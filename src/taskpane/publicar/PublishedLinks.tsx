import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../../app/pane";
import { placeAt } from "../../app/places";
import { PUBLICAR } from "../../app/text/panePublicar";

interface Props {
  readonly sheets: readonly string[];
  readonly pane: Pane;
}

/** The ways to the sheets that were written. */
export function PublishedLinks({ sheets, pane }: Props) {
  const styles = useStyles();
  if (sheets.length === 0) return null;
  return (
    <p className={styles.line}>
      {PUBLICAR.goTo}
      {sheets.map((sheet) => (
        <Link key={sheet} as="button" inline onClick={() => void pane.reveal(placeAt(sheet, 0, 0))}>
          {sheet}
        </Link>
      ))}
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
});
