import { Button, Caption1 } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { AVANCE } from "../../app/text/pane";
import { medidaText } from "../../core/cifras/medidaText";
import type { SujetoDelPlan, SujetoDeMeta, SujetoDeNodo } from "../../core/cifras/sujeto";
import { copied } from "./CopyFormula";
import { Disclosure } from "../ui/Disclosure";
import { useListStyles } from "../ui/listStyles";
import { FormulasContext } from "./formulasContext";

interface Props {
  readonly sujeto: SujetoDelPlan | SujetoDeNodo | SujetoDeMeta;
}

/** R31: for each figure of the plan, a node or a meta, the formula that gives exactly that figure in a cell. */
export function CopyFormulas({ sujeto }: Props) {
  return <Disclosure summary={AVANCE.formulas}>{() => <Formulas sujeto={sujeto} />}</Disclosure>;
}

function Formulas({ sujeto }: Props) {
  const styles = useListStyles();
  const formulasOf = useContext(FormulasContext);
  const [said, setSaid] = useState("");
  const copy = async (formula: string): Promise<void> => setSaid(await copied(formula));
  return (
    <>
      <ul className={styles.list}>
        {formulasOf()
          ?.de(sujeto)
          .map(({ medida, formula }) => (
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
      <Caption1 as="p" role="status" className={styles.soft}>
        {said}
      </Caption1>
    </>
  );
}
