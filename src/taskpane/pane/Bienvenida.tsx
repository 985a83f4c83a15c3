import { Button, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Pane } from "../../app/pane";
import { CONSOLIDAR } from "../../app/text/consolidarPane";
import { INICIO } from "../../app/text/inicio";
import { PANE } from "../../app/text/pane";
import { TitleLine } from "../bars/TitleLine";
import { FileButton } from "../ui/FileButton";
import Plantillas from "../instrumento/Plantillas";
import { canOpenWorkbooks } from "../ui/files/saveText";
import { Section } from "../ui/Section";
import { useOpening } from "./useOpening";

interface Props {
  readonly pane: Pick<Pane, "refresh" | "openWorkbook">;
  readonly isReading: boolean;
  readonly onConsolidar: () => void;
}

/** An empty workbook is a beginning: what can be done from here, and how it goes on. */
export function Bienvenida({ pane, isReading, onConsolidar }: Props) {
  const styles = useStyles();
  const { told, isOpening, open } = useOpening(pane);

  return (
    <main className={styles.page}>
      <TitleLine title={INICIO.title} help="comenzar" onRefresh={() => void pane.refresh()} />
      <p className={styles.words}>{INICIO.body}</p>
      <Section title={INICIO.start}>
        <ul className={styles.list}>
          <li className={styles.item}>
            <FileButton
              label={INICIO.file}
              text={INICIO.matriz}
              isBusy={isOpening}
              onFile={(file) => void open(() => file.arrayBuffer())}
            />
            <Caption1>{INICIO.matrizHint}</Caption1>
          </li>
          <li className={styles.item}>
            <Button appearance="primary" onClick={onConsolidar}>
              {CONSOLIDAR.open}
            </Button>
            <Caption1>{INICIO.consolidarHint}</Caption1>
          </li>
          <li className={styles.item}>
            <Button disabledFocusable={isOpening} onClick={() => void open(example)}>
              {INICIO.example}
            </Button>
            <Caption1>{INICIO.exampleHint}</Caption1>
            {/* A browser may not let a page open another. */}
            {!canOpenWorkbooks() && (
              <Link href={EXAMPLE} download>
                {INICIO.download}
              </Link>
            )}
          </li>
        </ul>
        <Text role="status" className={styles.words}>
          {isReading ? PANE.reading : told}
        </Text>
      </Section>
      <Plantillas pane={pane} />
      <Section title={INICIO.how}>
        <ol className={styles.steps}>
          {INICIO.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
    </main>
  );
}

async function example(): Promise<ArrayBuffer | null> {
  const answer = await fetch(EXAMPLE);
  return answer.ok ? answer.arrayBuffer() : null;
}

const EXAMPLE = "assets/samples/matriz-sopo-2021-t3.xlsx";

const useStyles = makeStyles({
  page: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});
