import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ALERTAS, gestionQuestion } from "../../app/text/alertas";

interface Props {
  readonly codigo: string;
  /** `null`: not answered yet. */
  readonly answer: boolean | null;
  readonly onAnswer: (produced: boolean) => void;
}

/** R13: whether the gestión of a meta produced the good or service. */
export function GestionQuestion({ codigo, answer, onAnswer }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={gestionQuestion(codigo)} className={styles.buttons}>
      {[true, false].map((produced) => (
        <ToggleButton
          key={String(produced)}
          size="small"
          checked={answer === produced}
          onClick={() => onAnswer(produced)}
        >
          {produced ? ALERTAS.yes : ALERTAS.no}
        </ToggleButton>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});
