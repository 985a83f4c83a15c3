import { decimalIn } from "../grid/digits";
import { foldText } from "../grid/foldText";
import { isRecord } from "../isRecord";
import { FROM_UNNUMBERED, inNewest, type Migration } from "../remembered/remembered";
import { err, ok, type Result } from "../result";
import { readProyeccionGuardada, type GuardadaProblem, type Guardada } from "./guardadaJson";
import { alcanceOf, readSupuesto, type SupuestoProblem } from "./supuestoJson";
import type { Alcance, Supuesto } from "./supuesto";
import type { Busqueda, Hasta } from "./whatItTakes";

/** What a file of assumptions holds: those written by hand and those exported are of one form. */
export interface SupuestosFile {
  readonly nombre: string | null;
  readonly supuestos: readonly Supuesto[];
  readonly busqueda: Busqueda | null;
  /** What it was made on, when it was exported from a projection. */
  readonly guardada: Guardada | null;
}

export type SupuestosFileProblem =
  | { readonly type: "noEsArchivo" }
  | { readonly type: "sinLista" }
  | { readonly type: "versionDesconocida"; readonly version: string }
  | { readonly type: "claveDesconocidaEn"; readonly en: string | null; readonly clave: string }
  | { readonly type: "busquedaMala"; readonly clave: string }
  | { readonly type: "excluidaMala"; readonly problem: SupuestoProblem }
  | GuardadaProblem
  | SupuestoProblem;

/** The n-th makes version n + 1 of version n: a change of the form is one more. A file without a version is of version 0. */
const MIGRATIONS: readonly Migration[] = [FROM_UNNUMBERED];

export const VERSION = MIGRATIONS.length;

/** Reads what JSON.parse gave; everything that is wrong is said, not only the first. */
export function readSupuestosFile(
  content: unknown,
): Result<SupuestosFile, readonly SupuestosFileProblem[]> {
  if (!isRecord(content)) return err([{ type: "noEsArchivo" }]);
  const newest = inNewest(MIGRATIONS, content);
  if (newest === null)
    return err([{ type: "versionDesconocida", version: String(content["version"]) }]);
  const { nombre, supuestos, busqueda, guardada } = newest;
  if (!Array.isArray(supuestos)) return err([{ type: "sinLista" }]);
  const read = supuestos.map((entry, index) => readSupuesto(entry, index + 1));
  const wanted = busqueda === undefined || busqueda === null ? ok(null) : readBusqueda(busqueda);
  const kept =
    guardada === undefined || guardada === null ? ok(null) : readProyeccionGuardada(guardada);
  const problems = [
    ...unknownKeys(null, newest, PARTES),
    ...(isRecord(busqueda) ? unknownKeys("busqueda", busqueda, DE_BUSQUEDA) : []),
    ...[...read, wanted, kept].flatMap((one): SupuestosFileProblem[] =>
      one.ok ? [] : [one.error],
    ),
  ];
  if (problems.length > 0 || !wanted.ok || !kept.ok) return err(problems);
  return ok({
    nombre: typeof nombre === "string" && nombre.trim() !== "" ? nombre.trim() : null,
    supuestos: read.flatMap((one) => (one.ok ? [one.value] : [])),
    busqueda: wanted.value,
    guardada: kept.value,
  });
}

const PARTES = ["version", "nombre", "supuestos", "busqueda", "guardada"];
const DE_BUSQUEDA = ["nodo", "hasta", "trimestres", "excluir"];

/** A part misspelt would else be left out in silence. */
function unknownKeys(
  en: string | null,
  content: Readonly<Record<string, unknown>>,
  known: readonly string[],
): SupuestosFileProblem[] {
  return Object.keys(content)
    .filter((clave) => !known.includes(clave))
    .map((clave) => ({ type: "claveDesconocidaEn", en, clave }));
}

/** A nivel, or a percentage on the scale 0–100: "Aceptable", "75", "75,5 %"; `null` for neither. */
export function readHasta(value: unknown): Hasta | null {
  if (typeof value === "number") return value > 0 && value <= 100 ? value / 100 : null;
  if (typeof value !== "string") return null;
  const text = foldText(value);
  if (text === "sobresaliente") return "Sobresaliente";
  if (text === "aceptable") return "Aceptable";
  const digits = /^(\d{1,3}(?:[.,]\d+)?)\s?%?$/.exec(text)?.[1];
  return digits === undefined ? null : readHasta(decimalIn(digits));
}

function readBusqueda(value: unknown): Result<Busqueda, SupuestosFileProblem> {
  if (!isRecord(value)) return err({ type: "busquedaMala", clave: "busqueda" });
  const { nodo = "", trimestres, excluir = [] } = value;
  const hasta = readHasta(value["hasta"]);
  if (hasta === null) return err({ type: "busquedaMala", clave: "hasta" });
  if (typeof nodo !== "string") return err({ type: "busquedaMala", clave: "nodo" });
  if (trimestres !== undefined && !isQuarters(trimestres))
    return err({ type: "busquedaMala", clave: "trimestres" });
  if (!Array.isArray(excluir)) return err({ type: "busquedaMala", clave: "excluir" });
  const excluidas: Alcance[] = [];
  for (const [index, entry] of excluir.entries()) {
    const alcance: Result<Alcance, SupuestoProblem> = isRecord(entry)
      ? alcanceOf(entry, index + 1)
      : err({ type: "noEsObjeto", at: index + 1 });
    if (!alcance.ok) return err({ type: "excluidaMala", problem: alcance.error });
    // An entry that names nothing would leave out the whole plan.
    if (alcance.value.type === "plan")
      return err({ type: "excluidaMala", problem: { type: "noEsObjeto", at: index + 1 } });
    excluidas.push(alcance.value);
  }
  return ok({ nodo, hasta, excluidas, ...(trimestres !== undefined && { trimestres }) });
}

function isQuarters(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 4;
}
