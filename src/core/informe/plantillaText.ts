import type { ProblemaDePlantilla } from "./plantilla";

/** Why sentences of the office cannot be used. */
export function plantillaProblemText(nombre: string, problem: ProblemaDePlantilla): string {
  return problem.type === "unknownName"
    ? `${nombre}, línea ${problem.line}: «${problem.text}» no es una cifra ni una palabra que el informe conozca. El informe no se escribió.`
    : `${nombre}, línea ${problem.line}: no se entiende «${problem.text}». Las secciones van entre corchetes y las cifras entre llaves. El informe no se escribió.`;
}
