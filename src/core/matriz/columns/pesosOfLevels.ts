import { foldHeading } from "../words/foldHeading";
import type { ColumnReading } from "./hypotheses";
import type { Column } from "../matriz";

/**
 * R8: columns that nothing was made of and that say by their heading that they are the weights of a level,
 * whatever the plan calls it: "Peso sector (%)" beside "Sector".
 *
 * @param levels names of the levels from the top
 */
export function pesosOfLevels(
  read: readonly ColumnReading[],
  columns: readonly Column[],
  levels: readonly string[],
): readonly Column[] {
  const used = new Set(columns.map(({ column }) => column));
  const byName = new Map(levels.map((name, level) => [foldHeading(name), level]));
  return read.flatMap(({ heading, wording }): Column[] => {
    if (used.has(heading.column)) return [];
    const name = levelWeighed(wording.key);
    const level = name === undefined ? undefined : byName.get(name);
    if (level === undefined) return [];
    return [
      {
        campo: "pesoNivel",
        column: heading.column,
        heading: wording.whole,
        confidence: 0.9,
        evidence: "words",
        level,
      },
    ];
  });
}

/** Key of the level that a heading says the weights of; `undefined`: of none. */
export function levelWeighed(key: string): string | undefined {
  return PESO.exec(key)?.[1]?.replace(/ %$/, "");
}

const PESO =
  /^(?:(?:%|porcentaje) )?(?:peso|ponderador|ponderacion|participacion)(?: porcentual)? (.+)$/;
