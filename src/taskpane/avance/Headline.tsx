import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { differByMoreThanPrinted } from "../../core/cifras/differByMoreThanPrinted";
import { twoTotalsOf } from "../../app/twoTotals";
import type { Evaluation } from "../../core/plan/evaluation";
import { countsOf } from "../../app/text/conteo";
import { percent } from "../../core/text/format";
import {
  AVANCE,
  esperadoText,
  gapText,
  headlineText,
  simpleMeanText,
  TOTALS,
} from "../../app/text/pane";
import { Bar } from "../ui/Bar";
import { Counts } from "../ui/Counts";
import { NivelBadge } from "../ui/NivelBadge";
import { TwoTotals } from "./TwoTotals";
import { nivelText } from "../../core/text/estados";

interface Props {
  readonly evaluation: Evaluation;
  readonly onAlertas: () => void;
}

/** The whole plan in a figure, its nivel, and how many metas stand where. */
export function Headline({ evaluation, onAlertas }: Props) {
  const styles = useStyles();
  const { raiz } = evaluation;
  const totals = twoTotalsOf(raiz);
  return (
    <section className={styles.card} aria-labelledby="headline">
      <Caption1 as="h1" id="headline" className={styles.title}>
        {AVANCE.headline}
      </Caption1>
      <div className={styles.figureLine}>
        <Text className={styles.figure}>{percent(raiz.cumplimiento)}</Text>
        <NivelBadge nivel={raiz.nivel} programadas={raiz.conteo.programadas} inGap={raiz.inGap} />
      </div>
      <Bar value={raiz.cumplimiento} nivel={raiz.nivel} mark={raiz.esperado} />
      <Text>{headlineText(raiz.avance, raiz.programado)}</Text>
      {totals && (
        <TwoTotals totals={totals}>
          <Link as="button" inline className={styles.link} onClick={onAlertas}>
            {TOTALS.seeAlertas}
          </Link>
        </TwoTotals>
      )}
      <Counts counts={countsOf(raiz.conteo)} />
      {notesOf(evaluation).map((note) => (
        <Caption1 as="p" key={note} className={styles.note}>
          {note}
        </Caption1>
      ))}
    </section>
  );
}

function notesOf({ raiz, pesos, simpleMean, parametros }: Evaluation): readonly string[] {
  return [
    raiz.inGap ? gapText(nivelText(raiz.nivel, raiz.conteo.programadas)) : null,
    raiz.esperado === null ? null : esperadoText(raiz.esperado),
    differByMoreThanPrinted(simpleMean, raiz.cumplimiento, parametros)
      ? simpleMeanText(simpleMean)
      : null,
    pesos.fuente === "iguales" ? AVANCE.weightsEqual : null,
    pesos.ponderador === null ? AVANCE.noPonderador : null,
  ].filter((note) => note !== null);
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
  figureLine: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  figure: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});
