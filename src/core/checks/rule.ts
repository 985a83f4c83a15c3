import type { FindingOf, FindingType } from "../finding";
import type { Checks } from "./hechos";

/**
 * A rule of the office, whole, in one file: the shape of what it finds (facts, severity and price, in
 * `Findings`), how it is found, of what it can be asked, and its words, which are Spanish.
 */
export interface Rule<Type extends FindingType> {
  /** A short name for lists and headings. */
  readonly name: string;
  readonly scope: Scope;
  /** Its findings name metas, so that an assumption can speak of them. */
  readonly namesMetas?: true;
  /** Rules may share a check, which is asked once. */
  readonly check: Checks;
  /** Under which line of a dependencia's checklist its findings stand; absent: among the values. */
  readonly revision?: "proyectos" | "soportes";
  /** What is wrong, with its figures, in one sentence. */
  readonly sentence: (finding: FindingOf<Type>) => string;
  /** How to put it right, in one sentence; `null` where there is nothing to do but know it. */
  readonly fix: string | null | ((finding: FindingOf<Type>) => string);
}

/**
 * How much must be known to judge: one row; the rows of one workbook; all the plan, so that nothing is
 * said of a part of it nor sent back to a dependencia; the registry of projects that holds for all (R12).
 */
export type Scope = "fila" | "parte" | "plan" | "registro";
