import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { entregasOf, officialPlan, pathsOf } from "../core/consolidate/muestras";
import { consolidados } from "./consolidar";
import { distintas, type Dichos, type Distinta } from "./dicho";
import { muestraAt, muestraOf, SAMPLES, truncada, type Muestra } from "./muestra";
import { panel } from "./panel";
import { evaluar, PUERTAS, type Puerta } from "./puertas";
import { HABITOS } from "./habitos";
import { bytesOf, FALLAS, librosDeLas22, sembrar } from "./siembra";

// npm run puertas -- [PALABRA…]: every figure of the samples (those whose name has a word) by every door that
// shows it; ends with an error where a door says another figure than `evaluar`. «siembra»: the files of the
// dependencias with a fault in each, until each has had every fault. «truncada»: with figures truncated (R9).
const TODAS: Readonly<Record<string, Puerta>> = { panel, ...PUERTAS };
const TODAS_LAS_FALLAS = [...FALLAS, ...HABITOS];
const NOMBRES = [...Object.keys(TODAS), "consolidar"];

async function main(words: readonly string[]): Promise<void> {
  Object.assign(globalThis, { CustomFunctions: { Error } });
  console.log(row("muestra", ["evaluar", ...NOMBRES]));
  const wrong: string[] = [];
  for await (const { muestra, dichos } of muestras(words)) {
    const oficiales = evaluar(muestra);
    const said: Record<string, Dichos> = dichos === null ? {} : { consolidar: dichos };
    for (const [name, puerta] of Object.entries(TODAS)) said[name] = await puerta(muestra);
    const cells = NOMBRES.map((name) => {
      const own = said[name];
      if (own === undefined) return "";
      const others = distintas(oficiales, own);
      wrong.push(...others.map((one) => `${muestra.nombre} · ${name} · ${sentence(one)}`));
      return `${own.size} ≠ ${others.length}`;
    });
    console.log(row(muestra.nombre, [String(oficiales.size), ...cells]));
  }
  console.log(`\nDiferencias: ${wrong.length}`);
  for (const one of wrong.slice(0, MOST_SHOWN)) console.log(one);
  if (wrong.length > 0) process.exitCode = 1;
}

async function* muestras(
  words: readonly string[],
): AsyncGenerator<{ readonly muestra: Muestra; readonly dichos: Dichos | null }> {
  const isAsked = (name: string): boolean =>
    words.length === 0 || words.some((word) => name.includes(word));
  const books = ["", "dependencias"].flatMap((folder) =>
    readdirSync(join(SAMPLES, folder))
      .filter((name) => /\.(xlsx|xlsm)$/.test(name))
      .map((name) => join(SAMPLES, folder, name)),
  );
  const areCut = words.includes("truncada");
  for (const path of books) {
    if (isAsked(basename(path))) yield { muestra: await muestraAt(path), dichos: null };
    else if (areCut) yield { muestra: await truncada(await muestraAt(path)), dichos: null };
  }
  const plan = await officialPlan();
  for (const [name, set, ask] of [
    ["consolidado de las 22.xlsx", "clean", {}],
    ["consolidado de las 22 con plan.xlsx", "clean", { plan }],
    ["consolidado con fallas.xlsx", "faulty", { plan }],
  ] as const)
    if (isAsked(name)) yield await consolidados(name, await entregasOf(pathsOf(set)), ask);
  const libros = await librosDeLas22();
  // Each file with each fault takes an hour: unless asked for, each file has one.
  const turnos = words.some((word) => word.startsWith("siembra")) ? TODAS_LAS_FALLAS.length : 1;
  for (let turno = 0; turno < turnos; turno++) {
    const sown = sembrar(libros, turno, TODAS_LAS_FALLAS);
    const name = `siembra ${turno}`;
    const entregas = sown.map(({ entrega }) => entrega);
    if (isAsked(`${name} consolidado`))
      yield await consolidados(
        `${name} consolidado.xlsx`,
        entregas,
        turno % 2 === 0 ? { plan } : {},
      );
    for (const sembrado of sown) {
      const own = `${name} ${sembrado.workbook.name}: ${sembrado.falla}`;
      if (isAsked(own))
        yield { muestra: await muestraOf(own, await bytesOf(sembrado)), dichos: null };
    }
  }
}

function sentence({ id, oficial, dicha }: Distinta): string {
  const said =
    typeof dicha === "object" && dicha !== null ? `[${dicha.impreso.join(" ")}]` : String(dicha);
  return `${id}: evaluar ${String(oficial)}, ${said}`;
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(64), ...cells.map((cell) => cell.padStart(12))].join(" ");
}

const MOST_SHOWN = 60;

void main(process.argv.slice(2));
