import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Pane } from "../../app/pane";
import type { PlantillaOfrecida } from "../../app/plantillas";
import { INICIO, notOpenedText } from "../../app/text/inicio";
import { PLANTILLAS_PANE } from "../../app/text/plantillas";
import { saveBytes } from "../ui/files/saveBytes";
import { canOpenWorkbooks } from "../ui/files/saveText";
import { Section } from "../ui/Section";

interface Props {
  readonly pane: Pick<Pane, "openWorkbook">;
}

/** New workbooks of the other instruments: opened beside this one where Excel does that, else to be saved. */
export default function Plantillas({ pane }: Props) {
  const styles = useStyles();
  const [offered, offer] = useState<readonly PlantillaOfrecida[]>([]);
  const [told, tell] = useState("");
  const [isMaking, setIsMaking] = useState(false);
  const opens = canOpenWorkbooks();
  useEffect(() => {
    // What writes files is large: it is fetched when this is shown, and without it nothing is offered.
    import("../../app/plantillas").then(
      ({ PLANTILLAS }) => offer(PLANTILLAS),
      () => undefined,
    );
  }, []);

  async function begin({ make }: PlantillaOfrecida): Promise<void> {
    setIsMaking(true);
    tell(PLANTILLAS_PANE.making);
    const file = await make().catch(() => null);
    if (file === null) tell(PLANTILLAS_PANE.notMade);
    else if (opens) {
      const opened = await pane.openWorkbook(file.bytes);
      tell(opened.ok ? INICIO.opened : notOpenedText(opened.error));
    } else {
      saveBytes(file);
      tell(PLANTILLAS_PANE.downloaded);
    }
    setIsMaking(false);
  }

  if (offered.length === 0) return null;
  return (
    <Section title={PLANTILLAS_PANE.title}>
      <Caption1>{opens ? PLANTILLAS_PANE.opens : PLANTILLAS_PANE.downloads}</Caption1>
      <ul className={styles.list}>
        {offered.map((one) => (
          <li key={one.id}>
            <Button disabledFocusable={isMaking} onClick={() => void begin(one)}>
              {one.nombre}
            </Button>
          </li>
        ))}
      </ul>
      <Text role="status" className={styles.words}>
        {told}
      </Text>
    </Section>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  words: { margin: 0, overflowWrap: "anywhere" },
});
