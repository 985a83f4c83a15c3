import { INSTRUMENTOS } from "../src/core/instrumentos/instrumentos";

/** core/instrumentos/hojas.ts, as the instruments say it. */
export function hojasModule(): string {
  const entries = INSTRUMENTOS.flatMap(({ hojas }) => Object.entries(hojas)).map(
    ([key, name]) => `  ${JSON.stringify(key)}: ${JSON.stringify(name)},`,
  );
  return `import type { HojasPropias } from "../report/sheetNames";

/**
 * Written by npm run documentos. The sheets that instruments publish under keys of their own, with the name of
 * each tab. Apart from the instruments, which are loaded late: the marks of these sheets are looked for in
 * every workbook, whatever it holds.
 */
export const HOJAS = {
${entries.join("\n")}
} as const satisfies HojasPropias;
`;
}
