import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { baseDeParteText, PARTE, parteText } from "../../core/parte/text";
import { readingFileText } from "../../app/text/paneMatriz";
import { fileProblemText } from "../../core/text/files";
import type { TabProps } from "../pane/tabProps";
import { FileButton } from "../ui/FileButton";

/** R36: whose metas these are, how many of the plan, and by whose weights; the plan can be chosen. */
export function ParteNote({ state, pane }: Pick<TabProps, "state" | "pane">) {
  const styles = useStyles();
  const { parte, periodo, metas } = state.evaluation;
  if (parte === null) return null;
  const trouble = troubleWith(state.plan);
  return (
    <>
      <Text weight="semibold">{parteText(parte, metas.length)}</Text>
      <Caption1 as="p" className={styles.note}>
        {baseDeParteText({ parte, periodo })}
      </Caption1>
      {trouble !== null && (
        <Caption1 as="p" role="status" className={styles.note}>
          {trouble}
        </Caption1>
      )}
      {parte.plan === null && (
        <div>
          <FileButton
            label={PARTE.plan}
            text={PARTE.elegirPlan}
            isBusy={state.plan.type === "reading"}
            onFile={(file) => void pane.choosePlan(file)}
          />
        </div>
      )}
    </>
  );
}

function troubleWith(plan: TabProps["state"]["plan"]): string | null {
  switch (plan.type) {
    case "none":
    case "chosen":
      return null;
    case "reading":
      return readingFileText(plan.name);
    case "noPlan":
    case "otherPlan":
      return PARTE[plan.type](plan.name);
    case "refused":
      return `${fileProblemText(plan.name, plan.problem)} ${PARTE.same}`;
  }
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});
