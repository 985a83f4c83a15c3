import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Pane } from "../../app/pane";
import type { Evaluation } from "../../core/plan/evaluation";
import type { Answers } from "../../core/matriz/matriz";
import { ALERTAS } from "../../app/text/alertas";
import { GestionQuestion } from "./GestionQuestion";
import { Section } from "../ui/Section";

interface Props {
  readonly evaluation: Evaluation;
  readonly answers: Answers;
  readonly pane: Pane;
}

/** R13: the metas answered Sí are no alertas any more; here the answer can still be changed. */
export function GestionAnswered({ evaluation, answers, pane }: Props) {
  const styles = useStyles();
  const { gestion = {} } = answers;
  const metas = evaluation.metas.filter(({ meta }) => gestion[meta.codigo] === true);
  if (metas.length === 0) return null;
  return (
    <div className={styles.page}>
      <Section title={ALERTAS.gestionAnswered}>
        {metas.map(({ meta }) => (
          <div key={meta.codigo} className={styles.meta}>
            <Text block className={styles.words}>{`${meta.codigo} ${meta.nombre}`}</Text>
            <GestionQuestion
              codigo={meta.codigo}
              answer
              onAnswer={(produced) => void pane.answerGestion(meta.codigo, produced)}
            />
          </div>
        ))}
      </Section>
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  meta: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  words: { overflowWrap: "anywhere" },
});
