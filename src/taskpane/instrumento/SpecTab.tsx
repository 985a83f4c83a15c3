import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { TabSpec } from "../../core/instrumentos/instrumento";

interface Props {
  readonly tab: TabSpec;
}

/** A tab drawn from data: its facts, then its table. */
export function SpecTab({ tab }: Props) {
  const styles = useStyles();
  const { title, facts, headings, rows } = tab;
  return (
    <div className={styles.page}>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <div key={label} className={styles.fact}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {rows.length > 0 && (
        <Table size="small" aria-label={title}>
          <TableHeader>
            <TableRow>
              {headings.map((heading) => (
                <TableHeaderCell key={heading}>{heading}</TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map((cells, row) => (
              <TableRow key={row}>
                {cells.map((cell, column) => (
                  <TableCell key={column} className={styles.cell}>
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fact: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  cell: { overflowWrap: "anywhere" },
});
