import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Total, TwoTotals as Totals } from "../../app/twoTotals";
import { PRECISION } from "../../core/precision";
import { percent, points } from "../../core/text/format";
import { differenceFigure, differenceText, TOTALS } from "../../app/text/pane";
import { useTreeColumns } from "../ui/treeColumns";

interface Props {
  readonly totals: Totals;
  /** What stands behind the sentence that explains the difference. */
  readonly children?: ReactNode;
}

/** R12, R20: what is published, what was reported, and what lies between them. */
export function TwoTotals({ totals, children }: Props) {
  const styles = useStyles();
  const { unseen } = useTreeColumns();
  const { oficial, reportado, difference, metas } = totals;
  const lines: readonly (readonly [string, Total])[] = [
    [TOTALS.oficial, oficial],
    [TOTALS.reportado, reportado],
  ];
  return (
    <div className={styles.totals}>
      <table className={styles.table}>
        <caption className={unseen}>{TOTALS.caption}</caption>
        <thead className={unseen}>
          <tr>
            <th scope="col">{TOTALS.total}</th>
            <th scope="col">{TOTALS.cumplimiento}</th>
            <th scope="col">{TOTALS.avance}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, { cumplimiento, avance }]) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.figure}>{percent(cumplimiento)}</td>
              <td className={styles.figure}>{`${points(avance)}\u00a0pp`}</td>
            </tr>
          ))}
          <tr className={styles.difference}>
            <th scope="row" className={mergeClasses(styles.name, styles.difference)}>
              {TOTALS.difference}
            </th>
            <td className={mergeClasses(styles.figure, styles.difference)}>
              {differenceFigure(difference.cumplimiento, "cumplimiento")}
            </td>
            <td className={mergeClasses(styles.figure, styles.difference)}>
              {differenceFigure(difference.avance, "avance")}
            </td>
          </tr>
        </tbody>
      </table>
      <Caption1 as="p" className={styles.note}>
        {differenceText(metas, (difference.cumplimiento ?? 0) < PRECISION)} {children}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  totals: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  table: {
    alignSelf: "flex-start",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  name: {
    paddingInlineEnd: tokens.spacingHorizontalL,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  figure: {
    paddingInlineStart: tokens.spacingHorizontalM,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  difference: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});
