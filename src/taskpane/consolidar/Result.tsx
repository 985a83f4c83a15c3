import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fileCounts } from "../../app/consolidar/lists";
import type { EntregaEnVista, Raiz, Vista } from "../../app/consolidar/vista";
import { basisText, CONSOLIDAR, FILE_COUNTS } from "../../app/text/consolidarPane";
import { cuentaText } from "../../core/consolidate/text/entregas";
import { cifrasDeConteo } from "../../core/cifras/cifrasDeNodo";
import { countsOf } from "../../app/text/conteo";
import { percent } from "../../core/text/format";
import { headlineText } from "../../app/text/pane";
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
  const { raiz, cuenta, periodo, universo, metas } = vista;
  const files = fileCounts(lines);
  return (
    <Section title={CONSOLIDAR.cumplimiento}>
      {raiz.ok ? <Figure raiz={raiz.value} /> : <Text>{unrecognisedText(raiz.error)}</Text>}
      <Caption1 as="p" className={styles.note}>
        {basisText({ periodo, universo, metas, files: files.counting })}
      </Caption1>
      <Counts
        counts={[
          [FILE_COUNTS.counting, files.counting],
          [FILE_COUNTS.apart, files.apart],
          [FILE_COUNTS.toMap, files.toMap],
          [FILE_COUNTS.refused, files.refused],
        ]}
      />
      <Caption1 as="p" className={styles.note}>
        {cuentaText(cuenta)}
      </Caption1>
    </Section>
  );
}

function Figure({ raiz }: { readonly raiz: Raiz }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        <Text className={styles.figure}>{percent(raiz.cumplimiento)}</Text>
        <NivelBadge nivel={raiz.nivel} programadas={raiz.conteo.programadas} inGap={raiz.inGap} />
      </div>
      <Bar value={raiz.cumplimiento} nivel={raiz.nivel} mark={raiz.esperado} />
      <Text>{headlineText(raiz.avance, raiz.programado)}</Text>
      <Counts counts={countsOf(cifrasDeConteo(raiz.conteo))} />
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
