import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AlertaPoints } from "../../app/alertaGroups";
import { ALERTAS, atStakeText, lostExplanation, shownAlertasText } from "../../app/text/alertas";

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly points: AlertaPoints;
}

/** How much there is to look at and what it costs the plan. */
export function AlertasSummary({ shown, total, points }: Props) {
  const styles = useStyles();
  const { lost, atStake } = points;
  const stake = atStakeText(atStake);
  return (
    <section className={styles.card} aria-label={ALERTAS.title}>
      <div role="status">
        <h1 className={styles.figure}>{shownAlertasText(shown, total)}</h1>
      </div>
      {total === 0 && <Text>{ALERTAS.none}</Text>}
      {lost !== null && lost > 0 && <Text>{lostExplanation(lost)}</Text>}
      {stake !== null && <Caption1 className={styles.note}>{stake}</Caption1>}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { color: tokens.colorNeutralForeground2 },
});
