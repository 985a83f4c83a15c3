import { Button, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { twoTotalsOf } from "../../app/twoTotals";
import { cumplimientoDeText, noCuentanText, reportadoText } from "../../app/text/tablero";
import { PANE } from "../../app/text/pane";
import type { SujetoDelPlan } from "../../core/cifras/sujeto";
import { cifraText } from "../../core/cifras/text";
import type { Evaluation } from "../../core/plan/evaluation";
import type { Puesto } from "../../core/tablero/puesto";
import { esperadoFrenteText, puntosDelPlanText } from "../../core/tablero/text";
import { Bar } from "../ui/Bar";
import { NivelBadge } from "../ui/NivelBadge";

interface Props {
  readonly evaluation: Evaluation;
  readonly plan: SujetoDelPlan;
  readonly puesto: Puesto;
  readonly onAvance: () => void;
  readonly onAlertas: () => void;
  readonly onPublicar: () => void;
}

/** The one figure: how much of the year's promise is kept, against what was expected by now. */
export function TableroHeadline({
  evaluation,
  plan,
  puesto,
  onAvance,
  onAlertas,
  onPublicar,
}: Props) {
  const styles = useStyles();
  const { cifras, nivel } = plan;
  const { parametros, raiz, periodo, preguntas } = evaluation;
  const esperado = esperadoFrenteText(puesto);
  const totals = twoTotalsOf(plan);
  return (
    <section className={styles.card} aria-labelledby="tablero-cumplimiento">
      <Caption1 as="h1" id="tablero-cumplimiento" className={styles.title}>
        {cumplimientoDeText(periodo.vigencia)}
      </Caption1>
      <div className={styles.figureLine}>
        <Link as="button" appearance="subtle" className={styles.figure} onClick={onAvance}>
          {cifraText("cumplimiento", cifras.cumplimiento)}
        </Link>
        <NivelBadge
          nivel={nivel}
          programadas={puesto.programadas}
          sinReporte={puesto.sinReporte}
          inGap={raiz.inGap}
        />
        <Button size="small" className={styles.publicar} onClick={onPublicar}>
          {PANE.publicar}
        </Button>
      </div>
      <Bar
        value={cifras.cumplimiento}
        nivel={nivel}
        mark={cifras.esperado}
        bounds={[parametros.aceptable.valor, parametros.sobresaliente.valor]}
      />
      {esperado !== null && <Text weight="semibold">{esperado}</Text>}
      <Caption1 as="p" className={styles.note}>
        {puntosDelPlanText(cifras.avance, cifras.programado, preguntas.length > 0)}
        {totals && (
          <>
            {`. ${reportadoText(totals.reportado.cumplimiento)} `}
            <Link as="button" inline className={styles.link} onClick={onAlertas}>
              {noCuentanText(totals.metas, totals.difference.avance)}
            </Link>
          </>
        )}
      </Caption1>
    </section>
  );
}

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
  figureLine: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  publicar: { marginInlineStart: "auto" },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "start" },
});
