import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Entrega } from "../../../src/core/consolidate/entrega";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { recognised } from "./matrices";

const SAMPLES = join(__dirname, "../../../assets/samples");
export const CLEAN = join(SAMPLES, "dependencias");
export const FAULTY = join(SAMPLES, "dependencias-con-fallas");

/** A planted fault, as `fallas.json` lists it. */
export interface Falla {
  readonly tipo: string;
  readonly archivo: string | null;
  readonly meta: string | null;
  readonly celda: string | null;
  readonly otro?: { readonly archivo: string; readonly celda: string | null };
}

interface Lista {
  readonly faltan: readonly string[];
  readonly reemplazan: readonly string[];
  readonly agregan: readonly string[];
  readonly sinReporte: readonly string[];
  readonly fallas: readonly Falla[];
}

export const FALLAS = JSON.parse(readFileSync(join(FAULTY, "fallas.json"), "utf8")) as Lista;

/** The paths of the 22 files, or of those that the faulty quarter brought. */
export function pathsOf(set: "clean" | "faulty"): readonly string[] {
  const clean = readdirSync(CLEAN);
  if (set === "clean") return clean.map((name) => join(CLEAN, name));
  const gone = new Set([...FALLAS.faltan, ...FALLAS.reemplazan]);
  const kept = clean.filter((name) => !gone.has(name)).map((name) => join(CLEAN, name));
  return [...kept, ...[...FALLAS.reemplazan, ...FALLAS.agregan].map((name) => join(FAULTY, name))];
}

export async function entregasOf(paths: readonly string[]): Promise<readonly Entrega[]> {
  const entregas: Entrega[] = [];
  for (const path of paths) entregas.push(await entregaAt(path));
  return entregas;
}

/** The official matriz, which is the plan. */
export async function officialPlan(): Promise<ReturnType<typeof recognised>> {
  return recognised(await entregaAt(join(SAMPLES, "matriz-sopo-2021-t3.xlsx")));
}

async function entregaAt(path: string): Promise<Entrega> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return entregaOf(name, await readWorkbook(new Uint8Array(readFileSync(path)), name));
}
