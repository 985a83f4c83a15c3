import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { pistaText } from "../../app/text/proyeccionPane";
import type { EscalaDeNiveles } from "../../core/planes/parametros";
import type { Camino } from "../../core/whatIf/whatItTakes";

interface Props {
  readonly camino: Camino;
  readonly escala: EscalaDeNiveles;
  readonly onFollow: () => void;
}

/** What it would take, in a line that is seen without looking for it: the way to the whole answer. */
export const Hint = memo(function Hint({ camino, escala, onFollow }: Props) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <Link as="button" className={styles.link} onClick={onFollow}>
        {pistaText(camino, escala)}
      </Link>
    </p>
  );
});

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  link: { textAlign: "start" },
});
