import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { NodoEvaluado } from "../core/plan/evaluation";
import { conteoText } from "../core/text/conteo";
import { reportadoText } from "../core/text/pane";
import { useTreeColumns } from "./treeColumns";

interface Props {
  readonly nodo: NodoEvaluado;
}

/** Under an open node: how many of its metas stand where, and what R12 took from it. */
export function NodoDetails({ nodo }: Props) {
  const styles = useStyles();
  const columns = useTreeColumns();
  const { conteo, reportado } = nodo;
  return (
    <div role="gridcell" className={mergeClasses(columns.under, styles.cell)}>
      <Caption1 as="p" className={styles.note}>
        {conteoText(conteo)}
      </Caption1>
      {conteo.noArmonizadas > 0 && (
        <Caption1 as="p" className={styles.note}>
          {reportadoText(reportado.cumplimiento, reportado.avance, conteo.noArmonizadas)}
        </Caption1>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  cell: {
    paddingInlineStart: tokens.spacingHorizontalL,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: 0 },
});
