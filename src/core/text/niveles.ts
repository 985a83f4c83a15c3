import type { EscalaDeNiveles } from "../planes/parametros";
import { quantity } from "./format";

/** R5: a bound in words, with the decimals that it has: "81 %", "55,5 %". */
export function boundText(fraction: number): string {
  return `${quantity(fraction * 100)}\u00a0%`;
}

/** R5: what the ranges leave open, from below: "55–56 %", "80–81 %"; none where they leave nothing open. */
export function franjasText({
  sobresaliente,
  aceptable,
  franja,
}: EscalaDeNiveles): readonly string[] {
  if (franja.valor <= 0) return [];
  return [aceptable, sobresaliente].map(
    ({ valor }) => `${quantity((valor - franja.valor) * 100)}–${boundText(valor)}`,
  );
}

/** A level of the plan within a sentence or a caption: "Programa (MGA)" is "programa". */
export function nivelEnFrase(nivel: string): string {
  return nivel.replace(/ ?\([^()]*\)/g, "").toLowerCase();
}
