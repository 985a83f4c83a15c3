import { significant } from "../redondeo";
import { isRecord } from "../isRecord";
import { err, ok, type Result } from "../result";
import { NAMING_METAS } from "../rules/allRules";
import type { Alcance, Efecto, Supuesto, Suposicion } from "./supuesto";

/** Why an entry of a file of assumptions cannot be read. `at` counts from 1; percentages are on the scale 0–100. */
export type SupuestoProblem = { readonly at: number } & (
  | { readonly type: "noEsObjeto" }
  | { readonly type: "claveDesconocida"; readonly clave: string }
  | { readonly type: "sinEfecto" }
  | { readonly type: "variosEfectos"; readonly claves: readonly string[] }
  | { readonly type: "variosAlcances"; readonly claves: readonly string[] }
  | { readonly type: "textoVacio"; readonly clave: string }
  | { readonly type: "noEsPorcentaje"; readonly clave: string }
  | { readonly type: "noEsCantidad"; readonly clave: string }
  | { readonly type: "noEsSi"; readonly clave: string }
  | { readonly type: "soloDeMeta" }
  | { readonly type: "soloDeNodo" }
  | { readonly type: "soloDelPlan" }
  | { readonly type: "alertaDesconocida"; readonly alerta: string }
);

const ALCANCES = ["meta", "nodo", "dependencia", "alerta"] as const;
const EFECTOS = [
  "ejecutado",
  "cumplimiento",
  "minimo",
  "faltante",
  "ritmo",
  "armonizada",
  "peso",
  "ponderador",
] as const;

/**
 * One entry of the file: at most one of `meta`, `nodo`, `dependencia`, `alerta` (none is the whole plan),
 * exactly one effect, and `activo`, which may be left out.
 */
export function readSupuesto(entry: unknown, at: number): Result<Supuesto, SupuestoProblem> {
  if (!isRecord(entry)) return err({ type: "noEsObjeto", at });
  const claves = Object.keys(entry);
  const unknown = claves.find(
    (clave) => clave !== "activo" && ![...ALCANCES, ...EFECTOS].some((known) => known === clave),
  );
  if (unknown !== undefined) return err({ type: "claveDesconocida", at, clave: unknown });
  const efectos = EFECTOS.filter((clave) => clave in entry);
  if (efectos.length > 1) return err({ type: "variosEfectos", at, claves: efectos });
  const [clave] = efectos;
  if (clave === undefined) return err({ type: "sinEfecto", at });
  const activo = entry["activo"] ?? true;
  if (typeof activo !== "boolean") return err({ type: "noEsSi", at, clave: "activo" });
  const de = alcanceOf(entry, at);
  if (!de.ok) return de;
  const suposicion = suposicionOf(clave, entry[clave], de.value, at);
  return suposicion.ok ? ok({ activo, ...suposicion.value }) : suposicion;
}

/** The same entry, to be kept or sent. */
export function supuestoJson(supuesto: Supuesto): Readonly<Record<string, unknown>> {
  const off = supuesto.activo ? {} : { activo: false };
  switch (supuesto.type) {
    case "peso":
      return { nodo: supuesto.nodo, peso: asPercentage(supuesto.fraccion), ...off };
    case "ponderador":
      return { ponderador: asPercentage(supuesto.fraccion), ...off };
    case "metas":
      return { ...alcanceJson(supuesto.de), ...efectoJson(supuesto.efecto), ...off };
  }
}

/** One of the named parts of the plan; none is all of it. */
export function alcanceOf(
  entry: Readonly<Record<string, unknown>>,
  at: number,
): Result<Alcance, SupuestoProblem> {
  const claves = ALCANCES.filter((clave) => clave in entry);
  if (claves.length > 1) return err({ type: "variosAlcances", at, claves });
  const [clave] = claves;
  if (clave === undefined) return ok({ type: "plan" });
  const text = entry[clave];
  if (typeof text !== "string" || text.trim() === "") return err({ type: "textoVacio", at, clave });
  if (clave === "meta" || clave === "nodo") return ok({ type: clave, codigo: text });
  if (clave === "dependencia") return ok({ type: clave, nombre: text });
  const alerta = NAMING_METAS.find((type) => type === text);
  return alerta === undefined
    ? err({ type: "alertaDesconocida", at, alerta: text })
    : ok({ type: "alerta", alerta });
}

/** The part of the plan as `alcanceOf` reads it. */
function alcanceJson(de: Alcance): Readonly<Record<string, string>> {
  switch (de.type) {
    case "plan":
      return {};
    case "meta":
    case "nodo":
      return { [de.type]: de.codigo };
    case "dependencia":
      return { dependencia: de.nombre };
    case "alerta":
      return { alerta: de.alerta };
  }
}

/** 0.57 → 57, and not 56.99999999999999. */
export function asPercentage(fraction: number): number {
  return significant(fraction * 100);
}

function suposicionOf(
  clave: (typeof EFECTOS)[number],
  value: unknown,
  de: Alcance,
  at: number,
): Result<Suposicion, SupuestoProblem> {
  const metas = (efecto: Efecto): Result<Suposicion, SupuestoProblem> =>
    ok({ type: "metas", de, efecto });
  switch (clave) {
    case "ejecutado":
      if (de.type !== "meta") return err({ type: "soloDeMeta", at });
      return typeof value === "number" && value >= 0
        ? metas({ type: clave, valor: value })
        : err({ type: "noEsCantidad", at, clave });
    case "ritmo":
    case "armonizada":
      return value === true ? metas({ type: clave }) : err({ type: "noEsSi", at, clave });
    case "cumplimiento":
    case "minimo":
    case "faltante":
      return isPercentage(value)
        ? metas({ type: clave, fraccion: value / 100 })
        : err({ type: "noEsPorcentaje", at, clave });
    case "peso":
      if (de.type !== "nodo") return err({ type: "soloDeNodo", at });
      return isPercentage(value)
        ? ok({ type: "peso", nodo: de.codigo, fraccion: value / 100 })
        : err({ type: "noEsPorcentaje", at, clave });
    case "ponderador":
      if (de.type !== "plan") return err({ type: "soloDelPlan", at });
      return isPercentage(value)
        ? ok({ type: "ponderador", fraccion: value / 100 })
        : err({ type: "noEsPorcentaje", at, clave });
  }
}

function efectoJson(efecto: Efecto): Readonly<Record<string, unknown>> {
  switch (efecto.type) {
    case "ejecutado":
      return { ejecutado: efecto.valor };
    case "ritmo":
    case "armonizada":
      return { [efecto.type]: true };
    case "cumplimiento":
    case "minimo":
    case "faltante":
      return { [efecto.type]: asPercentage(efecto.fraccion) };
  }
}

function isPercentage(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 100;
}
