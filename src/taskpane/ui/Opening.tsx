import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { PANE } from "../../app/text/pane";

/** What stands where a part of the pane is being loaded. */
export function Opening() {
  const styles = useStyles();
  return <Spinner size="small" label={PANE.opening} className={styles.opening} />;
}

const useStyles = makeStyles({ opening: { padding: tokens.spacingVerticalXXL } });
