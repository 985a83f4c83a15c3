import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FindingType } from "../../core/finding";
import { tipoDeAlertaText } from "../../core/rules/ruleText";
import type { AlertasPorPuntos } from "../../core/tablero/alertasPorPuntos";
import { faltaText, redondeoText, TABLERO } from "../../core/tablero/text";
import { count } from "../../core/text/format";
import { Section } from "../ui/Section";

interface Props {
  readonly alertas: AlertasPorPuntos;
  /** Of one kind, or of all. */
  readonly onAlertas: (tipo: FindingType | null) => void;
}

/** How many alertas take how many points, by kind. */
export function AlertasPart({ alertas, onAlertas }: Props) {
  const styles = useStyles();
  const { total, restan, demas } = alertas;
  const redondeo = redondeoText(restan.map(({ puntos }) => puntos));
  return (
    <Section title={TABLERO.alertas}>
      {total === 0 && <Text>{TABLERO.sinAlertas}</Text>}
      <ul className={styles.list}>
        {restan.map(({ tipo, cuantas, puntos }) => (
          <li key={tipo} className={styles.line}>
            <Link
              as="button"
              appearance="subtle"
              className={styles.name}
              onClick={() => onAlertas(tipo)}
            >
              {tipoDeAlertaText(tipo)}
            </Link>
            <Text className={styles.figure}>{count(cuantas)}</Text>
            <Text weight="semibold" className={styles.points}>
              {faltaText(puntos)}
            </Text>
          </li>
        ))}
        {demas > 0 && (
          <li className={styles.line}>
            <Link
              as="button"
              appearance="subtle"
              className={styles.name}
              onClick={() => onAlertas(null)}
            >
              {TABLERO.demasAlertas}
            </Link>
            <Text className={styles.figure}>{count(demas)}</Text>
            <Text className={styles.points}>{faltaText(null)}</Text>
          </li>
        )}
      </ul>
      {redondeo !== null && <Caption1>{redondeo}</Caption1>}
    </Section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalSNudge,
    ":not(:last-child)": {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  name: { flexGrow: 1, minWidth: 0, textAlign: "start", overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums" },
  points: {
    minWidth: "64px",
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});
