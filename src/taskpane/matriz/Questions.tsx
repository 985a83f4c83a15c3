import { makeStyles, tokens } from "@fluentui/react-components";
import type { Answers } from "../../core/matriz/matriz";
import type { Pregunta } from "../../core/matriz/questions/pregunta";
import { questionSentence } from "../../core/text/preguntas";
import { ColumnQuestion } from "./ColumnQuestion";
import { PreguntaCard } from "./PreguntaCard";

interface Props {
  readonly preguntas: readonly Pregunta[];
  readonly onAnswer: (answers: Answers) => void;
  /** Shows a column of the sheet; `null` where the sheet is not open in Excel. */
  readonly onSee: ((column: number) => void) | null;
}

/** What only the user can decide. */
export function Questions({ preguntas, onAnswer, onSee }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {preguntas.map((pregunta) => {
        const { question, opciones } = pregunta;
        const isPriced = opciones.some(({ cumplimiento }) => cumplimiento !== null);
        return (
          <li key={questionSentence(question)}>
            {"wanted" in question && (!isPriced || opciones.length > MOST_CARDS) ? (
              <ColumnQuestion
                question={question}
                onAnswer={(column) => onAnswer({ columns: [column] })}
                onSee={onSee}
              />
            ) : (
              <PreguntaCard pregunta={pregunta} onAnswer={onAnswer} onSee={onSee} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** More columns than that are chosen from a list, and so are those of a sheet that is no matriz yet. */
const MOST_CARDS = 6;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
});
