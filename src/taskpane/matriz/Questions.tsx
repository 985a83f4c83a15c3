import { makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnAnswer, Question } from "../../core/matriz/matriz";
import { campoText } from "../../core/text/campos";
import { questionSentence } from "../../core/text/preguntas";
import { ChoiceQuestion } from "./ChoiceQuestion";
import { ColumnQuestion } from "./ColumnQuestion";
import { QuartersQuestion } from "./QuartersQuestion";

interface Props {
  readonly questions: readonly Question[];
  readonly onColumn: (answer: ColumnAnswer) => void;
  readonly onQuarters: (cumulative: boolean) => void;
  /** Shows a column of the sheet; `null` where the sheet is not open in Excel. */
  readonly onSee: ((column: number) => void) | null;
}

/** What only the user can decide. */
export function Questions({ questions, onColumn, onQuarters, onSee }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {questions.map((question) =>
        question.type === "cumulativeQuarters" ? (
          <li key={question.type}>
            <QuartersQuestion question={question} onAnswer={onQuarters} />
          </li>
        ) : !("wanted" in question) ? (
          <li key={questionSentence(question)}>
            <ChoiceQuestion question={question} onColumn={onColumn} />
          </li>
        ) : (
          <li key={campoText(question.wanted)}>
            <ColumnQuestion question={question} onAnswer={onColumn} onSee={onSee} />
          </li>
        ),
      )}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});
