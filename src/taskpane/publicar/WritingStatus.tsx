import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { What, WritingOutcome, WritingTask } from "../../app/writerState";
import { writingText, writtenText } from "../../app/writingText";
import { refusedWritingText } from "../../app/text/panePublicar";

interface Props {
  readonly task: WritingTask;
  /** The tasks that this place tells of; the others are told elsewhere. */
  readonly about: readonly What[];
  /** What stands under a task that is done. */
  readonly after?: (outcome: WritingOutcome) => ReactNode;
}

/** How it goes with what is being written, and how it went. */
export function WritingStatus({ task, about, after }: Props) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.status}>
      {contentOf(task, about, after)}
    </div>
  );
}

function contentOf(task: WritingTask, about: Props["about"], after: Props["after"]): ReactNode {
  switch (task.type) {
    case "idle":
      return null;
    case "working":
      if (!about.includes(task.what)) return null;
      return (
        <>
          {writingText(task.what)}
          <ProgressBar
            aria-label={writingText(task.what)}
            {...(task.done !== null && { value: task.done })}
          />
        </>
      );
    case "done":
      if (!about.includes(task.outcome.what)) return null;
      return (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>
            {writtenText(task.outcome)}
            {after?.(task.outcome)}
          </MessageBarBody>
        </MessageBar>
      );
    case "refused":
      if (!about.includes(task.what)) return null;
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusedWritingText(task.problem)}</MessageBarBody>
        </MessageBar>
      );
  }
}

const useStyles = makeStyles({
  status: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    "&:empty": { display: "none" },
  },
});
