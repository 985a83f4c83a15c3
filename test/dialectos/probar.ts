import { bytesOf } from "./archivo";
import { compose, type Ejemplar } from "./generar";
import { judge, type Juicio } from "./juzgar";
import type { Rasgo } from "./rasgo";

export interface Resultado {
  readonly ejemplar: Ejemplar;
  readonly juicio: Juicio;
}

/** What becomes of a workbook on its way through bytes, reader and engine. A throw is told as wrong. */
export async function tried(ejemplar: Ejemplar): Promise<Resultado> {
  const archivo = await bytesOf(ejemplar.libro, `semilla ${ejemplar.semilla}`);
  try {
    return { ejemplar, juicio: await judge(archivo, ejemplar) };
  } catch (failure) {
    return { ejemplar, juicio: { tipo: "mal", dice: `falla: ${String(failure)}`, debe: "—" } };
  }
}

/** The fewest of its traits with which the workbook is still wrong. */
export async function shrunk(resultado: Resultado): Promise<Resultado> {
  const { semilla, rasgos } = resultado.ejemplar;
  for (const subset of smallerThan(rasgos)) {
    const smaller = await tried(compose(semilla, subset));
    if (smaller.juicio.tipo === "mal") return smaller;
  }
  return resultado;
}

/** The proper subsets of these traits, the smallest first. */
function smallerThan(rasgos: readonly Rasgo[]): readonly (readonly Rasgo[])[] {
  const all = rasgos.reduce<readonly (readonly Rasgo[])[]>(
    (subsets, rasgo) => [...subsets, ...subsets.map((subset) => [...subset, rasgo])],
    [[]],
  );
  return all.filter(({ length }) => length < rasgos.length).sort((a, b) => a.length - b.length);
}

/** "semilla-17-largo-una fila por año" */
export function nameOf({ semilla, rasgos }: Ejemplar): string {
  const words = rasgos.map(({ nombre }) => nombre).join("+");
  return `semilla-${semilla}-${words.replace(/[^\p{L}\p{N}+]+/gu, "_")}`.slice(0, 120);
}
