import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { Pane } from "../app/pane";
import type { Activity, PaneState } from "../app/paneState";
import { aboutText, PANE, questionsText, staleText } from "../app/text/pane";
import { problemText } from "../core/text/problem";

interface Props {
  readonly state: Extract<PaneState, { readonly status: "ready" }>;
  readonly pane: Pane;
  /** Goes to where the open questions are; `null` when the user is there already. */
  readonly onAnswer: (() => void) | null;
}

/** What the figures are about, whether they are current, and what is left for the user to decide. */
export function ActivityBar({ state, pane, onAnswer }: Props) {
  const styles = useStyles();
  const { evaluation, activity, unread } = state;
  const { questions, sheet } = evaluation.matriz;
  const warnings = [warningText(activity), unread && problemText(unread)];
  return (
    <>
      <div className={styles.line}>
        <Caption1 className={styles.about}>{aboutText(sheet, evaluation.periodo)}</Caption1>
        <Caption1 role="status" className={styles.activity}>
          {activity.type === "reading" ? PANE.reading : ""}
        </Caption1>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          aria-label={PANE.refresh}
          title={PANE.refresh}
          onClick={() => void pane.refresh()}
        />
      </div>
      {warnings.map(
        (warning) =>
          warning !== null && (
            <MessageBar key={warning} intent="warning" layout="multiline" shape="square">
              <MessageBarBody>{warning}</MessageBarBody>
            </MessageBar>
          ),
      )}
      {questions.length > 0 && onAnswer && (
        <MessageBar intent="info" layout="multiline" shape="square">
          <MessageBarBody>{questionsText(questions.length)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onAnswer}>
              {PANE.answer}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function warningText(activity: Activity): string | null {
  switch (activity.type) {
    case "idle":
    case "reading":
      return null;
    case "stale":
      return staleText(activity.problem);
    case "refused":
      return problemText(activity.problem);
  }
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  about: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  activity: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
