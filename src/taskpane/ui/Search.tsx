import { Field, makeStyles, SearchBox } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** What its button says that empties it. */
  readonly clear: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box to search in, as wide as it may. */
export function Search({ label, placeholder, clear, value, onChange }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.field}>
      <SearchBox
        className={styles.box}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        dismiss={{ "aria-label": clear }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  field: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  box: { width: "100%", minWidth: 0, maxWidth: "none", "& input": { minWidth: 0 } },
});
