import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { abrirTareaText } from "../../app/text/tablero";
import { puntosText, TABLERO, tareaText, tareaTitle } from "../../core/tablero/text";
import type { Tarea } from "../../core/tablero/tareas";
import { Section } from "../ui/Section";

interface Props {
  readonly tareas: readonly Tarea[];
  /** Of the plan. */
  readonly esperado: number | null;
  readonly onTarea: (tarea: Tarea) => void;
}

/** What to do next: what, why, how much hangs on it, and the way there. */
export function TareasPart({ tareas, esperado, onTarea }: Props) {
  const styles = useStyles();
  return (
    <Section title={TABLERO.tareas}>
      {tareas.length === 0 && <Text>{TABLERO.sinTareas(esperado)}</Text>}
      <ol className={styles.list}>
        {tareas.map((tarea) => (
          <li key={tareaTitle(tarea)} className={styles.item}>
            <div className={styles.line}>
              <Text weight="semibold" className={styles.words}>
                {tareaTitle(tarea)}
              </Text>
              <Text weight="semibold" className={styles.points}>
                {puntosText(tarea.puntos)}
              </Text>
            </div>
            <Caption1 className={styles.why}>{tareaText(tarea)}</Caption1>
            <Link
              as="button"
              className={styles.way}
              aria-label={`${abrirTareaText(tarea)}: ${tareaTitle(tarea)}`}
              onClick={() => onTarea(tarea)}
            >
              {abrirTareaText(tarea)}
            </Link>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    "::marker": { fontWeight: tokens.fontWeightSemibold },
    ":not(:last-child)": {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
  way: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});
