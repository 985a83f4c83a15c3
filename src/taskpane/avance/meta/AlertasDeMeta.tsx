import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { pointsOf } from "../../../app/alertaGroups";
import type { Alerta } from "../../../app/alertasOf";
import type { Ficha } from "../../../app/ficha";
import { ALERTAS } from "../../../app/text/alertas";
import { FICHA } from "../../../app/text/ficha";
import { findingFix, findingText } from "../../../core/rules/ruleText";
import { severityText } from "../../../core/text/findings";
import { GestionQuestion } from "../../alertas/GestionQuestion";
import { PointsText } from "../../alertas/PointsText";
import { SeverityIcon } from "../../alertas/SeverityIcon";
import { useTreeColumns } from "../../ui/treeColumns";
import { CellLink } from "./CellLink";

interface Props {
  readonly alertas: readonly Alerta[];
  readonly ficha: Ficha;
}

/** What is wrong with a meta, what it takes from the plan, and what to do about it. */
export function AlertasDeMeta({ alertas, ficha }: Props) {
  const styles = useStyles();
  const { unseen } = useTreeColumns();
  if (alertas.length === 0) return null;
  return (
    <ul aria-label={FICHA.alertas} className={styles.list}>
      {alertas.map((alerta) => {
        const { finding, key } = alerta;
        const fix = findingFix(finding);
        return (
          <li key={key} className={styles.item}>
            <SeverityIcon severity={finding.severity} />
            <div>
              <span className={unseen}>{`${severityText(finding.severity, 1)}: `}</span>
              {findingText(finding)}
              {finding.at !== null && <CellLink at={finding.at} reveal={ficha.reveal} />}
              <Caption1 block className={styles.soft}>
                {fix !== null && `${ALERTAS.fix} ${fix} `}
                <PointsText points={pointsOf([alerta])} />
              </Caption1>
              {finding.type === "metaDeGestion" && finding.meta !== null && (
                <GestionQuestion
                  codigo={finding.meta}
                  answer={finding.answer}
                  onAnswer={(produced) => void ficha.answerGestion(finding.meta ?? "", produced)}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  soft: { color: tokens.colorNeutralForeground2 },
});
