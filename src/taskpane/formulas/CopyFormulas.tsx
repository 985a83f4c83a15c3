import { Button, Caption1 } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { sinFuncionText } from "../../app/text/formulas";
import { AVANCE } from "../../app/text/pane";
import type { Medida } from "../../core/cifras/medida";
import { medidaText } from "../../core/cifras/medidaText";
import type { SujetoDelPlan, SujetoDeMeta, SujetoDeNodo } from "../../core/cifras/sujeto";
import { copied } from "./CopyFormula";
import { Disclosure } from "../ui/Disclosure";
import { useListStyles } from "../ui/listStyles";
import { FormulasContext } from "./formulasContext";

interface Props {
  readonly sujeto: SujetoDelPlan | SujetoDeNodo | SujetoDeMeta;
}

/** R31: for each figure of the plan, a node or a meta, the formula that gives exactly that figure in a cell, or why there is none. */
export function CopyFormulas({ sujeto }: Props) {
  return <Disclosure summary={AVANCE.formulas}>{() => <Formulas sujeto={sujeto} />}</Disclosure>;
}

function Formulas({ sujeto }: Props) {
  const styles = useListStyles();
  const formulasOf = useContext(FormulasContext);
  const [said, setSaid] = useState("");
  const copy = async (formula: string): Promise<void> => setSaid(await copied(formula));
  const copiables = formulasOf()?.de(sujeto) ?? [];
  const others = othersThan(
    copiables.map(({ medida }) => medida),
    sujeto,
  );
  return (
    <>
      <ul className={styles.list}>
        {copiables.map(({ medida, formula }) => (
          <li key={medida} className={styles.line}>
            {formula === null ? (
              <Caption1
                className={styles.soft}
              >{`${medidaText(medida)}: ${AVANCE.noFormula}`}</Caption1>
            ) : (
              <Button size="small" appearance="subtle" onClick={() => void copy(formula)}>
                {medidaText(medida)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {copiables.length > 0 && others.length > 0 && (
        <Caption1 as="p" className={styles.soft}>
          {sinFuncionText(others)}
        </Caption1>
      )}
      <Caption1 as="p" role="status" className={styles.soft}>
        {said}
      </Caption1>
    </>
  );
}

/** What was measured, and no function gives. */
function othersThan(
  copiables: readonly (Medida | "nivel")[],
  { cifras }: Props["sujeto"],
): readonly Medida[] {
  const known = new Set<string>(copiables);
  const measured = Object.entries<number | null>(cifras).filter(([, figure]) => figure !== null);
  return measured.flatMap(([medida]) => (known.has(medida) ? [] : [medida as Medida]));
}
