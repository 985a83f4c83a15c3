import type { ReglaDeRedondeo } from "../../core/planes/parametros";
import {
  Button,
  Caption1,
  Label,
  makeStyles,
  Slider,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { useId } from "react";
import { cifrasMostradasDeNodo } from "../../core/cifras/mostradas";
import { changesOfNivel, type NodoComparado } from "../../core/whatIf/compare";
import { percent } from "../../core/text/format";
import { cambioText, gainText, PROYECCION, sliderText } from "../../app/text/proyeccionPane";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { Bar } from "../ui/Bar";
import { CopyFormula } from "../formulas/CopyFormula";
import { NivelBadge } from "../ui/NivelBadge";
import { cambiosText } from "../../core/whatIf/text";

interface Props {
  readonly comparado: NodoComparado;
  readonly regla: ReglaDeRedondeo;
  readonly faltante: number;
  readonly onFaltante: (faltante: number) => void;
  /** The formula that gives a figure in a cell; `null` when nothing is assumed. */
  readonly formula: ((nodo: NodoEvaluado) => string | null) | null;
  /** `null` when nothing is assumed. */
  readonly onReset: (() => void) | null;
}

/** The whole plan as it is and as it would end, and the slider that moves it. */
export function ProyeccionHeadline({
  comparado,
  regla,
  faltante,
  onFaltante,
  formula,
  onReset,
}: Props) {
  const styles = useStyles();
  const id = useId();
  const { base, projected, avance } = comparado;
  const [today, then] = [
    cifrasMostradasDeNodo(base, regla),
    cifrasMostradasDeNodo(projected, regla),
  ];
  const cambio = cambioText(comparado);
  const gain = gainText(avance);
  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <Caption1 as="h1" id={`${id}-title`} className={styles.muted}>
        {PROYECCION.title}
      </Caption1>
      <div className={styles.figures}>
        <Text className={styles.figure}>{percent(then.cumplimiento)}</Text>
        <NivelBadge
          nivel={projected.nivel}
          programadas={then["conteo.programadas"] ?? 0}
          sinReporte={projected.sinReporte}
          inGap={projected.inGap}
        />
        {formula && <CopyFormula of={PROYECCION.wholePlan} formula={() => formula(projected)} />}
        <span className={styles.today}>
          <Caption1
            className={styles.muted}
          >{`${PROYECCION.base} ${percent(today.cumplimiento)}`}</Caption1>
          {gain !== null && <Text weight="semibold">{gain}</Text>}
        </span>
      </div>
      <Bar value={then.cumplimiento} nivel={projected.nivel} mark={today.cumplimiento} />
      <div className={styles.sliderLine}>
        <Label htmlFor={`${id}-slider`}>{PROYECCION.slider}</Label>
        <output htmlFor={`${id}-slider`} className={styles.value}>
          {sliderText(faltante)}
        </output>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowResetRegular />}
          aria-label={PROYECCION.reset}
          title={PROYECCION.reset}
          disabledFocusable={onReset === null}
          onClick={() => onReset?.()}
        />
      </div>
      <Slider
        id={`${id}-slider`}
        className={styles.slider}
        min={0}
        max={100}
        value={Math.round(faltante * 100)}
        aria-valuetext={sliderText(faltante)}
        onChange={(_event, { value }) => onFaltante(value / 100)}
      />
      <Text role="status" weight={cambio === null ? "regular" : "semibold"}>
        {cambio === null
          ? cambiosText(changesOfNivel(comparado))
          : `${cambio}. ${cambiosText(changesOfNivel(comparado))}`}
      </Text>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    // In a low or zoomed pane it would leave no room for what it stays above.
    "@media (max-height: 559px)": { position: "static" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  today: { display: "flex", flexDirection: "column", marginInlineStart: "auto", textAlign: "end" },
  sliderLine: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  value: {
    marginInlineStart: "auto",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  slider: { width: "100%", minWidth: 0 },
});
