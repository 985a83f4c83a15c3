import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PeriodoDeMeta } from "../../../app/periodosDeMeta";
import { FICHA, periodoDeMetaText } from "../../../app/text/ficha";
import { AVANCE } from "../../../app/text/pane";
import { quantity } from "../../../core/text/format";
import type { Vigencia } from "../../../core/vocabulary";

interface Props {
  readonly periodos: readonly PeriodoDeMeta[];
  /** The one that the figures are of. */
  readonly vigencia: Vigencia | null;
}

/** R33: what each year promised and did, with the quarters of the one asked about, where the matriz tells more than one. */
export function PeriodosTable({ periodos, vigencia }: Props) {
  const styles = useStyles();
  if (periodos.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{FICHA.periodos}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {FICHA.periodo}
          </th>
          <th scope="col" className={styles.figure}>
            {AVANCE.programadoMeta}
          </th>
          <th scope="col" className={styles.figure}>
            {AVANCE.ejecutadoMeta}
          </th>
        </tr>
      </thead>
      <tbody>
        {periodos.map(({ periodo, programado, ejecutado }) => (
          <tr
            key={periodoDeMetaText(periodo)}
            className={mergeClasses(
              periodo.type === "vigencia" && periodo.vigencia === vigencia && styles.asked,
              periodo.type === "cuatrienio" && styles.total,
            )}
          >
            <th
              scope="row"
              className={mergeClasses(styles.name, periodo.type === "trimestre" && styles.quarter)}
            >
              {periodoDeMetaText(periodo)}
            </th>
            <td className={styles.figure}>{quantity(programado)}</td>
            <td className={styles.figure}>{quantity(ejecutado)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  name: { padding: 0, textAlign: "start", fontWeight: "inherit" },
  quarter: {
    paddingInlineStart: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    textAlign: "end",
    fontWeight: "inherit",
    fontVariantNumeric: "tabular-nums",
  },
  asked: { fontWeight: tokens.fontWeightSemibold },
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});
