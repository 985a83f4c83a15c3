import { compose, generate } from "./generar";
import { ejemplarOf, isExcused, pendientes } from "./pendientes";
import { nameOf, shrunk, tried } from "./probar";
import { RASGOS } from "./rasgos";

/** npm run probar:dialectos -- N tries as many more as wanted. */
const SHARE = 100;
/** How many are read in one test. */
const PART = 100;

describe("a workbook in the dialect of some office", () => {
  test("no two habits have one name", () => {
    const names = RASGOS.map(({ nombre }) => nombre);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each(parts(sequence(SHARE)))(
    "is never read wrong in silence, whatever two to four habits meet in it, from %s on",
    async (_, seeds) => {
      expect(await wrongOf(seeds.map(generate))).toEqual([]);
    },
  );

  // In parts, so that a slow machine has its time for each.
  test.each(parts(RASGOS))(
    "is never read wrong in silence because of one habit, from %s on",
    async (from, habits) => {
      expect(await wrongOf(habits.map((rasgo, at) => compose(from + at + 1, [rasgo])))).toEqual([]);
    },
  );

  // A list that can only shrink: mend the reader, then `npm run probar:dialectos -- --pendientes`.
  test("is still read wrong where that is said to be pending", async () => {
    const right: string[] = [];
    for (const pendiente of pendientes()) {
      const ejemplar = ejemplarOf(pendiente);
      const { juicio } = await tried(ejemplar);
      if (juicio.tipo !== "mal") right.push(nameOf(ejemplar));
    }
    expect(right).toEqual([]);
  });
});

async function wrongOf(ejemplares: readonly ReturnType<typeof generate>[]): Promise<string[]> {
  const known = pendientes();
  const wrong: string[] = [];
  for (const ejemplar of ejemplares) {
    if (isExcused(ejemplar, known)) continue;
    const resultado = await tried(ejemplar);
    if (resultado.juicio.tipo !== "mal") continue;
    const least = await shrunk(resultado);
    if (least.juicio.tipo === "mal")
      wrong.push(`${nameOf(least.ejemplar)}: dice ${least.juicio.dice}, debe ${least.juicio.debe}`);
  }
  return wrong;
}

/** A part of them at a time, with the place of the first. */
function parts<T>(all: readonly T[]): (readonly [number, readonly T[]])[] {
  const starts = all.flatMap((_, at) => (at % PART === 0 ? [at] : []));
  return starts.map((at) => [at, all.slice(at, at + PART)]);
}

function sequence(length: number): number[] {
  return Array.from({ length }, (_, at) => at + 1);
}
