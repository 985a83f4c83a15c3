import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnAnswer, Question } from "../../core/matriz/matriz";
import { questionOptions } from "../../core/matriz/questionOptions";
import { opcionText, questionSentence } from "../../core/text/preguntas";

interface Props {
  readonly question: Extract<
    Question,
    { readonly type: "whichVigencia" | "mixedScale" | "reparto" | "repeatedMetas" }
  >;
  readonly onColumn: (answer: ColumnAnswer) => void;
}

/** A question about one column: its vigencia is chosen here; its scale is put right in the sheet. */
export function ChoiceQuestion({ question, onColumn }: Props) {
  const styles = useStyles();
  const text = questionSentence(question);
  return (
    <div role="group" aria-label={text} className={styles.question}>
      <p className={styles.words}>{text}</p>
      <div className={styles.buttons}>
        {questionOptions(question).map((option) => {
          const [answer] = option.answers.columns ?? [];
          return (
            answer && (
              <Button key={opcionText(option)} onClick={() => onColumn(answer)}>
                {opcionText(option)}
              </Button>
            )
          );
        })}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
