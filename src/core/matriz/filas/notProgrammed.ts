import { foldText } from "../../grid/foldText";

/** R6: whether a state says in words that nothing was promised: "NP", "No programada", "No aplica". */
export function saysNotProgrammed(text: string): boolean {
  return /^(no|np|n ?\/? ?a|no programad[ao]|no aplica|sin programar)$/.test(
    foldText(text).replace(/\./g, ""),
  );
}
