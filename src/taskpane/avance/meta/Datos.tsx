import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A term and what it is; without a value it is not shown. */
export type Dato = readonly [term: string, value: ReactNode];

interface Props {
  readonly title?: string;
  readonly datos: readonly Dato[];
}

/** Terms and values of a card; nothing where none of them has a value. */
export function Datos({ title, datos }: Props) {
  const styles = useStyles();
  const told = datos.filter(([, value]) => value !== null && value !== "");
  if (told.length === 0) return null;
  return (
    <div>
      {title !== undefined && (
        <Text block weight="semibold" className={styles.title}>
          {title}
        </Text>
      )}
      <dl aria-label={title} className={styles.list}>
        {told.map(([term, value], place) => (
          <div key={place} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0 },
  pair: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  term: { flexBasis: "136px", color: tokens.colorNeutralForeground2 },
  value: { margin: 0, flexGrow: 1, flexBasis: "120px" },
});
