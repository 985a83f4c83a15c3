import { foldText } from "../grid/foldText";
import { areAlike } from "../grid/similarity";
import type { Fila } from "../matriz/filas/fila";
import type { EntregaReconocida } from "./entrega";

/** The names of the dependencias, each written one way. */
export interface Directorio {
  readonly nombres: readonly string[];
  /** The name as the directory writes it; what is not in it stays as it is written. */
  readonly canonical: (nombre: string) => string;
  /** The only one that a file name can mean; `null` when none or several. */
  readonly inFileName: (archivo: string) => string | null;
}

/**
 * Who the dependencias are: those that answer for metas of the plan; without a plan, those that the
 * files name in their columns and titles.
 */
export function directorioOf(
  plan: readonly Fila[] | null,
  entregas: readonly EntregaReconocida[],
): Directorio {
  const ofPlan = (plan ?? []).flatMap(({ dependencia }) =>
    dependencia === null ? [] : [dependencia],
  );
  const named = entregas.flatMap(({ nombrada: { columna, titulo } }) => [columna?.nombre, titulo]);
  const nombres = new Map<string, string>();
  for (const nombre of [...ofPlan, ...named]) {
    if (nombre == null || nombres.has(foldText(nombre))) continue;
    nombres.set(foldText(nombre), closest(nombre, nombres) ?? nombre);
  }
  const all = [...new Set(nombres.values())];
  const canonical = (nombre: string): string => {
    const folded = foldText(nombre);
    const known = nombres.get(folded) ?? closest(nombre, nombres) ?? nombre;
    nombres.set(folded, known);
    return known;
  };
  return { nombres: all, canonical, inFileName: (archivo) => bestByWords(archivo, all) };
}

/** A name a letter or two away is the same name. */
function closest(nombre: string, known: ReadonlyMap<string, string>): string | null {
  const folded = foldText(nombre);
  for (const [other, canonical] of known) {
    if (Math.abs(other.length - folded.length) <= 3 && areAlike(other, folded, SAME_NAME))
      return canonical;
  }
  return null;
}

function bestByWords(archivo: string, nombres: readonly string[]): string | null {
  const inName = new Set(wordsOf(archivo));
  const scored = nombres
    .map((nombre) => {
      const words = wordsOf(nombre).filter((word) => !KINDS.has(word));
      return {
        nombre,
        share: words.filter((word) => inName.has(word)).length / Math.max(1, words.length),
        words: words.length,
      };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || b.words - a.words);
  const [best, second] = scored;
  return best === undefined ||
    (second !== undefined && second.share === best.share && second.words === best.words)
    ? null
    : best.nombre;
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^a-z0-9ñ]+/)
    .filter((word) => word.length > 2);
}

const SAME_NAME = 0.92;
const LEAST_SHARE = 0.6;
/** Words by which no dependencia is told from another. */
const KINDS: ReadonlySet<string> = new Set([
  "secretaria",
  "subsecretaria",
  "oficina",
  "asesora",
  "direccion",
  "empresa",
  "instituto",
  "del",
  "los",
  "las",
  "municipal",
]);
