import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { differByMoreThanPrinted } from "../../core/cifras/differByMoreThanPrinted";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";
import { answeredText } from "../../core/text/preguntas";
import { placeOfHeading } from "../../app/places";
import { MATRIZ, pesosSumText, pesosText } from "../../app/text/paneMatriz";
import { Contrapruebas } from "./Contrapruebas";
import { ColumnsTable } from "./ColumnsTable";
import { OfferedAnswers } from "./OfferedAnswers";
import { PeriodChooser } from "./PeriodChooser";
import { Questions } from "./Questions";
import { RecognisedFacts } from "./RecognisedFacts";
import { RegistroChooser } from "./RegistroChooser";
import { RowsRead } from "./RowsRead";
import { Section } from "../ui/Section";
import type { TabProps } from "../pane/tabProps";
import { UnmappedList } from "./UnmappedList";

/** What was made of the workbook: everything that the figures rest on, and what is left to decide. */
export default function MatrizTab({ state, pane }: TabProps) {
  const styles = useStyles();
  const { evaluation, answers, offered, unreadConocidas } = state;
  const { matriz, periodo, preguntas, pesos, parametros, raiz } = evaluation;
  const seeColumn = (column: number): void => void pane.reveal(placeOfHeading(matriz, column));
  return (
    <div className={styles.page}>
      {unreadConocidas !== null && (
        <p className={styles.words}>{problemText(unreadConocidas, SIN_CAMBIOS)}</p>
      )}
      {offered !== null && (
        <OfferedAnswers offered={offered} onTake={() => void pane.takeOffered()} />
      )}
      {preguntas.length > 0 && (
        <Section title={MATRIZ.questions}>
          <Questions
            preguntas={preguntas}
            onAnswer={(given) => void pane.answerQuestion(given)}
            onSee={seeColumn}
          />
        </Section>
      )}
      {pane.canUndoAnswer() && preguntas.length === 0 && (
        <p role="status" className={styles.answered}>
          {answeredText({
            nivel: raiz.nivel,
            cumplimiento: state.cifras.plan.cifras.cumplimiento,
            vigencia: periodo.vigencia,
          })}
        </p>
      )}
      {pane.canUndoAnswer() && (
        <Button icon={<ArrowUndo20Regular />} onClick={() => void pane.undoAnswer()}>
          {MATRIZ.undo}
        </Button>
      )}
      <Section title={MATRIZ.recognised}>
        <RecognisedFacts matriz={matriz} pane={pane} />
      </Section>
      <Section title={MATRIZ.period}>
        <PeriodChooser evaluation={evaluation} pane={pane} />
      </Section>
      <Section title={MATRIZ.weights}>
        <p className={styles.words}>
          {pesosText({ ...pesos, ponderador: state.cifras.plan.cifras.ponderador })}
        </p>
        {differByMoreThanPrinted(pesos.suma, 1, parametros) && (
          <p className={styles.words}>{pesosSumText(pesos.suma)}</p>
        )}
      </Section>
      <Section title={MATRIZ.registro}>
        <RegistroChooser state={state} pane={pane} />
      </Section>
      <Section title={MATRIZ.rows}>
        <RowsRead lectura={evaluation.lectura} pane={pane} />
      </Section>
      <Section title={MATRIZ.contrapruebas}>
        <Contrapruebas contrapruebas={evaluation.contrapruebas} pane={pane} />
      </Section>
      <Section title={MATRIZ.columns}>
        <ColumnsTable
          matriz={matriz}
          onSee={seeColumn}
          change={{
            vigencias: evaluation.vigencias,
            onChange: (answer) => void pane.answerColumn(answer),
          }}
        />
      </Section>
      {matriz.unmapped.length > 0 && (
        <Section title={MATRIZ.unmapped}>
          <UnmappedList matriz={matriz} vigencias={evaluation.vigencias} pane={pane} />
        </Section>
      )}
      {Object.keys(answers).length > 0 && (
        <Button onClick={() => void pane.forgetAnswers()}>{MATRIZ.forget}</Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  words: { margin: 0 },
  answered: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
