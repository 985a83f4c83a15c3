import { makeStyles, tokens } from "@fluentui/react-components";

/** From here on a row of the tree is one line; below it is two, the name above its figures. */
const WIDE = "@media (min-width: 760px)";
/** A narrow pane at 200 % zoom: the figures of a row take a line more. */
const TINY = "@media (max-width: 279px)";

// A pane is usually 320 to 400 px wide. Peso · avance · programado · cumplimiento · nivel.
const NARROW_COLUMNS = "62px 40px 70px minmax(80px, 1fr) auto";
const WIDE_COLUMNS = "minmax(0, 1fr) 64px 64px 84px 140px 136px";
const TINY_COLUMNS = "auto auto 1fr";

/** The columns of the tree, the same for its heading and for each of its rows. */
export const useTreeColumns = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: NARROW_COLUMNS,
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: { gridTemplateColumns: WIDE_COLUMNS, columnGap: tokens.spacingHorizontalS },
    [TINY]: {
      display: "block",
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      "& > span": { display: "block" },
    },
  },
  line: {
    // The sticky heading must not cover the row that the keyboard went to.
    scrollMarginTop: "48px",
    display: "grid",
    gridTemplateColumns: NARROW_COLUMNS,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [WIDE]: { gridTemplateColumns: WIDE_COLUMNS, columnGap: tokens.spacingHorizontalS },
    [TINY]: { gridTemplateColumns: TINY_COLUMNS },
  },
  /** Quantities of a meta can be long: in a narrow pane they take the width they need. */
  metaLine: {
    gridTemplateColumns: "62px minmax(40px, auto) minmax(36px, auto) minmax(80px, 1fr) auto",
    [WIDE]: { gridTemplateColumns: WIDE_COLUMNS },
    [TINY]: { gridTemplateColumns: TINY_COLUMNS },
  },
  name: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    [WIDE]: { gridColumnEnd: 2 },
  },
  /** Out of sight, not out of reach: a screen reader still says it. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  nameHeading: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    [WIDE]: {
      position: "static",
      width: "auto",
      height: "auto",
      overflow: "visible",
      clipPath: "none",
    },
  },
  figure: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    [WIDE]: { textAlign: "end" },
  },
  peso: { paddingInlineStart: tokens.spacingHorizontalL, [WIDE]: { padding: 0, textAlign: "end" } },
  end: { textAlign: "end" },
  wideEnd: { [WIDE]: { textAlign: "end" } },
  /** "de" between avance and programado, where they stand together. */
  between: { color: tokens.colorNeutralForeground2, [WIDE]: { display: "none" } },
  cumplimiento: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    [TINY]: { gridColumnStart: 1, gridColumnEnd: 3 },
  },
  bar: { flexGrow: 1, minWidth: "28px" },
  percent: { minWidth: "46px", textAlign: "end", whiteSpace: "nowrap" },
  nivel: { justifySelf: "end", [WIDE]: { justifySelf: "start" } },
  under: { gridColumnStart: 1, gridColumnEnd: -1 },
});
