import { escapeRegExp } from "./escapeRegExp";
import type { CifraPublicada } from "./auditoria";
import { CIFRAS, folded, NUMERO, numeroOf } from "./numeros";
import { AUDITORIA } from "./text";

/** A node that a report may speak of. */
export interface NodoDelInforme {
  /** Id of its sujeto in the list of figures. */
  readonly id: string;
  readonly codigo: string;
  readonly nombre: string;
}

/** What a report can speak of. */
export interface Alcance {
  /** The first level, in order. */
  readonly nodos: readonly NodoDelInforme[];
  /** Names of the levels from the top: "Escenario de cambio"… */
  readonly niveles: readonly string[];
}

/**
 * The figures that a text prints, each tied to its node by what was named last before it, and to what it
 * measures by the words around it. A percentage that no words explain is kept, tied to nothing.
 *
 * @param lines of the text, or paragraphs of a document, in order
 * @param lugarOf what to call the place of a line, from 0
 */
export function cifrasDeTexto(
  lines: readonly string[],
  alcance: Alcance,
  lugarOf: (line: number) => string = AUDITORIA.linea,
): readonly CifraPublicada[] {
  const { text, lineAt } = flat(lines);
  const sujetoAt = contexto(text, lines, alcance);
  const found = new Map<number, CifraPublicada & { readonly end: number }>();
  const put = (at: number, raw: string, end: number, id: string | null): void => {
    const numero = numeroOf(raw);
    if (numero === null || found.has(at)) return;
    const percent = /^\s?%/.exec(text.slice(end))?.[0] ?? "";
    found.set(at, {
      texto: `${raw}${percent}`,
      ...numero,
      lugar: lugarOf(lineAt(at)),
      id,
      end,
    });
  };
  for (const { medida, sujeto, pattern } of patrones(alcance)) {
    for (const match of text.matchAll(pattern)) {
      const raw = match.groups?.["v"];
      if (raw === undefined) continue;
      const at = match.index + match[0].lastIndexOf(raw);
      put(at, raw, at + raw.length, idOf(sujeto ?? sujetoAt(at), medida));
    }
  }
  for (const { id, nombre } of alcance.nodos) {
    // "IV Es tiempo de… (74,4 %)"
    for (const match of text.matchAll(
      new RegExp(`${nameSource(nombre)} \\((${CIFRAS}) ?%\\)`, "g"),
    )) {
      const [whole, raw = ""] = match;
      const at = match.index + whole.lastIndexOf(raw);
      put(at, raw, at + raw.length, `${id}/cumplimiento`);
    }
  }
  for (const match of text.matchAll(new RegExp(`(?<![\\d.,/-])(${CIFRAS}) ?%`, "g"))) {
    const [, raw = ""] = match;
    put(match.index, raw, match.index + raw.length, null);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, { end: _, ...cifra }]) => cifra);
}

/** Of the plan, its levels are parts 1, 2…; of a node of the first level its parts begin one below. */
function idOf(sujeto: string, medida: string): string {
  // The vigencia weighs the same for every node.
  if (medida === "ponderador") return `plan/${medida}`;
  const level = /^nivel\.(\d+)$/.exec(medida)?.[1];
  if (level === undefined) return `${sujeto}/${medida}`;
  const depth = Number(level);
  return sujeto === "plan" || depth === 1
    ? `plan/partes.${depth}`
    : `${sujeto}/partes.${depth - 1}`;
}

interface Patron {
  readonly medida: string;
  /** Whose figure it is whatever was named before. */
  readonly sujeto: string | null;
  readonly pattern: RegExp;
}

