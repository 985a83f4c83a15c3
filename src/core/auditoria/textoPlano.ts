import { folded } from "./numeros";

/** The lines of a text as one folded line, with the line of each place. */
export interface TextoPlano {
  readonly text: string;
  readonly lineAt: (at: number) => number;
  /** Where each line begins. */
  readonly starts: readonly number[];
}

export function textoPlano(lines: readonly string[]): TextoPlano {
  let text = "";
  const starts: number[] = [];
  for (const line of lines) {
    starts.push(text.length);
    const clean = folded(line)
      .replace(/[\s ]+/g, " ")
      .replace(/ ?\bpor ciento\b/g, "%")
      .trim();
    if (clean !== "") text += `${clean} `;
  }
  return { text, starts, lineAt: (at) => starts.filter((start) => start <= at).length - 1 };
}
