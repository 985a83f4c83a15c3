import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { ConsolidarActivity } from "../../app/consolidar/state";
import { cancelledText, CONSOLIDAR, readingText } from "../../app/text/consolidarPane";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";

interface Props {
  readonly activity: ConsolidarActivity;
  readonly onCancel: () => void;
}

/** How far the reading is, of the file at hand and of all, and the way to stop it. */
export function ReadingBar({ activity, onCancel }: Props) {
  const styles = useStyles();
  switch (activity.type) {
    case "idle":
    case "writing":
    case "written":
    case "opened":
    case "undoing":
    case "undone":
    case "notWritten":
    case "nothingToReturn":
    case "nothingDecided":
    case "loaded":
    case "notDecisions":
      return null;
    case "reading": {
      const { name, share, done, of } = activity;
      return (
        <div className={styles.line}>
          <Field
            label={CONSOLIDAR.reading}
            validationMessage={readingText(name, done, of)}
            validationState="none"
            className={styles.field}
          >
            <ProgressBar value={(done + share) / of} max={1} />
          </Field>
          <Button size="small" onClick={onCancel}>
            {CONSOLIDAR.cancel}
          </Button>
        </div>
      );
    }
    case "merging":
      return <div role="status">{CONSOLIDAR.merging}</div>;
    case "cancelled":
      return <Message text={cancelledText(activity.left)} />;
    case "refused":
      return <Message text={problemText(activity.problem, SIN_CAMBIOS)} />;
  }
}

function Message({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
