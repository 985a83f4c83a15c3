import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Nivel } from "../../core/vocabulary";

interface Props {
  /** A fraction; `null` draws an empty bar. */
  readonly value: number | null;
  readonly nivel: Nivel | null;
  /** R11: a line at what was expected by now. */
  readonly mark?: number | null;
  /** R5: thin lines where each nivel begins. */
  readonly bounds?: readonly number[];
}

const NO_BOUNDS: readonly number[] = [];

/** A fraction at a glance. The figure always stands beside it, so a screen reader skips the bar. */
export function Bar({ value, nivel, mark = null, bounds = NO_BOUNDS }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      <div
        className={mergeClasses(styles.fill, nivel !== null && styles[nivel])}
        style={{ width: `${Math.min(value ?? 0, 1) * 100}%` }}
      />
      {bounds.map((bound) => (
        <div key={bound} className={styles.bound} style={{ left: `${bound * 100}%` }} />
      ))}
      {mark !== null && (
        <div className={styles.mark} style={{ left: `${Math.min(mark, 1) * 100}%` }} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "6px",
    minWidth: "48px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    // High contrast removes backgrounds: the outline keeps the bar's length readable.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground3,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  Sobresaliente: { backgroundColor: tokens.colorPaletteGreenBorderActive },
  Aceptable: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  Bajo: { backgroundColor: tokens.colorPaletteRedBorderActive },
  bound: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: tokens.strokeWidthThin,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  mark: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: tokens.strokeWidthThick,
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});
