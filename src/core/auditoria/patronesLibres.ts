import { CIFRAS, NUMERO } from "./numeros";
import type { Patron } from "./patron";

/** In digits or letters, and no end of another word. */
const N = `(?<![a-z\\d.,$/-])(?<v>${NUMERO})`;
const V = `(?<![\\d.,])(?<v>${CIFRAS})`;
const DEL_PLAN = "(?: de producto)?(?: programadas)? (?:en(?: todo)? el|del|de todo el) plan\\b";
/** What may stand between a measure and its number. */
const SON =
  "(?:(?:fisico|general|promedio|acumulado|porcentaje|es|fue|seria|queda|quedo|llega|llego|alcanza|alcanzo|logra|logro|esta|de|del|al?|en|el|un) ){0,4}";
const PUNTOS = "(?:pp\\b|puntos)";

const MUNICIPAL = "del plan(?: de desarrollo)?(?: municipal)?";
const LOGRA = "(?:logr|alcanz|avanz|acumul)(?:o|a) (?:un total de )?";
const DE_LO_PROGRAMADO = "(?:de|sobre|frente a) (?:los |un total de )?";

/** How many metas of which kind; what follows "metas" is said by each. */
const CONTEOS: readonly (readonly [medida: string, said: string])[] = [
  ["noProgramadas", "(?:metas )?(?:no programadas|sin programar)"],
  [
    "sinEjecucion",
    "(?:metas )?(?:de producto )?(?:programadas )?sin (?:ninguna )?(?:ejecucion|avance)\\b",
  ],
  [
    "conEjecucion",
    "(?:metas )?(?:de producto )?(?:programadas )?con (?:alguna )?(?:ejecucion|avance)\\b",
  ],
  ["programadas", "(?:metas )?(?:de producto )?programadas\\b"],
  ["metas", "metas(?: de producto)?\\b"],
];

/** "12 metas cumplidas" are not all of them. */
const IS_ALL = "(?= ?[,.;:)]| y | en total| ?$)";

const DINERO: readonly (readonly [medida: string, said: string])[] = [
  ["apropiacion", "apropiacion definitiva"],
  ["compromisos", "compromisos"],
  ["obligaciones", "obligaciones"],
  ["pagos", "pagos"],
  ["programado", "(?:recursos|presupuesto|inversion) programad[oa]s?"],
  ["ejecutado", "(?:(?:recursos|presupuesto|inversion)|[ ,]y los) ejecutad[oa]s?"],
];

/**
 * How anybody may say a figure. Whose it is must stand in its own sentence: what was named long before
 * would be a guess.
 */
export const LIBRES: readonly Patron[] = [
  ...CONTEOS.flatMap(([medida, said]): readonly Patron[] => [
    ...patron("plan", `conteo.${medida}`, `${N} ${said}${DEL_PLAN}`),
    ...patron(null, `conteo.${medida}`, `${N} ${said}${medida === "metas" ? IS_ALL : ""}`),
  ]),
  ...patron(null, "conteo.programadas", `se programaron ${N} metas`),
  ...CONTEOS.filter(([medida]) => medida !== "metas").flatMap(([medida, said]) =>
    patron(null, `conteo.${medida}`, `\\bmetas ${said.replace("(?:metas )?", "")}(?: son|:) ${N}`),
  ),
  ...patron(
    null,
    "conteo.conEjecucion",
    `${N} (?:metas )?(?:presenta|registra|reporta|muestra)n ejecucion`,
  ),
  ...patron("plan", "cumplimiento", `cumplimiento (?:general )?${MUNICIPAL} ${SON}${V} ?%`),
  ...patron(
    "plan",
    "avance",
    `avance (?:fisico )?(?:acumulado )?${MUNICIPAL} ${SON}${V} ?${PUNTOS}`,
  ),
  ...patron(
    null,
    "avance",
    `${LOGRA}${V} ?${PUNTOS} ${DE_LO_PROGRAMADO}${CIFRAS} ?(?:${PUNTOS} )?programados`,
  ),
  ...patron(
    null,
    "programado",
    `${LOGRA}${CIFRAS} ?${PUNTOS} ${DE_LO_PROGRAMADO}${V} ?(?:${PUNTOS} )?programados`,
  ),
  ...patron(null, "cumplimiento", `cumplimiento ${SON}${V} ?%`, `${V} ?% de cumplimiento`),
  ...patron(
    null,
    "avance",
    `avance ${SON}${V} ?${PUNTOS}`,
    `${V} ?pp de avance`,
    `aporta(?:n|ron)? ${V} ?${PUNTOS}`,
  ),
  ...patron(
    null,
    "peso",
    `(?:pesa|peso (?:(?:de|del) [^.;%]{1,40}? )?(?:de|del|es|es de|es del)) (?:el |un )?${V} ?%`,
  ),
  ...DINERO.flatMap(([medida, said]) =>
    patron(null, `dinero.${medida}`, `${said}[^$.;%]{0,60}?\\$ ?${V}`),
  ),
];

function patron(
  sujeto: string | null,
  medida: string,
  ...sources: readonly string[]
): readonly Patron[] {
  return sources.map((source) => ({ sujeto, medida, pattern: new RegExp(source, "dg") }));
}
