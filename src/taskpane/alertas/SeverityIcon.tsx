import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/finding";

interface Props {
  readonly severity: Severity;
}

/** A severity as a shape, which its colour only repeats. The word stands beside it or is said. */
export function SeverityIcon({ severity }: Props) {
  const styles = useStyles();
  const Icon = ICON_BY_SEVERITY[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

const ICON_BY_SEVERITY = {
  error: ErrorCircle16Filled,
  advertencia: Warning16Filled,
  info: Info16Regular,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  error: { color: tokens.colorPaletteRedForeground3 },
  advertencia: { color: tokens.colorPaletteMarigoldForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});
