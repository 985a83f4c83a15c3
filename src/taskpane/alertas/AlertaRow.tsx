import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { pointsOf } from "../../app/alertaGroups";
import type { Alerta } from "../../app/alertasOf";
import type { Pane } from "../../app/pane";
import { placeOfCell } from "../../app/places";
import { ALERTAS, atStakeText, lostText } from "../../app/text/alertas";
import { findingFix, findingText } from "../../core/rules/ruleText";
import { findingCell, severityText } from "../../core/text/findings";
import { GestionQuestion } from "./GestionQuestion";
import { SeverityIcon } from "./SeverityIcon";
import { useTreeColumns } from "../ui/treeColumns";

interface Props {
  readonly alerta: Alerta;
  readonly pane: Pane;
  /** Not where its group says them for all. */
  readonly withSentence: boolean;
  readonly withFix: boolean;
}

/** One alerta: what is wrong, of which meta, what to do about it; all of it a way to its cell. */
export const AlertaRow = memo(function AlertaRow({ alerta, pane, withSentence, withFix }: Props) {
  const styles = useStyles();
  const { unseen } = useTreeColumns();
  const { finding, meta } = alerta;
  const { severity, at } = finding;
  const fix = withFix ? findingFix(finding) : null;
  const points = pointsOf([alerta]);
  const price = lostText(points.lost) ?? atStakeText(points.atStake);
  const cell = findingCell(finding);
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-stop
        className={styles.button}
        // Some speak of no cell; they can be read, not gone to.
        aria-disabled={at === null}
        onClick={() => at && void pane.reveal(placeOfCell(at))}
      >
        <SeverityIcon severity={severity} />
        <span className={styles.words}>
          <span className={unseen}>{`${severityText(severity, 1)}: `}</span>
          <span className={styles.first}>
            <Text weight="semibold">{meta === null ? "" : meta.meta.codigo}</Text>{" "}
            {price !== null && <Caption1 className={styles.price}>{price}</Caption1>}
          </span>
          {meta !== null && <Text block>{meta.meta.nombre}</Text>}
          {withSentence && (
            <Text block className={styles.sentence}>
              {findingText(finding)}
            </Text>
          )}
          {fix !== null && (
            <Caption1 block className={styles.muted}>
              {`${ALERTAS.fix} ${fix}`}
            </Caption1>
          )}
          {cell !== null && (
            <Caption1 block className={styles.muted}>
              {cell}
            </Caption1>
          )}
        </span>
      </button>
      {finding.type === "metaDeGestion" && finding.meta !== null && (
        <div className={styles.question}>
          <GestionQuestion
            codigo={finding.meta}
            answer={finding.answer}
            onAnswer={(produced) => void pane.answerGestion(finding.meta ?? "", produced)}
          />
        </div>
      )}
    </li>
  );
});

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    // The sticky heading of its group must not cover what the keyboard went to.
    scrollMarginTop: "56px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    "&[aria-disabled='true']": { cursor: "default" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  question: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    paddingInlineStart: "36px",
  },
  words: { flexGrow: 1, minWidth: 0 },
  first: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  price: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  sentence: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  muted: { color: tokens.colorNeutralForeground2 },
});
