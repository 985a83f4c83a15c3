import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Pane } from "../../app/pane";
import { placeOfHeaderRow } from "../../app/places";
import type { Matriz } from "../../core/matriz/matriz";
import { goToRowText, instrumentoText, MATRIZ } from "../../app/text/paneMatriz";

interface Props {
  readonly matriz: Matriz;
  readonly pane: Pane;
}

/** The sheet, what kind of workbook it is, and where its header stands. */
export function RecognisedFacts({ matriz, pane }: Props) {
  const styles = useStyles();
  const { sheet, instrumento, headerRows, levels } = matriz;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [MATRIZ.instrumento, instrumentoText(instrumento)],
    [MATRIZ.sheet, sheet],
    [
      MATRIZ.headerRow,
      <Link as="button" inline key="row" onClick={() => void pane.reveal(placeOfHeaderRow(matriz))}>
        {goToRowText(headerRows.at(-1) ?? 0)}
      </Link>,
    ],
    ...(levels.length > 0 ? [[MATRIZ.levels, levels.join(" › ")] as const] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term} className={styles.fact}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fact: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  term: { flexBasis: "132px", color: tokens.colorNeutralForeground2 },
  value: { margin: 0, flexGrow: 1, flexBasis: "140px", overflowWrap: "anywhere" },
});
