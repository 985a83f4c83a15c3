import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AjustesSession, AjustesState } from "../../app/ajustes/session";
import { AJUSTES_PANE, componenteText, planEnUsoText } from "../../app/text/ajustesPane";
import { planDe } from "../../core/nuevoPlan/planDe";
import type { PlanProblem } from "../../core/nuevoPlan/planProblem";
import { planProblemText } from "../../core/nuevoPlan/text";
import type { Evaluation } from "../../core/plan/evaluation";
import type { PlanOficial } from "../../core/planes/planOficial";
import { planText } from "../../core/text/nuevoPlan";
import { Told } from "../cortes/Told";
import { Section } from "../ui/Section";

interface Props {
  readonly evaluation: Evaluation;
  readonly draft: AjustesState;
  readonly session: AjustesSession;
}

/** R32: which plan the matriz is of, and a new one made of it, shown before it is kept. */
export function NuevoPlan({ evaluation, draft, session }: Props) {
  const styles = useStyles();
  const [problem, setProblem] = useState<PlanProblem | null>(null);
  const isKept = evaluation.ajustes?.plan != null;

  function make(): void {
    const made = planDe(evaluation, { nombre: "", desde: null, acto: null });
    setProblem(made.ok ? null : made.error);
    if (made.ok) session.setPlan(made.value);
  }

  return (
    <Section title={AJUSTES_PANE.plan}>
      <Text>{planEnUsoText(evaluation.pesos.oficial, isKept)}</Text>
      {draft.plan === null && <Text>{AJUSTES_PANE.planSeQuita}</Text>}
      {draft.plan && <Preview plan={draft.plan} onName={(nombre) => session.namePlan(nombre)} />}
      <div className={styles.buttons}>
        {draft.plan === undefined ? (
          <>
            <Button onClick={make}>{AJUSTES_PANE.nuevoPlan}</Button>
            {isKept && (
              <Button appearance="subtle" onClick={() => session.setPlan(null)}>
                {AJUSTES_PANE.quitarPlan}
              </Button>
            )}
          </>
        ) : (
          <Button appearance="subtle" onClick={() => session.setPlan(undefined)}>
            {AJUSTES_PANE.dejarPlan}
          </Button>
        )}
      </div>
      <div role="status">
        {problem !== null && <Told intent="warning">{planProblemText(problem)}</Told>}
      </div>
    </Section>
  );
}

/** What would be kept: years, levels, the top level with its metas and weights. */
function Preview({
  plan,
  onName,
}: {
  readonly plan: PlanOficial;
  readonly onName: (nombre: string) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.preview}>
      <Field label={AJUSTES_PANE.nombreDelPlan}>
        <Input value={plan.nombre} onChange={(_event, { value }) => onName(value)} />
      </Field>
      <Text>{planText(plan)}.</Text>
      <Text>{`${AJUSTES_PANE.nivelesDelPlan}: ${plan.niveles.join(" › ")}.`}</Text>
      <ul className={styles.list} aria-label={AJUSTES_PANE.componentes}>
        {plan.estructura.valor.map((nodo) => (
          <li key={nodo.codigo}>
            {componenteText(nodo, plan.pesos?.valor.get(nodo.codigo) ?? null)}
          </li>
        ))}
      </ul>
      <Text>{AJUSTES_PANE.planSeGuarda}</Text>
    </div>
  );
}

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
