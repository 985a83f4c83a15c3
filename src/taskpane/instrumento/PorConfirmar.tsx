import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId } from "react";
import type { Pane } from "../../app/pane";
import { MATRIZ } from "../../app/text/paneMatriz";
import type { PreguntaAbierta } from "../../core/instrumentos/instrumento";
import type { Answers } from "../../core/matriz/matriz";
import { useAnswerStyles } from "../ui/answerStyles";

interface Props {
  readonly questions: readonly PreguntaAbierta[];
  /** What was answered already. */
  readonly answers: Answers;
  readonly pane: Pick<Pane, "answerQuestion" | "canUndoAnswer" | "undoAnswer" | "forgetAnswers">;
}

/** R30: what is open in a list, each answer with what it would give; and the way back. */
export function PorConfirmar({ questions, answers, pane }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {questions.map((question) => (
        <Question
          key={question.pregunta}
          question={question}
          onAnswer={(given) => void pane.answerQuestion(given)}
        />
      ))}
      <div className={styles.buttons}>
        {pane.canUndoAnswer() && (
          <Button icon={<ArrowUndo20Regular />} onClick={() => void pane.undoAnswer()}>
            {MATRIZ.undo}
          </Button>
        )}
        {Object.keys(answers).length > 0 && (
          <Button onClick={() => void pane.forgetAnswers()}>{MATRIZ.forget}</Button>
        )}
      </div>
    </div>
  );
}

interface QuestionProps {
  readonly question: PreguntaAbierta;
  readonly onAnswer: (answers: Answers) => void;
}

function Question({ question: { pregunta, opciones }, onAnswer }: QuestionProps) {
  const styles = useAnswerStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.question}>
      <p id={id} className={styles.words}>
        {pregunta}
      </p>
      {opciones.map(({ nombre, efecto, respuesta }) => (
        <button
          key={nombre}
          type="button"
          className={styles.answer}
          onClick={() => onAnswer(respuesta)}
        >
          <span className={styles.line}>
            <span className={styles.name}>{nombre}</span>
            <span className={styles.figure}>{efecto}</span>
          </span>
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
