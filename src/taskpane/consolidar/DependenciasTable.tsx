import { makeStyles, tokens } from "@fluentui/react-components";
import { mostrado } from "../../core/cifras/mostradas";
import { cifraText } from "../../core/cifras/text";
import type { DependenciaConsolidada } from "../../core/consolidate/consolidacion";
import { CONSOLIDAR } from "../../app/text/consolidarPane";
import { Section } from "../ui/Section";

interface Props {
  readonly dependencias: readonly DependenciaConsolidada[];
}

/** The same figures by who answers for them. */
export function DependenciasTable({ dependencias }: Props) {
  const styles = useStyles();
  const shown = dependencias.map(({ nombre, sujeto }) => ({
    nombre,
    cifras: mostrado(sujeto).cifras,
  }));
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
          {shown.map(({ nombre, cifras }) => (
            <tr key={nombre}>
              <th scope="row" className={styles.name}>
                {nombre === "" ? CONSOLIDAR.noDependencia : nombre}
              </th>
              <td className={styles.figure}>{cifraText("conteo.metas", cifras["conteo.metas"])}</td>
              <td className={styles.figure}>{cifraText("avance", cifras.avance)}</td>
              <td className={styles.figure}>{cifraText("cumplimiento", cifras.cumplimiento)}</td>
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
