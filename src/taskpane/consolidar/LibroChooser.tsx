import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { UsoDelLibro } from "../../app/consolidar/state";
import { CONSOLIDAR, USOS_DEL_LIBRO } from "../../core/text/consolidarPane";

interface Props {
  readonly libro: UsoDelLibro;
  readonly isBusy: boolean;
  readonly onChoose: (libro: UsoDelLibro) => void;
}

/** What the open workbook is to the files. */
export function LibroChooser({ libro, isBusy, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={CONSOLIDAR.libro}>
      <Select
        className={styles.field}
        value={libro}
        disabled={isBusy}
        onChange={(_event, { value }) => onChoose(value as UsoDelLibro)}
      >
        {USOS.map((uso) => (
          <option key={uso} value={uso}>
            {USOS_DEL_LIBRO[uso]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const USOS: readonly UsoDelLibro[] = ["plan", "anterior", "nada"];

const useStyles = makeStyles({
  // A long option must not push the list beyond the pane's side.
  field: { minWidth: 0 },
});
