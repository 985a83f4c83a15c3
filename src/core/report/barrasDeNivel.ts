import { lowerBound } from "../plan/nivel";
import type { EscalaDeNiveles } from "../planes/parametros";
import { PRECISION } from "../precision";
import type { Nivel } from "../vocabulary";
import { FORMATS } from "./cells";
import { HEADINGS } from "./text";
import type { AxisSpec, NumberFormat } from "./reportSpec";

/**
 * How the figure at the end of a bar is written: "51,5 %  Bajo". The word says the nivel (R5) where there is
 * no colour, and follows the figure where the workbook calculates it.
 */
export function formatoConNivel(escala: EscalaDeNiveles): NumberFormat {
  const below = (nivel: Nivel): string =>
    `[<${(lowerBound(nivel, escala) - PRECISION).toFixed(DECIMALS_OF_BOUND)}]`;
  const said = (nivel: Nivel): string => `${FORMATS.share}"  ${nivel}"`;
  return [
    below("Aceptable") + said("Bajo"),
    below("Sobresaliente") + said("Aceptable"),
    said("Sobresaliente"),
  ].join(";");
}

/** What a cumplimiento is read against: where each nivel begins and, dashed, what was expected by now. */
export function guiasDeCumplimiento(
  { aceptable, sobresaliente }: EscalaDeNiveles,
  esperado: number | null,
): readonly Guia[] {
  return [
    { heading: HEADINGS.desdeAceptable, value: aceptable.valor, isDashed: false },
    { heading: HEADINGS.desdeSobresaliente, value: sobresaliente.valor, isDashed: false },
    ...(esperado === null ? [] : [{ heading: HEADINGS.esperado, value: esperado, isDashed: true }]),
  ];
}

interface Guia {
  readonly heading: string;
  /** Fraction. */
  readonly value: number;
  readonly isDashed: boolean;
}

/** Those of `PRECISION`. */
const DECIMALS_OF_BOUND = 9;

/**
 * The scale of bars that end in a figure and a word: up to 100 %, or to the step beyond the longest where a
 * higher cap lets it pass (R4), with room for the words.
 */
export function ejeDeCumplimiento(
  valores: readonly (number | null)[],
  title: string | null,
): AxisSpec {
  const longest = Math.max(1, ...valores.map((valor) => valor ?? 0));
  const steps = Math.ceil((longest - PRECISION) / STEP);
  const room = Math.ceil(steps * ROOM);
  return {
    minimum: 0,
    maximum: (steps + room) * STEP,
    majorUnit: STEP,
    // Nothing is read off where only words stand.
    format: `[>${(steps + ROOM) * STEP}]"";0\\ %`,
    title,
  };
}

const STEP = 0.5;
/** Of the scale, for "100,0 %  Sobresaliente". */
const ROOM = 0.5;
