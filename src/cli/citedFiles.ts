import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Buscada, Evidencias } from "../core/evidencias/evidencias";
import type { Pieza } from "../core/evidencias/pieza";

/** Files that are named by their name alone and do not stand beside the workbook. */
export async function filesNotFound(
  workbook: string,
  { metas }: Evidencias,
): Promise<ReadonlySet<string>> {
  const named = new Set(metas.flatMap(({ piezas }) => piezas.filter(isBeside)).map(nameOf));
  const missing = new Set<string>();
  for (const name of named)
    await access(join(dirname(workbook), name)).catch(() => {
      missing.add(name);
    });
  return missing;
}

/** Only a name or a path below the folder: anything else lies elsewhere, and is not looked for. */
export function isBeside({ texto, forma, problema }: Pieza): boolean {
  return (
    forma === "archivo" &&
    problema === null &&
    /^[^\\/:*?"<>|][^:*?"<>|]*$/.test(texto) &&
    !texto.includes("..")
  );
}

export function nameOf({ texto }: Pieza): string {
  return texto.replaceAll("\\", "/");
}

/** Whether a file that is cited stands beside the workbook; what would lie elsewhere nobody looked for. */
export function estaJunto(faltan: ReadonlySet<string>): Buscada {
  return (pieza) => (isBeside(pieza) ? !faltan.has(nameOf(pieza)) : null);
}
