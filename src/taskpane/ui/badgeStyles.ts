import { makeStyles } from "@fluentui/react-components";

const NARROW = "@media (max-width: 479px)";

/** A badge that in a narrow pane is only its shape; a screen reader still says the word. */
export const useBadgeStyles = makeStyles({
  badge: { [NARROW]: { width: "20px", padding: 0, justifyContent: "center", gap: 0 } },
  icon: { [NARROW]: { margin: 0 } },
  word: {
    [NARROW]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
});
