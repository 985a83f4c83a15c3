import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fileCounts } from "../../app/consolidar/lists";
import type { EntregaEnVista, PlanEnVista, Vista } from "../../app/consolidar/vista";
import { basisText, CONSOLIDAR, fileCountsText } from "../../app/text/consolidarPane";
import { cuentaText } from "../../core/consolidate/text/entregas";
import { countsOf } from "../../app/text/conteo";
import { percent } from "../../core/text/format";
import { puntosDelPlanText } from "../../core/tablero/text";
import { Bar } from "../ui/Bar";
import { Counts } from "../ui/Counts";
import { NivelBadge } from "../ui/NivelBadge";
import { Section } from "../ui/Section";
import { unrecognisedText } from "../../core/text/unrecognised";

interface Props {
  readonly vista: Vista;
  readonly lines: readonly EntregaEnVista[];
}

/** What the files make together: the plan's figure, and where every file and every row went. */
export function Result({ vista, lines }: Props) {
  const styles = useStyles();
  const { plan, cuenta, periodo, universo, metas } = vista;
  const files = fileCounts(lines);
  return (
    <Section title={CONSOLIDAR.cumplimiento}>
      {plan.ok ? <Figure plan={plan.value} /> : <Text>{unrecognisedText(plan.error)}</Text>}
      <Caption1 as="p" className={styles.note}>
        {basisText({ periodo, universo, metas, files: files.counting })}
      </Caption1>
      <Counts counts={fileCountsText(files)} />
      <Caption1 as="p" className={styles.note}>
        {cuentaText(cuenta)}
      </Caption1>
    </Section>
  );
}

function Figure({ plan }: { readonly plan: PlanEnVista }) {
  const { cifras, nivel, sinReporte, inGap } = plan;
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        <Text className={styles.figure}>{percent(cifras.cumplimiento)}</Text>
        <NivelBadge
          nivel={nivel}
          programadas={cifras["conteo.programadas"] ?? 0}
          sinReporte={sinReporte}
          inGap={inGap}
        />
      </div>
      <Bar value={cifras.cumplimiento} nivel={nivel} mark={cifras.esperado} />
      <Text>{puntosDelPlanText(cifras.avance, cifras.programado, false)}</Text>
      <Counts counts={countsOf(cifras)} />
    </>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  figure: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
