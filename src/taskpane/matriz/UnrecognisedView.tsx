import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Pane } from "../../app/pane";
import type { PaneState } from "../../app/paneState";
import { placeAt } from "../../app/places";
import { CONSOLIDAR } from "../../app/text/consolidarPane";
import { INICIO } from "../../app/text/inicio";
import { PANE } from "../../app/text/pane";
import { MATRIZ, unrecognisedTitle } from "../../app/text/paneMatriz";
import { unpriced } from "../../core/matriz/questions/pregunta";
import Plantillas from "../instrumento/Plantillas";
import { TitleLine } from "../bars/TitleLine";
import { Bienvenida } from "../pane/Bienvenida";
import { useOpening } from "../pane/useOpening";
import { ClosestRow } from "./ClosestRow";
import { OfferedAnswers } from "./OfferedAnswers";
import { Questions } from "./Questions";
import { FileButton } from "../ui/FileButton";
import { Section } from "../ui/Section";
import { SheetChooser } from "./SheetChooser";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";
import { unrecognisedText } from "../../core/text/unrecognised";

interface Props {
  readonly state: Extract<PaneState, { readonly status: "unrecognised" }>;
  readonly pane: Pane;
  readonly onConsolidar: () => void;
}

/** No matriz: why not, what came closest, and what the user can say to make it one. */
export default function UnrecognisedView({ state, pane, onConsolidar }: Props) {
  const styles = useStyles();
  const { reason, answers, offered, unreadConocidas, unread, activity } = state;
  const { closest, questions, sheets } = reason;
  const opening = useOpening(pane);
  if (reason.type === "noSheets" && unread === null)
    return (
      <Bienvenida pane={pane} isReading={activity.type === "reading"} onConsolidar={onConsolidar} />
    );
  return (
    <main className={styles.page}>
      <TitleLine
        title={unrecognisedTitle()}
        help="problemas"
        onRefresh={() => void pane.refresh()}
      />
      <p role="status" className={styles.words}>
        {activity.type === "reading" ? PANE.reading : unrecognisedText(reason)}
      </p>
      {unread !== null && <p className={styles.words}>{problemText(unread, SIN_CAMBIOS)}</p>}
      {sheets.length > 0 && (
        <SheetChooser sheets={sheets} onChoose={(sheet) => void pane.answerSheet(sheet)} />
      )}
      {closest && (
        <Section title={MATRIZ.closest}>
          <ClosestRow
            closest={closest}
            onSee={() => void pane.reveal(placeAt(closest.sheet, closest.row, 0))}
          />
        </Section>
      )}
      {unreadConocidas !== null && (
        <p className={styles.words}>{problemText(unreadConocidas, SIN_CAMBIOS)}</p>
      )}
      {offered !== null && (
        <OfferedAnswers offered={offered} onTake={() => void pane.takeOffered()} />
      )}
      {questions.length > 0 && (
        <Section title={MATRIZ.questions}>
          <Questions
            preguntas={questions.map(unpriced)}
            onAnswer={(given) => void pane.answerQuestion(given)}
            onSee={
              closest && ((column) => void pane.reveal(placeAt(closest.sheet, closest.row, column)))
            }
          />
        </Section>
      )}
      {(Object.keys(answers).length > 0 || unread !== null) && (
        <div className={styles.buttons}>
          <Button onClick={() => void pane.forgetAnswers()}>{MATRIZ.forget}</Button>
        </div>
      )}
      <Section title={INICIO.otra}>
        <div className={styles.buttons}>
          <FileButton
            label={INICIO.file}
            text={INICIO.matriz}
            isBusy={opening.isOpening}
            onFile={(file) => void opening.open(() => file.arrayBuffer())}
          />
        </div>
        <Caption1>{INICIO.matrizHint}</Caption1>
        <Text role="status" className={styles.words}>
          {opening.told}
        </Text>
      </Section>
      <Section title={CONSOLIDAR.title}>
        <p className={styles.words}>{CONSOLIDAR.invitation}</p>
        <div className={styles.buttons}>
          <Button onClick={onConsolidar}>{CONSOLIDAR.open}</Button>
        </div>
      </Section>
      <Plantillas pane={pane} />
    </main>
  );
}

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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
