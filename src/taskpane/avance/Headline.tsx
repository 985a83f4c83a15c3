import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PARTE } from "../../core/parte/text";
import { differByMoreThanPrinted } from "../../core/cifras/differByMoreThanPrinted";
import type { SujetoDelPlan } from "../../core/cifras/sujeto";
import { cifraText } from "../../core/cifras/text";
import { twoTotalsOf } from "../../app/twoTotals";
import type { Evaluation } from "../../core/plan/evaluation";
import { countsOf } from "../../app/text/conteo";
import { AVANCE, esperadoText, gapText, simpleMeanText, TOTALS } from "../../app/text/pane";
import { Bar } from "../ui/Bar";
import { Counts } from "../ui/Counts";
import { NivelBadge } from "../ui/NivelBadge";
import { CopyFormulas } from "../formulas/CopyFormulas";
import { TwoTotals } from "./TwoTotals";
import { nivelText } from "../../core/text/estados";
import { puntosDelPlanText } from "../../core/tablero/text";

interface Props {
  readonly evaluation: Evaluation;
  readonly plan: SujetoDelPlan;
  readonly onAlertas: () => void;
  /** Whose figures these are, where they are not the plan's. */
  readonly children?: ReactNode;
}

/** The whole plan in a figure, its nivel, and how many metas stand where. */
export function Headline({ evaluation, plan, onAlertas, children }: Props) {
  const styles = useStyles();
  const { cifras, nivel } = plan;
  const totals = twoTotalsOf(plan);
  return (
    <section className={styles.card} aria-labelledby="headline">
      <Caption1 as="h1" id="headline" className={styles.title}>
        {evaluation.parte === null ? AVANCE.headline : PARTE.headline}
      </Caption1>
      {children}
      <div className={styles.figureLine}>
        <Text className={styles.figure}>{cifraText("cumplimiento", cifras.cumplimiento)}</Text>
        <NivelBadge
          nivel={nivel}
          programadas={cifras["conteo.programadas"] ?? 0}
          sinReporte={plan.sinReporte}
          inGap={evaluation.raiz.inGap}
        />
      </div>
      <Bar value={cifras.cumplimiento} nivel={nivel} mark={cifras.esperado} />
      {cifras.programado !== null && (
        <Text>
          {puntosDelPlanText(cifras.avance, cifras.programado, evaluation.preguntas.length > 0)}
        </Text>
      )}
      {totals && (
        <TwoTotals totals={totals}>
          <Link as="button" inline className={styles.link} onClick={onAlertas}>
            {TOTALS.seeAlertas}
          </Link>
        </TwoTotals>
      )}
      <Counts counts={countsOf(cifras)} />
      <CopyFormulas sujeto={plan} />
      {notesOf(evaluation, plan).map((note) => (
        <Caption1 as="p" key={note} className={styles.note}>
          {note}
        </Caption1>
      ))}
    </section>
  );
}

function notesOf(
  { raiz, pesos, parametros, parte }: Evaluation,
  { cifras, nivel }: SujetoDelPlan,
): readonly string[] {
  const { cumplimiento, esperado, ponderador, promedioSimple } = cifras;
  return [
    raiz.inGap ? gapText(nivelText(nivel, cifras["conteo.programadas"] ?? 0)) : null,
    esperado === null ? null : esperadoText(esperado),
    differByMoreThanPrinted(promedioSimple, cumplimiento, parametros)
      ? simpleMeanText(promedioSimple)
      : null,
    pesos.fuente === "iguales" && parte === null ? AVANCE.weightsEqual : null,
    ponderador === null ? AVANCE.noPonderador : null,
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
