import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";

interface Props {
  readonly title: string;
  readonly body?: string;
  readonly busy?: boolean;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** A calm page for the moments in which there is nothing else to show. */
export function Notice({ title, body, busy = false, action, onAction }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div role="status" className={styles.words}>
        {busy && <Spinner size="small" aria-hidden />}
        <Subtitle2 as="h1" align="center" className={styles.title}>
          {title}
        </Subtitle2>
        {body !== undefined && <Text align="center">{body}</Text>}
      </div>
      {action !== undefined && (
        <Button appearance="primary" onClick={onAction}>
          {action}
        </Button>
      )}
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    height: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalL,
    overflow: "auto",
  },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
});
