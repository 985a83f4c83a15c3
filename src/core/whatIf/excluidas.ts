import { err, ok, type Result } from "../result";
import type { MetasOf } from "./metasIn";
import type { Alcance } from "./supuesto";
import { alcanceNamed } from "./supuestoText";

/** Why a text does not say what is left out of a search. */
export type ExcluidaProblem =
  | { readonly type: "todoElPlan"; readonly text: string }
  | {
      readonly type: "noExiste";
      readonly text: string;
      /** Those that could have been meant. */
      readonly dependencias: readonly string[];
    };

/** What a search does without: codes of metas and nodes, names of dependencias. Empty texts say nothing. */
export function readExcluidas(
  texts: readonly string[],
  metasOf: MetasOf,
): Result<readonly Alcance[], ExcluidaProblem> {
  const excluidas: Alcance[] = [];
  for (const text of texts.map((one) => one.trim())) {
    if (text === "") continue;
    const alcance = alcanceNamed(text, metasOf);
    if (alcance === null)
      return err({ type: "noExiste", text, dependencias: dependenciasIn(metasOf) });
    if (alcance.type === "plan") return err({ type: "todoElPlan", text });
    excluidas.push(alcance);
  }
  return ok(excluidas);
}

function dependenciasIn(metasOf: MetasOf): readonly string[] {
  const names = [...metasOf({ type: "plan" })].flatMap(({ dependencia }) => dependencia ?? []);
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, "es"));
}
