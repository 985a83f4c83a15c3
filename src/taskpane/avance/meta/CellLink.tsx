import { Link, makeStyles } from "@fluentui/react-components";
import type { Ficha } from "../../../app/ficha";
import { placeOfCell } from "../../../app/places";
import { PANE } from "../../../app/text/pane";
import { a1 } from "../../../core/grid/a1";
import type { CellRef } from "../../../core/grid/grid";

interface Props {
  readonly at: CellRef;
  readonly reveal: Ficha["reveal"];
}

/** The address of a cell, which goes there. */
export function CellLink({ at, reveal }: Props) {
  const styles = useStyles();
  const address = a1(at.row, at.column);
  return (
    <>
      {" "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={PANE.goToCell(address)}
        title={PANE.goToCell(address)}
        onClick={() => void reveal(placeOfCell(at))}
      >
        {address}
      </Link>
    </>
  );
}

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit" },
});
