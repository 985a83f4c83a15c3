import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { MATRIZ } from "../../app/text/paneMatriz";

interface Props {
  readonly sheets: readonly string[];
  readonly onChoose: (sheet: string) => void;
}

/** Several sheets could be the matriz: the user says which. */
export function SheetChooser({ sheets, onChoose }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(sheets[0] ?? "");
  return (
    <div className={styles.line}>
      <Field label={MATRIZ.chooseSheet} className={styles.field}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" onClick={() => onChoose(chosen)}>
        {MATRIZ.useSheet}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  field: {
    flexGrow: 1,
    flexBasis: "160px",
    minWidth: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});
