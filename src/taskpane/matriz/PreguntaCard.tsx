import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Answers } from "../../core/matriz/matriz";
import type { Opcion, Pregunta } from "../../core/matriz/questions/pregunta";
import {
  effectsTitle,
  ejemploText,
  opcionName,
  questionSentence,
  resultText,
} from "../../core/text/preguntas";
import { MATRIZ } from "../../app/text/paneMatriz";
import { columnName } from "../../core/grid/a1";
import { useAnswerStyles } from "../ui/answerStyles";

interface Props {
  readonly pregunta: Pregunta;
  readonly onAnswer: (answers: Answers) => void;
  /** Shows a column of the sheet; `null` where the sheet is not open in Excel. */
  readonly onSee: ((column: number) => void) | null;
}

/** R30: a question, what each answer would give, and some rows to see which it is. One click answers. */
export function PreguntaCard({ pregunta, onAnswer, onSee }: Props) {
  const styles = useStyles();
  const answer = useAnswerStyles();
  const id = useId();
  const { question, opciones } = pregunta;
  const isPriced = opciones.some(({ cumplimiento }) => cumplimiento !== null);
  const vigencias = new Set(opciones.map(({ vigencia }) => vigencia));
  const [vigencia = null] = vigencias.size === 1 ? vigencias : [];
  return (
    <div role="group" aria-labelledby={id} className={answer.question}>
      <p id={id} className={answer.words}>
        {questionSentence(question)}
      </p>
      {isPriced && <p className={styles.effects}>{effectsTitle(vigencia)}</p>}
      {opciones.map((opcion) => (
        <div key={opcionName(opcion)} className={styles.option}>
          <button type="button" className={answer.answer} onClick={() => onAnswer(opcion.answers)}>
            <span className={answer.line}>
              <span className={answer.name}>{opcionName(opcion)}</span>
              {isPriced && <span className={answer.figure}>{resultText(opcion)}</span>}
            </span>
            {isPriced && <Share of={opcion.cumplimiento} />}
          </button>
          {onSee && opcion.column !== null && (
            <SeeColumn column={opcion.column.column} onSee={onSee} />
          )}
        </div>
      ))}
      <Examples opciones={opciones} />
    </div>
  );
}

function SeeColumn({ column, onSee }: { column: number; onSee: (column: number) => void }) {
  return (
    <Link as="button" onClick={() => onSee(column)}>
      {MATRIZ.seeColumnNamed(columnName(column))}
    </Link>
  );
}

/** Neutral: an answer has no nivel of its own to colour. */
function Share({ of }: { of: number | null }) {
  const styles = useStyles();
  return (
    <span className={styles.share} aria-hidden>
      <span className={styles.done} style={{ width: `${Math.min(1, of ?? 0) * 100}%` }} />
    </span>
  );
}

function Examples({ opciones }: { opciones: readonly Opcion[] }) {
  const styles = useStyles();
  const shown = opciones.filter(({ ejemplos }) => ejemplos.length > 0).slice(0, MOST_COLUMNS);
  const [first] = shown;
  if (first === undefined) return null;
  return (
    <table className={styles.examples}>
      <caption className={styles.caption}>{MATRIZ.examples}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {MATRIZ.meta}
          </th>
          {shown.map(({ column }) => (
            <th
              key={column?.column}
              scope="col"
              className={mergeClasses(styles.cell, styles.number)}
            >
              {column?.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.ejemplos.map(({ meta }, at) => (
          <tr key={meta}>
            <th scope="row" className={styles.cell}>
              {meta}
            </th>
            {shown.map(({ column, ejemplos }) => {
              const ejemplo = ejemplos[at];
              return (
                <td key={column?.column} className={mergeClasses(styles.cell, styles.number)}>
                  {ejemplo && ejemploText(ejemplo)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST_COLUMNS = 3;

const useStyles = makeStyles({
  effects: {
    margin: 0,
    textAlign: "end",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  option: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  share: {
    height: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusSmall,
  },
  done: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorNeutralForeground3,
    borderRadius: tokens.borderRadiusSmall,
  },
  examples: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  caption: { textAlign: "start", paddingBlock: tokens.spacingVerticalXS },
  cell: {
    textAlign: "start",
    overflowWrap: "anywhere",
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "end", paddingInlineStart: tokens.spacingHorizontalS },
});
