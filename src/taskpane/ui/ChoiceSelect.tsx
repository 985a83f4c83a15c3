import { makeStyles, Select } from "@fluentui/react-components";

interface Props<Value extends string> {
  readonly label: string;
  /** What it says when nothing is chosen; absent: something always is. */
  readonly all?: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** A small list to choose one thing from, or all. */
export function ChoiceSelect<Value extends string>({
  label,
  all,
  options,
  value,
  onChange,
}: Props<Value>) {
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      title={label}
      value={value ?? ""}
      onChange={(_event, data) =>
        onChange(options.find((option) => option.value === data.value)?.value ?? null)
      }
    >
      {all !== undefined && <option value="">{all}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </Select>
  );
}

// Two of them stand in a line of 350 px; in a narrower pane each has its own, so that no choice is cut off.
const useStyles = makeStyles({ select: { flexGrow: 1, flexBasis: "150px", minWidth: 0 } });
