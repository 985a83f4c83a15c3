import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Hit, Hits } from "../../app/searchPlan";
import type { Cifras } from "../../core/cifras/cifrasOf";
import { cifraText } from "../../core/cifras/text";
import { AVANCE, resultsText } from "../../app/text/pane";
import { situacionText, branchText } from "../../core/text/estados";

interface Props {
  readonly hits: Hits;
  readonly cifras: Cifras;
  readonly onReveal: (hit: Hit) => void;
}

/** The metas that were searched for; each is a way to its row in the sheet. */
export function SearchResults({ hits, cifras, onReveal }: Props) {
  const styles = useStyles();
  const cumplimientoOf = ({ meta }: Hit): string =>
    cifraText("cumplimiento", cifras.deMeta(meta.meta.fila).cifras.cumplimiento);
  return (
    <section aria-label={AVANCE.results}>
      <Caption1 as="p" role="status" className={styles.summary}>
        {resultsText(hits.shown.length, hits.total)}
      </Caption1>
      <ul className={styles.list}>
        {hits.shown.map((hit) => (
          <li key={`${hit.meta.meta.fila.at.sheet} ${hit.meta.meta.fila.at.row}`}>
            <button type="button" className={styles.hit} onClick={() => onReveal(hit)}>
              <Text block>
                <Text weight="semibold">{hit.meta.meta.codigo}</Text> {hit.meta.meta.nombre}
              </Text>
              <Caption1 block className={styles.path}>
                {branchText(hit.branch)}
              </Caption1>
              <Caption1 block>
                {situacionText(hit.meta)} · {cumplimientoOf(hit)}
              </Caption1>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  summary: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  hit: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  path: { color: tokens.colorNeutralForeground2 },
});
