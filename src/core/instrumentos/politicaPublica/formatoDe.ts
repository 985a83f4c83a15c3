import { foldText } from "../../grid/foldText";
import type { EvaluacionDePolitica, Politica } from "./evaluation";
import type { FORMATO } from "./formato";

/** The format of one policy as it was filled in: its own, or the only one; the name is always that of its activities. */
export function formatoDe(
  { formatos }: Pick<EvaluacionDePolitica, "formatos">,
  { nombre }: Politica,
): Readonly<Partial<Record<keyof typeof FORMATO, string>>> {
  const own =
    formatos.find(({ politica }) => foldText(politica?.text ?? "") === foldText(nombre)) ??
    (formatos.length === 1 ? formatos[0] : undefined);
  const texts = Object.entries(own ?? {}).map(([campo, { text }]) => [campo, text]);
  return { ...Object.fromEntries(texts), politica: nombre };
}
