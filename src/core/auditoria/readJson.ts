import { isRecord } from "../isRecord";
import type { CifraPublicada } from "./auditoria";
import type { Alcance } from "./alcance";
import type { NumeroImpreso } from "./numeros";
import { numeroDeCelda } from "./readTablas";

/**
 * The figures of a JSON: numbers under a key that says what they measure, below the code of a node or of
 * the plan. Lists of objects with a `codigo` are read as nodes; keys of what was recomputed are no figures.
 */
export function cifrasDeJson(content: unknown, alcance: Alcance): readonly CifraPublicada[] {
  const found: CifraPublicada[] = [];
  const visit = (value: unknown, path: readonly string[], sujeto: string): void => {
    const numero = numeroDe(value);
    if (numero !== null) {
      const medida = medidaOf(path.at(-1) ?? "", sujeto, alcance);
      if (medida === null) return;
      const texto = typeof value === "string" ? value.trim() : String(value).replace(".", ",");
      found.push({ texto, ...numero, lugar: path.join("."), id: `${sujeto}/${medida}` });
      return;
    }
    if (Array.isArray(value)) {
      for (const one of value as readonly unknown[]) {
        if (isRecord(one) && typeof one["codigo"] === "string")
          visit(one, [...path, one["codigo"]], nodoOf(one["codigo"], alcance) ?? "otro");
      }
      return;
    }
    if (!isRecord(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (DERIVED.test(key)) continue;
      visit(inner, [...path, key], nodoOf(key, alcance) ?? sujeto);
    }
  };
  visit(content, [], "plan");
  return found.filter(({ id }) => !id?.startsWith("otro/"));
}

/** A number, or a text that is one as a report prints it: "74,3 %", "$1.234". */
function numeroDe(value: unknown): NumeroImpreso | null {
  if (typeof value === "number")
    return { valor: value, decimales: String(value).split(".")[1]?.length ?? 0 };
  if (typeof value !== "string") return null;
  return /^(?:\$ ?)?\d[\d.,]*(?: ?(?:%|pp))?$/.test(value.trim()) ? numeroDeCelda(value) : null;
}

/** What a file says of figures and does not print. */
const DERIVED = /recalculad|exact|_txt$|^verificaciones$|^rangos$|^suma_|parsead|reportado/;

function nodoOf(key: string, { nodos }: Alcance): string | null {
  return nodos.find(({ codigo }) => codigo === key)?.id ?? null;
}

function medidaOf(key: string, sujeto: string, { niveles }: Alcance): string | null {
  const folded = key.toLowerCase();
  const level = niveles.findIndex((nivel) => sameLevel(folded, nivel));
  if (level >= 0) {
    const depth = sujeto === "plan" ? level + 1 : level;
    return depth > 0 ? `partes.${depth}` : null;
  }
  return MEDIDAS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** "escenarios", "apuestas": the first or the last word of a level, in the plural; the first level owns the first. */
function sameLevel(key: string, nivel: string): boolean {
  const words = nivel.toLowerCase().split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return key === `${last}s` || (key === `${first}s` && last !== "apuesta");
}

const MEDIDAS: readonly (readonly [RegExp, string])[] = [
  [/^(?:part|participacion)[_.]?(?:de_)?metas$/, "participacion.metas"],
  [/^no_?prog(?:ramadas)?_(?:pct|porcentaje)$/, "participacion.noProgramadas"],
  [/^sin_?(?:avance|ejecucion)_(?:pct|porcentaje)$/, "participacion.sinEjecucion"],
  [/^(?:metas_)?no_?prog(?:ramadas)?$/, "conteo.noProgramadas"],
  [/^(?:metas_)?(?:con_ejec(?:ucion)?|con_avance|conejecucion)$/, "conteo.conEjecucion"],
  [/^(?:metas_)?(?:sin_ejec(?:ucion)?|sin_avance|sinejecucion)$/, "conteo.sinEjecucion"],
  [/^(?:metas_)?programadas$/, "conteo.programadas"],
  [/^metas$/, "conteo.metas"],
  [/^peso$/, "peso"],
  [/^ponderador/, "ponderador"],
  [/parametro|esperado/, "esperado"],
  [/^cumplimiento/, "cumplimiento"],
  [/^avance/, "avance"],
  [/^programado$/, "programado"],
];
