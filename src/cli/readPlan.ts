import { extname } from "node:path";
import { isRecord } from "../core/isRecord";
import { PLANES_GUARDADOS } from "../core/nuevoPlan/planGuardado";
import type { PlanOficial } from "../core/planes/planOficial";
import { readRemembered } from "../core/remembered/remembered";
import { err, ok, type Result } from "../core/result";
import { jsonOfGiven } from "./givenFile";
import { PLAN_CLI } from "./text/plan";

/** Whether what --plan names is a plan kept as data, and no workbook that holds one. */
export function isPlanFile(path: string): boolean {
  return extname(path).toLowerCase() === ".json";
}

/** R32: the plan of a file that `sopo plan` wrote. One that is not understood is said, and nothing is done. */
export async function readPlan(path: string): Promise<Result<PlanOficial, string>> {
  const content = await jsonOfGiven(path, PLAN_CLI.badPlan(path));
  if (!content.ok) return content;
  if (!isRecord(content.value)) return err(PLAN_CLI.badPlan(path));
  const { value, problem } = readRemembered(PLANES_GUARDADOS, content.value);
  if (problem?.type === "rememberedByNewer") return err(PLAN_CLI.newerPlan(path));
  const [plan, ...others] = value;
  return plan === undefined || others.length > 0 || problem !== null
    ? err(PLAN_CLI.badPlan(path))
    : ok(plan);
}
