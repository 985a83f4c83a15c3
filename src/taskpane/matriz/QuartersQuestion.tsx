import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Question } from "../../core/matriz/matriz";
import { cumulativeText, MATRIZ } from "../../app/text/paneMatriz";

interface Props {
  readonly question: Extract<Question, { readonly type: "cumulativeQuarters" }>;
  readonly onAnswer: (cumulative: boolean) => void;
}

/** R11: quarters that look like running totals are never taken for such without asking. */
export function QuartersQuestion({ question, onAnswer }: Props) {
  const styles = useStyles();
  const text = cumulativeText(question.filas, question.of);
  return (
    <div role="group" aria-label={text} className={styles.question}>
      <p className={styles.words}>{text}</p>
      <div className={styles.buttons}>
        <Button onClick={() => onAnswer(true)}>{MATRIZ.yesCumulative}</Button>
        <Button onClick={() => onAnswer(false)}>{MATRIZ.noCumulative}</Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
