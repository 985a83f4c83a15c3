import { Button, Caption1 } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { AVANCE } from "../../app/text/pane";
import { copyText } from "../ui/copyText";

interface Props {
  /** What the figure is of: "II. Económico". */
  readonly of: string;
  /** `null`: none gives the same figure. */
  readonly formula: () => string | null;
}

/** R31: puts on the clipboard the formula that gives the figure beside it in a cell, or says why there is none. */
export function CopyFormula({ of, formula }: Props) {
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => setSaid(await copied(formula()));
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<CopyRegular />}
        aria-label={`${AVANCE.formulas}: ${of}`}
        title={AVANCE.formulas}
        onClick={() => void copy()}
      />
      <Caption1 role="status">{said}</Caption1>
    </>
  );
}

/** What became of it, in words. */
export async function copied(formula: string | null): Promise<string> {
  if (formula === null) return AVANCE.noFormula;
  return (await copyText(formula)) ? AVANCE.formulaCopied : `${AVANCE.formulaNotCopied} ${formula}`;
}
