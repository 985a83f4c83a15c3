import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../app/pane";
import type { Question } from "../core/matriz/matriz";
import { campoText } from "../core/text/campos";
import { ColumnQuestion } from "./ColumnQuestion";
import { QuartersQuestion } from "./QuartersQuestion";

interface Props {
  readonly questions: readonly Question[];
  readonly sheet: string;
  /** Zero-based. */
  readonly headerRow: number;
  readonly pane: Pane;
}

/** What only the user can decide. The answers stay in the workbook. */
export function Questions({ questions, sheet, headerRow, pane }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {questions.map((question) =>
        question.type === "cumulativeQuarters" ? (
          <li key={question.type}>
            <QuartersQuestion
              question={question}
              onAnswer={(cumulative) => void pane.answerQuarters(cumulative)}
            />
          </li>
        ) : (
          <li key={campoText(question.wanted)}>
            <ColumnQuestion question={question} sheet={sheet} headerRow={headerRow} pane={pane} />
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
