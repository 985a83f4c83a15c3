import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { AlertaGroup, GroupKey } from "../../app/alertaGroups";
import type { Alerta } from "../../app/alertasOf";
import type { Pane } from "../../app/pane";
import { ALERTAS, moreAlertasText } from "../../app/text/alertas";
import { sharedSentence } from "../../app/text/alertaGroup";
import { findingFix, tipoDeAlertaText } from "../../core/rules/ruleText";
import { count } from "../../core/text/format";
import { AlertaRow } from "./AlertaRow";
import { PointsText } from "./PointsText";
import { branchText } from "../../core/text/estados";

interface Props {
  readonly group: AlertaGroup;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly pane: Pane;
}

/** Alertas that belong together, under a heading that says how many and at what price. */
export function AlertaGroupView({ group, isOpen, onOpen, pane }: Props) {
  const styles = useStyles();
  const id = useId();
  const [drawn, setDrawn] = useState(ROWS_AT_FIRST);
  const { alertas, points } = group;
  const shown = alertas.slice(0, drawn);
  const fix = sharedFix(alertas);
  const said = sharedSentence(alertas);
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={id}
          data-stop
          aria-expanded={isOpen}
          className={styles.button}
          onClick={() => onOpen(!isOpen)}
        >
          <ChevronRight16Regular
            aria-hidden
            className={mergeClasses(styles.chevron, isOpen && styles.turned)}
          />
          <span className={styles.title}>{titleOf(group.key)}</span>
          <span className={styles.figures}>
            <span className={styles.count}>{count(alertas.length)}</span>
            <Caption1 className={styles.points}>
              <PointsText points={points} />
            </Caption1>
          </span>
        </button>
      </h2>
      {isOpen && said !== null && (
        <Text as="p" size={200} className={styles.said}>
          {said}
        </Text>
      )}
      {isOpen && fix !== null && (
        <Caption1 as="p" className={styles.fix}>
          {`${ALERTAS.fix} ${fix}`}
        </Caption1>
      )}
      {isOpen && (
        <ul className={styles.list}>
          {shown.map((alerta) => (
            <AlertaRow
              key={alerta.key}
              alerta={alerta}
              pane={pane}
              withSentence={said === null}
              withFix={fix === null}
            />
          ))}
        </ul>
      )}
      {isOpen && shown.length < alertas.length && (
        <Button className={styles.more} onClick={() => setDrawn(drawn + ROWS_AT_FIRST)}>
          {moreAlertasText(alertas.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

/** How many are shown before the user asks for more. */
const ROWS_AT_FIRST = 50;

/** What puts all of them right, which is then said once; `null` where each has its own way. */
function sharedFix([first, ...others]: readonly Alerta[]): string | null {
  if (!first || others.length === 0) return null;
  const fix = findingFix(first.finding);
  return others.every(({ finding }) => findingFix(finding) === fix) ? fix : null;
}

function titleOf(key: GroupKey): string {
  switch (key.by) {
    case "tipo":
      return tipoDeAlertaText(key.tipo);
    case "dependencia":
      return key.dependencia ?? ALERTAS.noDependencia;
    case "nivel":
      return key.branch ? branchText(key.branch) : ALERTAS.wholePlan;
  }
}

const useStyles = makeStyles({
  heading: { margin: 0, position: "sticky", top: 0, zIndex: 1 },
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chevron: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXXS,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  turned: { transform: "rotate(90deg)" },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  figures: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
  },
  count: { fontVariantNumeric: "tabular-nums" },
  points: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  said: {
    display: "block",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    paddingInlineStart: "32px",
    overflowWrap: "anywhere",
  },
  fix: {
    display: "block",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    paddingInlineStart: "32px",
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { margin: tokens.spacingHorizontalM },
});
