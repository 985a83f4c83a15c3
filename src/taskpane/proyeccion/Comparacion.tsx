import { cifrasMostradasDeNodo } from "../../core/cifras/mostradas";
import type { ReglaDeRedondeo } from "../../core/planes/parametros";
import { makeStyles, tokens } from "@fluentui/react-components";
import { percent } from "../../core/text/format";
import { PROYECCION } from "../../app/text/proyeccionPane";
import { sideBySide, type ProyeccionAbierta } from "../../core/whatIf/guardada";
import type { Proyeccion } from "../../core/whatIf/project";
import { branchText, nivelDeNodoText } from "../../core/text/estados";

interface Props {
  readonly start: Proyeccion;
  readonly regla: ReglaDeRedondeo;
  /** In the order of their columns. */
  readonly abiertas: readonly ProyeccionAbierta[];
}

/** Projections side by side: the plan and its first level, as it is and as each would end. */
export function Comparacion({ start, regla, abiertas }: Props) {
  const styles = useStyles();
  if (abiertas.length === 0) return null;
  const rows = sideBySide(
    start,
    abiertas.map(({ proyeccion }) => proyeccion),
  ).filter(({ base }) => base.node.depth <= 1);
  return (
    // A focusable frame, so that the keyboard can scroll what is wider than the pane.
    <div className={styles.frame} tabIndex={0} role="group" aria-label={PROYECCION.comparacion}>
      <table className={styles.table} aria-label={PROYECCION.comparacion}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.figure}>
              {PROYECCION.base}
            </th>
            {abiertas.map(({ guardada }) => (
              <th scope="col" key={guardada.nombre} className={styles.figure}>
                {guardada.nombre}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ base, projected }) => (
            <tr key={base.node.codigo}>
              <th scope="row" className={styles.name}>
                {base.node.depth === 0 ? PROYECCION.wholePlan : branchText(base.node)}
              </th>
              {[base, ...projected].map((nodo, index) => (
                <td key={index} className={styles.figure}>
                  {percent(cifrasMostradasDeNodo(nodo, regla).cumplimiento)}
                  <span className={styles.nivel}>{nivelDeNodoText(nodo)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: {
    minWidth: "80px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  figure: {
    textAlign: "end",
    verticalAlign: "top",
    padding: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  nivel: { display: "block", color: tokens.colorNeutralForeground2 },
});
