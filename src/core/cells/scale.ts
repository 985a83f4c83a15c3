import { foldText } from "../grid/foldText";
import { percentScaleOf } from "../grid/percentScale";
import { err, ok, type Result } from "../result";
import type { CellProblem } from "./cellProblem";

/** How a percentage was typed: 0,678 or 67,8. */
export type Escala = "fraccion" | "porcentaje";

/**
 * A percentage as a fraction. Up to 1,5 it is one already and above 5 it is on the scale 0–100;
 * what lies between could be either, and is not guessed.
 */
export function asFraction(
  value: number,
  escala: Escala | null = null,
): Result<number, CellProblem> {
  if (value < 0) return err({ type: "negative", argument: "pct", value });
  if (escala !== null) return ok(escala === "porcentaje" ? value / 100 : value);
  const guess = percentScaleOf(value);
  if (guess === "either") return err({ type: "ambiguousScale", value });
  return ok(guess === "percent" ? value / 100 : value);
}

/** The scale that a word names; absent is none. */
export function escalaOf(text: string): Result<Escala | null, CellProblem> {
  const folded = foldText(text);
  if (folded === "") return ok(null);
  if (/^fracc/.test(folded)) return ok("fraccion");
  return /^(porcent|%)/.test(folded) ? ok("porcentaje") : err({ type: "unknownScale", text });
}
