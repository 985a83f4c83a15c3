import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Puesto } from "../../core/tablero/puesto";
import { verMetasText } from "../../app/text/tablero";
import { faltaText } from "../../core/tablero/text";
import { percent } from "../../core/text/format";
import { Bar } from "../ui/Bar";
import { NivelBadge } from "../ui/NivelBadge";

interface Props {
  readonly name: string;
  readonly puesto: Puesto;
  readonly onOpen: () => void;
  /** Where the figure leads by itself; absent: where the name does. */
  readonly onFigure?: () => void;
}

/** A part of the plan as a light of the semáforo: its figure, its nivel, and what it lacks to what was expected. */
export function PuestoLine({ name, puesto, onOpen, onFigure }: Props) {
  const styles = useStyles();
  const { cumplimiento, nivel, sinReporte, esperado, falta, programadas } = puesto;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Link as="button" appearance="subtle" className={styles.name} onClick={onOpen}>
          {name}
        </Link>
        <Text weight="semibold" className={styles.figure}>
          {onFigure === undefined ? (
            percent(cumplimiento)
          ) : (
            <Link
              as="button"
              appearance="subtle"
              aria-label={verMetasText(name, cumplimiento)}
              onClick={onFigure}
            >
              {percent(cumplimiento)}
            </Link>
          )}
        </Text>
        <NivelBadge nivel={nivel} programadas={programadas} sinReporte={sinReporte} compact />
      </div>
      <div className={styles.line}>
        <div className={styles.bar}>
          <Bar value={cumplimiento} nivel={nivel} mark={esperado} />
        </div>
        <Caption1 className={styles.falta}>{faltaText(falta)}</Caption1>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    ":not(:last-child)": {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, textAlign: "start", overflowWrap: "anywhere" },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  bar: { flexGrow: 1, minWidth: 0 },
  falta: {
    minWidth: "72px",
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});
