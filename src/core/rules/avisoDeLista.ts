import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly avisoDeLista: {
      readonly severity: "error" | "advertencia" | "info";
      readonly points: null;
      /** Stable, ASCII: which rule of an instrument found it. */
      readonly regla: string;
      readonly mensaje: string;
      readonly arreglo: string;
    };
  }
}

/** What an instrument's own rules found in its lists: each instrument has its rules and their words in its folder. */
export const avisoDeLista: Rule<"avisoDeLista"> = {
  name: "Por revisar en la lista",
  scope: "fila",
  sentence: ({ mensaje }) => mensaje,
  fix: ({ arreglo }) => arreglo,
};
