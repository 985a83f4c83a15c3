import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bytesOf } from "./archivo";
import { azarOf } from "./azar";
import { compose, generate, type Ejemplar } from "./generar";
import type { Juicio } from "./juzgar";
import { ejemplarOf, isExcused, pendientes, writePendientes, type Pendiente } from "./pendientes";
import { LEYES, underLey } from "./leyes";
import { nameOf, shrunk, tried, type Resultado } from "./probar";
import { RASGOS } from "./rasgos";

// npm run probar:dialectos -- [N] [--desde SEMILLA] [--solo RASGO,RASGO] [--cada] [--guardar DIR]
const USO = `npm run probar:dialectos -- [N] [opciones]
  N                 cuántos libros (500)
  --desde SEMILLA   la primera semilla (1)
  --solo A,B        solo estos rasgos, en todos los libros
  --cada            cada rasgo por separado, N libros de cada uno
  --leyes           tras cada ley, de N libros con un rasgo cada uno
  --guardar DIR     escribe los libros errados, un ejemplo de cada clase
  --pendientes      rehace la lista de lo pendiente: quita lo que ya está bien
  --anotar          añade a esa lista lo que salga mal
`;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--ayuda")) return void console.log(USO);
  if (args.includes("--pendientes")) return prune();
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  if (args.includes("--leyes"))
    return tryLeyes(Number(args[0] ?? NaN) || 100, Number(option("--desde") ?? 1));
  const count = Number(args[0] ?? NaN) || (args.includes("--cada") ? 5 : 500);
  const from = Number(option("--desde") ?? 1);
  const tally: Record<Juicio["tipo"], number> = { coincide: 0, pregunta: 0, rechaza: 0, mal: 0 };
  const asked = new Map<string, number>();
  const wrong = new Map<string, Resultado[]>();
  for (const ejemplar of ejemplares(count, from, option("--solo"), args.includes("--cada"))) {
    const resultado = await tried(ejemplar);
    const { juicio } = resultado;
    tally[juicio.tipo]++;
    if (juicio.tipo === "mal") {
      const least = await shrunk(resultado);
      const kind = kindOf(least.ejemplar);
      wrong.set(kind, [...(wrong.get(kind) ?? []), least]);
    } else if (juicio.tipo !== "coincide") {
      const least = `${juicio.tipo}: ${kindOf(ejemplar)}`;
      if (ejemplar.rasgos.length <= 1) asked.set(least, (asked.get(least) ?? 0) + 1);
    }
  }
  for (const [kind, results] of [...wrong].sort(([, a], [, b]) => b.length - a.length)) {
    const [first] = results;
    if (first?.juicio.tipo !== "mal") continue;
    const { dice, debe } = first.juicio;
    console.log(
      `${results.length} × ${kind}: dice ${dice}, debe ${debe} (semilla ${first.ejemplar.semilla})`,
    );
    const folder = option("--guardar");
    if (folder !== undefined) await keep(folder, first.ejemplar);
  }
  if (args.includes("--anotar"))
    note([...wrong.values()].flatMap((results) => results.slice(0, 1)));
  for (const [kind, times] of asked) console.log(`${times} × ${kind}`);
  const total = Object.values(tally).reduce((sum, times) => sum + times, 0);
  console.log(
    `${total} libros: ${tally.coincide} coinciden, ${tally.pregunta} preguntan, ${tally.rechaza} se rechazan, ${tally.mal} mal`,
  );
  process.exitCode = tally.mal > 0 ? 1 : 0;
}

/** What `npm test` tries of a few workbooks, always the same: each law over workbooks that are read well. */
async function tryLeyes(count: number, from: number): Promise<void> {
  let tries = 0;
  let wrong = 0;
  for (let semilla = from; semilla < from + count; semilla++) {
    const before = compose(semilla, azarOf(semilla).fork("ley").shuffle(RASGOS).slice(0, 1));
    if ((await tried(before)).juicio.tipo !== "coincide") continue;
    for (const ley of Object.keys(LEYES)) {
      const { ejemplar, juicio } = await tried(underLey(before, ley));
      tries++;
      if (juicio.tipo !== "mal") continue;
      wrong++;
      console.log(
        `${ley} + ${kindOf(ejemplar)}: dice ${juicio.dice}, debe ${juicio.debe} (semilla ${semilla})`,
      );
    }
  }
  console.log(`${tries} libros cambiados: ${wrong} mal`);
  process.exitCode = wrong > 0 ? 1 : 0;
}

function* ejemplares(
  count: number,
  from: number,
  only: string | undefined,
  each: boolean,
): Generator<Ejemplar> {
  const named = only?.split(",").map((name) => name.trim());
  const traits = RASGOS.filter(({ nombre }) => named?.includes(nombre));
  for (let semilla = from; semilla < from + count; semilla++) {
    if (each) for (const rasgo of RASGOS) yield compose(semilla, [rasgo]);
    else yield named ? compose(semilla, traits) : generate(semilla);
  }
}

function kindOf({ rasgos }: Ejemplar): string {
  return rasgos.map(({ nombre }) => nombre).join(" + ") || "ningún rasgo";
}

/** Drops from the list what is read well by now. */
async function prune(): Promise<void> {
  const left: Pendiente[] = [];
  for (const pendiente of pendientes()) {
    const { juicio } = await tried(ejemplarOf(pendiente));
    if (juicio.tipo === "mal") left.push(pendiente);
    else console.log(`ya está bien: ${pendiente.rasgos.join(" + ")}`);
  }
  writePendientes(left);
  console.log(`${left.length} pendientes`);
}

/** Adds what came out wrong and no pending kind explains. */
function note(results: readonly Resultado[]): void {
  const list = [...pendientes()];
  const bySize = [...results].sort((a, b) => a.ejemplar.rasgos.length - b.ejemplar.rasgos.length);
  for (const { ejemplar } of bySize)
    if (!isExcused(ejemplar, list))
      list.push({ semilla: ejemplar.semilla, rasgos: ejemplar.rasgos.map(({ nombre }) => nombre) });
  writePendientes(list);
}

async function keep(folder: string, ejemplar: Ejemplar): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { name, bytes } = await bytesOf(ejemplar.libro, nameOf(ejemplar));
  await writeFile(join(folder, name), bytes);
}

main(process.argv.slice(2)).catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
