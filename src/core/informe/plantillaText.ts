import type { ProblemaDePlantilla } from "./plantilla";

/** Why sentences of the office cannot be used. */
export function plantillaProblemText(nombre: string, problem: ProblemaDePlantilla): string {
  const { type, line, text } = problem;
  switch (type) {
    case "unknownName":
      return `${nombre}, línea ${line}: «${text}» no es una cifra ni una palabra que el informe conozca. El informe no se escribió.`;
    case "badLine":
      return `${nombre}, línea ${line}: no se entiende «${text}». Las secciones van entre corchetes y las cifras entre llaves. El informe no se escribió.`;
    case "empty":
      return `${nombre} no trae ninguna frase. Cada sección empieza con su nombre entre corchetes, como [conclusiones]. El informe no se escribió.`;
    case "unknownSection":
      return `${nombre}, línea ${line}: el informe no tiene una sección «${text}», y sus frases se perderían. El informe no se escribió.`;
    case "emptySection":
      return `${nombre}, línea ${line}: la sección «${text}» no trae ninguna frase y quedaría vacía. El informe no se escribió.`;
  }
}
