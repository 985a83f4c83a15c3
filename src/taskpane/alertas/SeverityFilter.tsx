import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../core/finding";
import { ALERTAS, onlyLostText } from "../../app/text/alertas";
import { count } from "../../core/text/format";
import { SeverityIcon } from "./SeverityIcon";
import { severityText } from "../../core/text/findings";

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: ReadonlySet<Severity>;
  readonly onShow: (shown: ReadonlySet<Severity>) => void;
  /** How many take points away. */
  readonly lost: number;
  readonly onlyLost: boolean;
  readonly onOnlyLost: (only: boolean) => void;
}

/** How many alertas of each severity, each of which may be hidden; and those alone that take points away. */
export function SeverityFilter({ counts, shown, onShow, lost, onlyLost, onOnlyLost }: Props) {
  const styles = useStyles();

  function toggle(severity: Severity): void {
    const next = new Set(shown);
    if (!next.delete(severity)) next.add(severity);
    onShow(next);
  }

  return (
    <div role="group" aria-label={ALERTAS.severities} className={styles.group}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          shape="circular"
          className={styles.button}
          icon={<SeverityIcon severity={severity} />}
          checked={shown.has(severity)}
          onClick={() => toggle(severity)}
        >
          {`${count(counts[severity])} ${severityText(severity, counts[severity])}`}
        </ToggleButton>
      ))}
      {(lost > 0 || onlyLost) && (
        <ToggleButton
          size="small"
          shape="circular"
          className={styles.button}
          checked={onlyLost}
          onClick={() => onOnlyLost(!onlyLost)}
        >
          {onlyLostText(lost)}
        </ToggleButton>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, whiteSpace: "nowrap" },
});
