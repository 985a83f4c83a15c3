import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { count } from "../../core/text/format";
import type { Count } from "../../app/text/conteo";

interface Props {
  readonly counts: readonly Count[];
}

/** How many of what, in a line that breaks where it must. */
export function Counts({ counts }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.counts}>
      {counts.map(([label, value]) => (
        <li key={label} className={styles.count}>
          <Text weight="semibold">{count(value)}</Text> <Caption1>{label}</Caption1>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: { whiteSpace: "nowrap" },
});
