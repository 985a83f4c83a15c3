import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compose, type Ejemplar } from "./generar";
import { underLey } from "./leyes";
import { RASGOS } from "./rasgos";

/** A workbook that is read wrong today: the seed and the fewest traits that show it. */
export interface Pendiente {
  readonly semilla: number;
  readonly rasgos: readonly string[];
  /** Wrong only after what this law allows. */
  readonly ley?: string;
}

const FILE = join(__dirname, "pendientes.json");

/** What is known to be read wrong. It may only shrink. */
export function pendientes(): readonly Pendiente[] {
  return JSON.parse(readFileSync(FILE, "utf8")) as readonly Pendiente[];
}

export function writePendientes(list: readonly Pendiente[]): void {
  const lines = list.map((pendiente) => `  ${JSON.stringify(pendiente)}`);
  writeFileSync(FILE, list.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`);
}

/** The workbook that is pending. */
export function ejemplarOf({ semilla, rasgos, ley }: Pendiente): Ejemplar {
  const ejemplar = compose(
    semilla,
    rasgos.map((name) => {
      const rasgo = RASGOS.find(({ nombre }) => nombre === name);
      if (!rasgo) throw new Error(`unknown trait: ${name}`);
      return rasgo;
    }),
  );
  return ley === undefined ? ejemplar : underLey(ejemplar, ley);
}

/** Whether its traits, under this law, hold all those of something pending. */
export function isExcused({ rasgos }: Ejemplar, list: readonly Pendiente[], ley?: string): boolean {
  const names = new Set(rasgos.map(({ nombre }) => nombre));
  return list.some(
    (pendiente) => pendiente.ley === ley && pendiente.rasgos.every((name) => names.has(name)),
  );
}
