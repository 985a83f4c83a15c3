import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rango } from "../../core/corte/rango";

interface Props {
  /** Fractions in order of time; `null`: not measured. */
  readonly values: readonly (number | null)[];
  /** Where it may end, to the right of the last. */
  readonly rango: Rango | null;
  /** What it says, for who does not see it. */
  readonly label: string;
}

/** How a figure went, from 0 to 100 %, and the range in which it may end. */
export function Sparkline({ values, rango, label }: Props) {
  const styles = useStyles();
  const steps = Math.max(1, values.length - 1 + (rango === null ? 0 : 1));
  const x = (index: number): number => EDGE + (index * (WIDTH - 2 * EDGE)) / steps;
  const y = (value: number): number =>
    HEIGHT - EDGE - Math.min(1, Math.max(0, value)) * (HEIGHT - 2 * EDGE);
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ x: x(index), y: y(value) }],
  );
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      className={styles.picture}
    >
      <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} className={styles.base} />
      {rango !== null && last && (
        <polygon
          className={styles.range}
          points={[
            [last.x, last.y],
            [x(values.length), y(rango.alto)],
            [x(values.length), y(rango.bajo)],
          ].join(" ")}
        />
      )}
      <polyline
        className={styles.line}
        points={points.map((one) => `${one.x},${one.y}`).join(" ")}
      />
      {points.map((one) => (
        <circle key={one.x} cx={one.x} cy={one.y} r={DOT} className={styles.dot} />
      ))}
    </svg>
  );
}

const WIDTH = 96;
const HEIGHT = 28;
const EDGE = 3;
const DOT = 2;

const useStyles = makeStyles({
  picture: { flexShrink: 0, display: "block" },
  base: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px" },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "1.5px" },
  dot: { fill: tokens.colorBrandStroke1 },
  range: { fill: tokens.colorNeutralBackground5 },
});
