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
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { ReactNode } from "react";
import type { Pane } from "../../app/pane";
import type { Activity } from "../../app/paneState";
import { AJUSTES_PANE } from "../../app/text/ajustesPane";
import { PANE, questionsText, staleText } from "../../app/text/pane";
import type { RememberedProblem } from "../../core/problem";
import { problemText, SIN_CAMBIOS } from "../../core/text/problem";
import { HelpLink } from "./HelpLink";

interface Props {
  /** What stands between the line and its messages: the tabs. */
  readonly children?: ReactNode;
  /** What the figures are about. */
  readonly about: string;
  /** The way to where it is chosen. */
  readonly onAbout?: () => void;
  /** The way to the settings of the method; absent: these figures have none. */
  readonly onAjustes?: () => void;
  /** Which part of the help explains what is on screen. */
  readonly help?: string;
  readonly activity: Activity;
  readonly unread: RememberedProblem | null;
  readonly pane: Pane;
  /** How many open questions there are, and the way to them; absent: none, or the user is there already. */
  readonly asked?: { readonly questions: number; readonly onAnswer: () => void } | null;
}

/** What the figures are about, whether they are current, and what is left for the user to decide. */
export function ActivityBar({
  children,
  about,
  onAbout,
  onAjustes,
  help = "",
  activity,
  unread,
  pane,
  asked = null,
}: Props) {
  const styles = useStyles();
  const warnings = [warningText(activity), unread && problemText(unread, SIN_CAMBIOS)];
  return (
    <>
      <div className={styles.line}>
        {onAbout === undefined ? (
          <Caption1 className={styles.about}>{about}</Caption1>
        ) : (
          <div className={styles.about}>
            <Button
              appearance="subtle"
              size="small"
              icon={<TableRegular />}
              className={styles.source}
              aria-label={`${PANE.source}: ${about}`}
              title={PANE.source}
              onClick={onAbout}
            >
              {about}
            </Button>
          </div>
        )}
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
        {onAjustes !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            icon={<SettingsRegular />}
            aria-label={AJUSTES_PANE.tab}
            title={AJUSTES_PANE.tab}
            onClick={onAjustes}
          />
        )}
        <HelpLink about={help} />
      </div>
      {children}
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
      return problemText(activity.problem, SIN_CAMBIOS);
  }
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    // Office's own menu floats over the right end.
    padding: `${tokens.spacingVerticalXXS} 36px 0 ${tokens.spacingHorizontalXS}`,
  },
  about: {
    flexGrow: 1,
    // At 200 % zoom the buttons go below it, and its words stay whole.
    flexBasis: "120px",
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    paddingInlineStart: tokens.spacingHorizontalXS,
  },
  source: {
    maxWidth: "100%",
    minWidth: 0,
    justifyContent: "start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  activity: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
