import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { twoTotalsOf } from "../../app/twoTotals";
import type { SujetoDelPlan, SujetoDeNodo } from "../../core/cifras/sujeto";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import { conteoText } from "../../app/text/conteo";
import { cuatrienioText } from "../../app/text/pane";
import { useTreeColumns } from "../ui/treeColumns";
import { CopyFormulas } from "./CopyFormulas";
import { TwoTotals } from "./TwoTotals";

interface Props {
  readonly nodo: NodoEvaluado;
  readonly sujeto: SujetoDelPlan | SujetoDeNodo;
}

/** Under an open node: how many of its metas stand where, and what R12 took from it. */
export function NodoDetails({ nodo, sujeto }: Props) {
  const styles = useStyles();
  const columns = useTreeColumns();
  const totals = twoTotalsOf(sujeto);
  return (
    <div role="gridcell" className={mergeClasses(columns.under, styles.cell)}>
      <Caption1 as="p" className={styles.note}>
        {conteoText(sujeto.cifras)}
      </Caption1>
      {sujeto.cifras["cuatrienio.cumplimiento"] !== null && (
        <Caption1 as="p" className={styles.note}>
          {cuatrienioText(
            sujeto.cifras["cuatrienio.avance"],
            sujeto.cifras["cuatrienio.cumplimiento"],
          )}
        </Caption1>
      )}
      {totals && <TwoTotals totals={totals} />}
      <CopyFormulas nodo={nodo} />
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
