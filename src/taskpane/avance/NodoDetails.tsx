import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useContext } from "react";
import { twoTotalsOf } from "../../app/twoTotals";
import type { SujetoDelPlan, SujetoDeNodo } from "../../core/cifras/sujeto";
import { conteoText } from "../../app/text/conteo";
import { cuatrienioText } from "../../app/text/pane";
import { useTreeColumns } from "../ui/treeColumns";
import { CortesContext } from "../cortes/cortesContext";
import { CopyFormulas } from "../formulas/CopyFormulas";
import { TwoTotals } from "./TwoTotals";

interface Props {
  readonly sujeto: SujetoDelPlan | SujetoDeNodo;
}

const NodoEvolucion = lazy(() => import("../cortes/NodoEvolucion"));

/** Under an open node: how many of its metas stand where, what R12 took from it, and how it went. */
export function NodoDetails({ sujeto }: Props) {
  const styles = useStyles();
  const columns = useTreeColumns();
  const totals = twoTotalsOf(sujeto);
  const cortes = useContext(CortesContext);
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
      {cortes && (
        <Suspense fallback={null}>
          <NodoEvolucion id={sujeto.id} nombre={sujeto.codigo} {...cortes} />
        </Suspense>
      )}
      <CopyFormulas sujeto={sujeto} />
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
