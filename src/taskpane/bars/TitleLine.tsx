import { Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { PANE } from "../../app/text/pane";
import { HelpLink } from "./HelpLink";

interface Props {
  readonly title: string;
  /** Which part of the help explains this screen. */
  readonly help: string;
  readonly onRefresh: () => void;
}

/** The head of a screen without a matriz: its name, and at its end the same two buttons as over a matriz. */
export function TitleLine({ title, help, onRefresh }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.line}>
      <Subtitle1 as="h1" className={styles.title}>
        {title}
      </Subtitle1>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowClockwiseRegular />}
        aria-label={PANE.refresh}
        title={PANE.refresh}
        onClick={onRefresh}
      />
      <HelpLink about={help} />
    </header>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    gap: tokens.spacingHorizontalXXS,
    // Office's own menu floats over the right end.
    paddingInlineEnd: "24px",
  },
  // At 200 % zoom the buttons go below it, and its words stay whole.
  title: { flexGrow: 1, flexBasis: "160px", minWidth: 0, margin: 0, overflowWrap: "anywhere" },
});
