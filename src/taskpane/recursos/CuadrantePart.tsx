import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { percent } from "../../core/text/format";
import { cuadrantesLabel, cuadranteText, RECURSOS_PANE } from "../../app/text/recursosPane";
import type { Cuadrante, ParteConRecursos, Recursos } from "../../core/recursos/recursos";
import { RECURSOS } from "../../core/recursos/text";

interface Props {
  readonly recursos: Recursos;
}

/** Physical to the right, financial upwards: the dependencias as points, the metas counted in each quadrant. */
export function CuadrantePart({ recursos }: Props) {
  const styles = useStyles();
  const { cuadrantes, dependencias, aceptable } = recursos;
  const points = dependencias.filter((one) => one.cuadrante !== null);
  return (
    <>
      <svg
        role="img"
        aria-label={cuadrantesLabel(cuadrantes)}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.picture}
      >
        <rect x={x(0)} y={y(1)} width={SIDE} height={TALL} className={styles.frame} />
        <line x1={x(aceptable)} x2={x(aceptable)} y1={y(0)} y2={y(1)} className={styles.split} />
        <line x1={x(0)} x2={x(1)} y1={y(aceptable)} y2={y(aceptable)} className={styles.split} />
        {points.map((one, place) => (
          <circle
            key={place}
            cx={x(one.fisico)}
            cy={y(one.financiero)}
            r={4}
            className={styles.dot}
          >
            <title>{one.nombre ?? RECURSOS.sinNombre}</title>
          </circle>
        ))}
        {marksOf(aceptable).map((at) => (
          <g key={at}>
            <text
              x={x(at)}
              y={y(0) + 14}
              className={styles.axis}
              textAnchor={at === 1 ? "end" : "middle"}
            >
              {percent(at, 0)}
            </text>
            <text
              x={x(0) - 6}
              y={y(at)}
              className={styles.axis}
              textAnchor="end"
              dominantBaseline="middle"
            >
              {percent(at, 0)}
            </text>
          </g>
        ))}
        <text x={x(0.5)} y={HEIGHT - 4} className={styles.axis} textAnchor="middle">
          {RECURSOS_PANE.fisico}
        </text>
        <text
          x={12}
          y={y(0.5)}
          className={styles.axis}
          textAnchor="middle"
          transform={`rotate(-90 12 ${y(0.5)})`}
        >
          {RECURSOS_PANE.financiero}
        </text>
      </svg>
      <ul className={styles.list}>
        {ORDER.map((cuadrante) => (
          <li key={cuadrante}>
            <Text>{cuadranteText(cuadrante, cuadrantes[cuadrante])}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

const ORDER: readonly Cuadrante[] = ["altoAlto", "altoBajo", "bajoAlto", "bajoBajo"];
const WIDTH = 320;
const HEIGHT = 264;
const EDGE = 12;
/** Room for the numbers and the name of an axis. */
const LEFT = 56;
const BELOW = 36;
const SIDE = WIDTH - LEFT - EDGE;
const TALL = HEIGHT - EDGE - BELOW;

/** What the axes say in numbers: their ends, and where Aceptable begins if it is not on one of them. */
function marksOf(aceptable: number): readonly number[] {
  return aceptable > NEAR && aceptable < 1 - NEAR ? [0, aceptable, 1] : [0, 1];
}

const NEAR = 0.1;

function x(value: ParteConRecursos["fisico"]): number {
  return LEFT + Math.min(1, value ?? 0) * SIDE;
}

/** More than all of the money stands at the top. */
function y(value: ParteConRecursos["financiero"]): number {
  return HEIGHT - BELOW - Math.min(1, value ?? 0) * TALL;
}

const useStyles = makeStyles({
  picture: { width: "100%", maxWidth: `${WIDTH}px`, alignSelf: "center" },
  frame: { fill: "none", stroke: tokens.colorNeutralStroke1 },
  split: { stroke: tokens.colorNeutralStroke1, strokeDasharray: "4 3" },
  dot: { fill: tokens.colorBrandBackground, fillOpacity: 0.75 },
  axis: { fontSize: "11px", fill: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
