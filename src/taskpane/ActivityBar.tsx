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
import type { Activity } from "../app/paneState";
import { PANE, questionsText, staleText } from "../app/text/pane";
import type { RememberedProblem } from "../core/problem";
import { problemText } from "../core/text/problem";

interface Props {
  /** What the figures are about. */
  readonly about: string;
  readonly activity: Activity;
  readonly unread: RememberedProblem | null;
  readonly pane: Pane;
  /** How many open questions there are, and the way to them; absent: none, or the user is there already. */
  readonly asked?: { readonly questions: number; readonly onAnswer: () => void } | null;
}

/** What the figures are about, whether they are current, and what is left for the user to decide. */
export function ActivityBar({ about, activity, unread, pane, asked = null }: Props) {
  const styles = useStyles();
  const warnings = [warningText(activity), unread && problemText(unread)];
  return (
    <>
      <div className={styles.line}>
        <Caption1 className={styles.about}>{about}</Caption1>
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
      {asked && asked.questions > 0 && (
        <MessageBar intent="info" layout="multiline" shape="square">
          <MessageBarBody>{questionsText(asked.questions)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={asked.onAnswer}>
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
