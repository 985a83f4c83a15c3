import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { TargetArrow16Regular } from "@fluentui/react-icons/svg/target-arrow";
import { useState } from "react";
import type { Hit, Hits } from "../../app/searchPlan";
import type { Cifras } from "../../core/cifras/cifrasOf";
import { cifraText } from "../../core/cifras/text";
import { AVANCE, PANE, resultsText } from "../../app/text/pane";
import { situacionText, branchText } from "../../core/text/estados";
import { MetaCard } from "./meta/MetaCard";

interface Props {
  readonly hits: Hits;
  readonly cifras: Cifras;
  readonly onReveal: (hit: Hit) => void;
}

/** The metas that were searched for; each opens its card, and leads to its row in the sheet. */
export function SearchResults({ hits, cifras, onReveal }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  function toggle(key: string): void {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  }

  return (
    <section aria-label={AVANCE.results}>
      <Caption1 as="p" role="status" className={styles.summary}>
        {resultsText(hits.shown.length, hits.total)}
      </Caption1>
      <ul className={styles.list}>
        {hits.shown.map((hit) => {
          const { meta } = hit.meta;
          const key = `${meta.fila.at.sheet} ${meta.fila.at.row}`;
          const isOpen = open.has(key);
          const sujeto = cifras.deMeta(meta.fila);
          return (
            <li key={key} className={styles.item}>
              <div className={styles.line}>
                <button
                  type="button"
                  className={styles.hit}
                  aria-expanded={isOpen}
                  onClick={() => toggle(key)}
                >
                  <ChevronRight16Regular
                    aria-hidden
                    className={mergeClasses(styles.chevron, isOpen && styles.open)}
                  />
                  <span className={styles.words}>
                    <Text block>
                      <Text weight="semibold">{meta.codigo}</Text> {meta.nombre}
                    </Text>
                    <Caption1 block className={styles.path}>
                      {branchText(hit.branch)}
                    </Caption1>
                    <Caption1 block>
                      {situacionText(hit.meta)} ·{" "}
                      {cifraText("cumplimiento", sujeto.cifras.cumplimiento)}
                    </Caption1>
                  </span>
                </button>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.reveal}
                  icon={<TargetArrow16Regular />}
                  aria-label={`${PANE.goTo}: ${meta.codigo}`}
                  title={PANE.goTo}
                  onClick={() => onReveal(hit)}
                />
              </div>
              {isOpen && (
                <div className={styles.card}>
                  <MetaCard meta={hit.meta} sujeto={sujeto} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  summary: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "start", paddingInlineEnd: tokens.spacingHorizontalM },
  chevron: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXXS,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(90deg)" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  reveal: {
    flexShrink: 0,
    minWidth: "24px",
    marginTop: tokens.spacingVerticalS,
    padding: 0,
    color: tokens.colorNeutralForeground3,
  },
  card: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  hit: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  path: { color: tokens.colorNeutralForeground2 },
});
