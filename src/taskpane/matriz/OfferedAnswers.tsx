import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { MATRIZ, answerLines } from "../../app/text/paneMatriz";
import type { Answers } from "../../core/matriz/matriz";

interface Props {
  readonly offered: Answers;
  readonly onTake: () => void;
}

/** What was answered of another workbook with the same headings: taken with one click, and undone as any answer. */
export function OfferedAnswers({ offered, onTake }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{MATRIZ.offered}</MessageBarTitle>
        <ul className={styles.list}>
          {answerLines(offered).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onTake}>{MATRIZ.takeOffered}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
