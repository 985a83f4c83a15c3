import { foldText, plainText } from "../grid/foldText";
import { PARTES_DEL_MARCO } from "../planes/planOficial";
import { NUEVO_PLAN } from "../text/nuevoPlan";

/** What a line of the sheet of settings says of the plan, and of which of its parts. */
export interface LineaDePlan {
  readonly parte: ParteDePlan;
  /** Code of the node, year of the vigencia, place of the level or part of the marco; "": of the plan itself. */
  readonly clave: string;
}

export type ParteDePlan =
  "plan" | "vigencias" | "marco" | "nivel" | "componente" | "metas" | "peso" | "ponderador";

/** `null`: the name of a setting that says nothing of a plan. */
export function lineaDePlan(ajuste: string): LineaDePlan | null {
  const text = plainText(ajuste);
  const marco = PARTES_DEL_MARCO.find((one) => isCalled(text, NUEVO_PLAN.marco[one]));
  if (marco !== undefined) return { parte: "marco", clave: marco };
  if (isCalled(text, NUEVO_PLAN.plan)) return { parte: "plan", clave: "" };
  if (isCalled(text, NUEVO_PLAN.vigencias)) return { parte: "vigencias", clave: "" };
  for (const [parte, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return { parte, clave: found[1] ?? "" };
  }
  return null;
}

function isCalled(text: string, name: string): boolean {
  return foldText(text) === foldText(name);
}

const PATTERNS: readonly (readonly [ParteDePlan, RegExp])[] = [
  ["nivel", /^nivel (\d+) del plan$/i],
  ["componente", /^componente (\S.*)$/i],
  ["metas", /^metas de (\S.*)$/i],
  ["peso", /^peso aprobado (?:de )?(\S.*)$/i],
  ["ponderador", /^ponderador aprobado (?:de )?(20\d{2})$/i],
];
