import type { ColumnReading } from "./hypotheses";

/**
 * "I Trimestre" beside "Prog." under one band is what was done: the band says "Meta" of both, and only one
 * of them says by itself that it is programmed.
 */
export function withBareQuarters(read: readonly ColumnReading[]): readonly ColumnReading[] {
  const isDone = read.flatMap(({ readings: [best] }) =>
    best?.campo === "ejecutado" ? [best.vigencia] : [],
  );
  return read.map((column) => {
    const [best] = column.readings;
    if (best?.campo !== "programado" || best.trimestre === undefined) return column;
    if (isDone.includes(best.vigencia) || SAYS_PROMISED.test(column.wording.key)) return column;
    const bands = column.wording.bands.join(" ");
    const isRivalled = read.some(
      ({ wording, readings: [other] }) =>
        other?.campo === "programado" &&
        other.trimestre === undefined &&
        other.vigencia === best.vigencia &&
        SAYS_PROMISED.test(wording.key) &&
        wording.bands.join(" ") === bands,
    );
    return isRivalled && bands !== ""
      ? { ...column, readings: [{ ...best, campo: "ejecutado" as const, confidence: 0.7 }] }
      : column;
  });
}

const SAYS_PROMISED = /\b(?:programad[oa]s?|programacion|esperad[oa]s?|planead[oa]s?|p|metas?)\b/;
