import { makeStyles, tokens } from "@fluentui/react-components";
import type { DependenciaConsolidada } from "../../core/consolidate/consolidacion";
import { CONSOLIDAR } from "../../app/text/consolidarPane";
import { count, percent, points } from "../../core/text/format";
import { Section } from "../ui/Section";

interface Props {
  readonly dependencias: readonly DependenciaConsolidada[];
}

/** The same figures by who answers for them. */
export function DependenciasTable({ dependencias }: Props) {
  const styles = useStyles();
  return (
    <Section title={CONSOLIDAR.byDependencia}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {CONSOLIDAR.dependencia}
            </th>
            <th scope="col" className={styles.figure}>
              {CONSOLIDAR.metas}
            </th>
            <th scope="col" className={styles.figure}>
              {CONSOLIDAR.avance}
            </th>
            <th scope="col" className={styles.figure}>
              {CONSOLIDAR.cumplimientoShort}
            </th>
          </tr>
        </thead>
        <tbody>
          {dependencias.map(({ nombre, conteo, avance, cumplimiento }) => (
            <tr key={nombre}>
              <th scope="row" className={styles.name}>
                {nombre === "" ? CONSOLIDAR.noDependencia : nombre}
              </th>
              <td className={styles.figure}>{count(conteo.metas)}</td>
              <td className={styles.figure}>{points(avance)}</td>
              <td className={styles.figure}>{percent(cumplimiento)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
