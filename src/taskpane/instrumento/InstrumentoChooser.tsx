import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { INSTRUMENTO } from "../../app/text/instrumento";
import type { Pane } from "../../app/pane";
import type { Chosen } from "../../app/paneState";

interface Props {
  readonly instrumentos: Chosen;
  readonly pane: Pick<Pane, "chooseInstrumento">;
}

/** Which of several instruments of one workbook is shown. */
export default function InstrumentoChooser({ instrumentos: { all, shown }, pane }: Props) {
  const styles = useStyles();
  return (
    <TabList
      size="small"
      appearance="subtle"
      className={styles.list}
      aria-label={INSTRUMENTO.ofWorkbook}
      selectedValue={shown}
      onTabSelect={(_event, { value }) => void pane.chooseInstrumento(String(value))}
    >
      {all.map(({ id, nombre }) => (
        <Tab key={id} value={id}>
          {nombre}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    flexWrap: "wrap",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
