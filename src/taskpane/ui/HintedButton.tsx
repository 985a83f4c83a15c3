import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

interface Props {
  readonly text: string;
  /** What it does, in a sentence. */
  readonly hint: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** A button that explains what it does before it is pressed. */
export function HintedButton({ text, hint, disabled, onClick }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.pair}>
      <Button aria-describedby={id} disabledFocusable={disabled} onClick={onClick}>
        {text}
      </Button>
      <Caption1 id={id} className={styles.hint}>
        {hint}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  pair: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});