/** How reports say each figure; earlier ones win where two fit. */
function patrones({ niveles }: Alcance): readonly Patron[] {
  const of = (medida: string, ...sources: readonly string[]): readonly Patron[] =>
    sources.map((source) => ({ medida, sujeto: null, pattern: regexOf(source) }));
  const V = `(?<v>${CIFRAS})`;
  return [
    ...of("peso", `peso (?:porcentual )?(?:dentro del pdm |en el plan )?del? ${V} ?%`),
    ...of(
      "ponderador",
      `\\(${V} ?% del peso total`,
      `ponderador programado de ejecucion para la vigencia (?:\\d{4} )?es del ${V}`,
    ),
    ...of(
      "participacion.noProgramadas",
      `\\(${V} ?% del total de las metas no fueron`,
      `no (?:fue|fueron) programadas?, el ${V} ?%`,
    ),
    ...of("participacion.metas", `${V} ?% del total de las metas`),
    ...of(
      "participacion.sinEjecucion",
      `tiene un ${V} ?% de metas sin`,
      `tiene sin ejecucion el ${V} ?%`,
      `sin ejecucion, el ${V} ?% de ellas`,
    ),
    ...niveles.flatMap((nivel, index) => nivelPatrones(nivel, index)),
    ...of(
      "conteo.noProgramadas",
      `${V} (?:metas )?no fueron programadas`,
      `${V} metas no programadas`,
    ),
    ...of(
      "conteo.conEjecucion",
      `reportaron ejecucion ${V}`,
      `${V} (?:metas )?(?:tuvieron|tienen) (?:ejecucion|avance fisico)`,
      `reporte de avance fisico tenemos reportadas ${V}`,
    ),
    ...of(
      "conteo.sinEjecucion",
      `sin ninguna ejecucion tenemos ${V}`,
      `${V} (?:de las metas programadas )?estan sin ejecucion`,
      `sin reporte de ejecucion alguna existen ${V}`,
      `metas programadas \\(${V} metas? de`,
    ),
    ...of(
      "conteo.programadas",
      `se han programado ${V}`,
      `${V} (?:de sus metas )?fueron programadas`,
      `metas programadas \\(${CIFRAS} metas? de ${V}\\)`,
    ),
    ...of(
      "avance",
      `avance fisico (?:promedio )?(?:acumulado )?(?:de las metas )?del? ${V}(?! meta)`,
    ),
    ...of(
      "programado",
      `(?:sobre|frente) (?:el |al? )?${V} ?(?:%|pp) programad`,
      `parametro evaluador que, .{0,160}? es del ${V} ?%, lo que representa`,
    ),
    ...of(
      "cuatrienio.cumplimiento",
      `cuatrienio, (?:el plan alcanza un |el )cumplimiento (?:es )?del ${V}`,
    ),
    ...of("reportado.cumplimiento", `reportaron un cumplimiento del ${V}`),
    ...of("cumplimiento", `cumplimiento del ${V} ?%`, `base 100, .{0,90}? seria del ${V} ?%`),
    ...of(
      "esperado",
      `parametro evaluador de ejecucion .{0,160}? del ${V} ?%`,
      `lo esperado a la fecha del corte es el ${V} ?%`,
    ),
    ...of("conteo.metas", `(?:^|[^\\d])${V} metas (?:de )?producto`, `${V} metas productos?`),
  ];
}

/** "nueve prospectivas", "28 escenarios de apuesta": how many there are on a level. */
function nivelPatrones(nivel: string, index: number): readonly Patron[] {
  const words = folded(nivel).split(" ");
  const plural = words.map((word) =>
    /^(?:de|del|para|la)$/.test(word) ? word : `${word}(?:e?s)?`,
  );
  const pattern = regexOf(`(?<![\\d.,])(?<v>${NUMERO}) (?:unic[ao] )?${plural.join(" ")}\\b`);
  // Counted below the node that is named: the first level below an escenario is the plan's second.
  return [{ medida: `nivel.${index + 1}`, sujeto: null, pattern }];
}

function regexOf(source: string): RegExp {
  return new RegExp(source, "g");
}

/** The lines as one folded text, with the line of each place. */
function flat(lines: readonly string[]): {
  readonly text: string;
  readonly lineAt: (at: number) => number;
} {
  let text = "";
  const starts: number[] = [];
  for (const line of lines) {
    starts.push(text.length);
    const clean = folded(line)
      .replace(/[\s ]+/g, " ")
      .trim();
    if (clean !== "") text += `${clean} `;
  }
  return {
    text,
    lineAt: (at) => starts.filter((start) => start <= at).length - 1,
  };
}

/** A name as a pattern, whatever stands between its words. */
function nameSource(nombre: string): string {
  return (folded(nombre).match(/[a-z0-9]+/g) ?? [escapeRegExp(nombre)]).join("[^a-z0-9]+");
}

/** The sujeto that was named last before a place; the plan where none was. */
function contexto(
  text: string,
  lines: readonly string[],
  { nodos, niveles }: Alcance,
): (at: number) => string {
  const marks: { readonly at: number; readonly id: string }[] = [];
  const mark = (pattern: RegExp, id: string): void => {
    for (const { index } of text.matchAll(pattern)) marks.push({ at: index, id });
  };
  const level = folded(niveles[0] ?? "");
  for (const [index, { id, codigo, nombre }] of nodos.entries()) {
    if (nombre.includes(" ")) mark(new RegExp(nameSource(nombre), "g"), id);
    if (level !== "")
      mark(
        new RegExp(`${level} (?:${escapeRegExp(folded(codigo))}|${index + 1})(?= tiene)`, "g"),
        id,
      );
  }
  mark(/plan de desarrollo[^.]{0,70}? (?:contempla|presenta|se logra|esta compuest)/g, "plan");
  mark(/parte estrategica[^.]{0,60}? esta compuesta/g, "plan");
  // A heading of the first rank ("4. CONCLUSIONES") closes what was said of a node.
  for (const line of lines) {
    const heading = /^\s*\d+\.\s+\S/.test(line) ? folded(line).replace(/\s+/g, " ").trim() : "";
    if (heading.length > 6) mark(new RegExp(escapeRegExp(heading), "g"), "plan");
  }
  marks.sort((a, b) => a.at - b.at);
  return (at) => marks.filter((one) => one.at <= at).at(-1)?.id ?? "plan";
}
