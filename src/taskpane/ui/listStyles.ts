import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of this tab: plain lines, one under the other, with what is less important in a softer colour. */
export const useListStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  apart: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  line: {
    display: "flex",
    // A name of a file needs some room: in a narrow pane what stands beside it goes below.
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  words: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  badge: { flexShrink: 0 },
  button: { alignSelf: "flex-start" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  period: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  // A long option must not push the list beyond the pane's side.
  narrow: { minWidth: 0 },
  year: { width: "88px" },
  grow: { flexGrow: 1, flexBasis: "0", minWidth: "120px" },
  soft: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
});
