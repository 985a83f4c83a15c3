import { Button, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnName } from "../../core/grid/a1";
import type { ColumnAnswer, Question } from "../../core/matriz/matriz";
import { columnOptionText, MATRIZ, questionText } from "../../app/text/paneMatriz";

interface Props {
  readonly question: Extract<Question, { readonly type: "whichColumn" | "missingColumn" }>;
  readonly onAnswer: (answer: ColumnAnswer) => void;
  /** Shows a column of the sheet; `null` where the sheet is not open in Excel. */
  readonly onSee: ((column: number) => void) | null;
}

/** Which column holds a campo: the user picks one of the candidates, or says that there is none. */
export function ColumnQuestion({ question, onAnswer, onSee }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const { type, wanted, candidates } = question;
  const candidate = candidates.find(({ column }) => String(column) === chosen);

  return (
    <div className={styles.question}>
      <Field label={questionText(type, wanted)}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          <option value="">{MATRIZ.choose}</option>
          {candidates.map(({ column, heading }) => (
            <option key={column} value={String(column)}>
              {columnOptionText(columnName(column), heading)}
            </option>
          ))}
          <option value={NONE}>{MATRIZ.noColumn}</option>
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={chosen === ""}
          onClick={() =>
            onAnswer({
              ...wanted,
              heading: candidate?.heading ?? null,
              ...(candidate && { column: candidate.column }),
            })
          }
        >
          {MATRIZ.answer}
        </Button>
        {candidate && onSee && (
          <Link as="button" onClick={() => onSee(candidate.column)}>
            {MATRIZ.seeColumn}
          </Link>
        )}
      </div>
    </div>
  );
}

const NONE = "none";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
});
