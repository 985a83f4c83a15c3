import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * The columns of the tree. A pane is usually 320 to 400 px wide: there each row is two lines, the
 * name above its figures. From 600 px on it is one, and the headings come into sight.
 */
export const useTreeColumns = makeStyles({
  header: {
    // Out of sight, not out of reach: a screen reader still names each figure by its column.
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    "@media (min-width: 600px)": {
      position: "sticky",
      top: 0,
      zIndex: 1,
      width: "auto",
      height: "auto",
      overflow: "visible",
      clipPath: "none",
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) 64px 72px 84px 132px 124px",
      columnGap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  line: {
    display: "grid",
    gridTemplateColumns: "68px 36px 70px minmax(72px, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "@media (min-width: 600px)": {
      gridTemplateColumns: "minmax(0, 1fr) 64px 72px 84px 132px 124px",
      columnGap: tokens.spacingHorizontalS,
    },
  },
  /** Quantities of a meta can be long: in a narrow pane they take the width they need. */
  metaLine: {
    gridTemplateColumns: "68px auto auto minmax(72px, 1fr) auto",
    "@media (min-width: 600px)": {
      gridTemplateColumns: "minmax(0, 1fr) 64px 72px 84px 132px 124px",
    },
  },
  name: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    "@media (min-width: 600px)": { gridColumnEnd: 2 },
  },
  figure: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    "@media (min-width: 600px)": { textAlign: "end" },
  },
  first: { paddingInlineStart: tokens.spacingHorizontalXL, "@media (min-width: 600px)": { padding: 0 } },
  end: { textAlign: "end" },
  /** "Peso", "de", "pp": what the headings say when they are in sight. */
  label: {
    color: tokens.colorNeutralForeground2,
    "@media (min-width: 600px)": { display: "none" },
  },
  cumplimiento: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  bar: { flexGrow: 1, minWidth: "28px" },
  percent: { minWidth: "44px", textAlign: "end", whiteSpace: "nowrap" },
  nivel: { justifySelf: "end", "@media (min-width: 600px)": { justifySelf: "start" } },
});
