import { Button, Caption1 } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { COUNT_LABELS } from "../../app/text/conteo";
import { AVANCE } from "../../app/text/pane";
import type { NodoEvaluado } from "../../core/plan/evaluation";
import type { CountKey } from "../../core/report/liveFormulas";
import { copyText } from "../ui/copyText";
import { Disclosure } from "../ui/Disclosure";
import { useListStyles } from "../ui/listStyles";
import { FormulasContext } from "./formulasContext";

/** R31: for each figure of a node, the formula that gives exactly that figure in a cell. */
export function CopyFormulas({ nodo }: { readonly nodo: NodoEvaluado }) {
  return <Disclosure summary={AVANCE.formulas}>{() => <Formulas nodo={nodo} />}</Disclosure>;
}

function Formulas({ nodo }: { readonly nodo: NodoEvaluado }) {
  const styles = useListStyles();
  const formulasOf = useContext(FormulasContext);
  const [said, setSaid] = useState("");
  const live = formulasOf();
  if (live === null) return null;
  const figures: readonly (readonly [label: string, formula: string | null])[] = [
    [AVANCE.cumplimiento, live.cumplimiento(nodo)],
    [AVANCE.avancePp, live.avance(nodo)],
    ...COUNTED.map((key) => [COUNT_LABELS[key], live.conteo(nodo, key)] as const),
  ];
  const copy = async (formula: string): Promise<void> =>
    setSaid(
      (await copyText(formula)) ? AVANCE.formulaCopied : `${AVANCE.formulaNotCopied} ${formula}`,
    );
  return (
    <>
      <ul className={styles.list}>
        {figures.map(([label, formula]) => (
          <li key={label} className={styles.line}>
            {formula === null ? (
              <Caption1 className={styles.soft}>{`${label}: ${AVANCE.noFormula}`}</Caption1>
            ) : (
              <Button size="small" appearance="subtle" onClick={() => void copy(formula)}>
                {label}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Caption1 as="p" role="status" className={styles.soft}>
        {said}
      </Caption1>
    </>
  );
}

const COUNTED: readonly CountKey[] = [
  "metas",
  "programadas",
  "conEjecucion",
  "sinEjecucion",
  "sinReporte",
  "noProgramadas",
];
