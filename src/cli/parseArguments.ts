import { wholeIn } from "../core/grid/digits";
import type { Ask } from "../core/evaluateRows";
import type { Answers } from "../core/matriz/matriz";
import { err, ok, type Result } from "../core/result";
import type { SaveOptions } from "./saveFiles";
import { CLI } from "./text/cli";

/** What every command understands. */
export interface Arguments {
  readonly files: readonly string[];
  readonly ask: Ask;
  /** R12: file that holds the registry of projects. */
  readonly registro: string | null;
  /** R30: file of answers to what a reading leaves open. */
  readonly respuestas: string | null;
  /** Where what is written goes. */
  readonly salida: string | null;
  /** R7: workbook that holds the plan; R32: or a file of a plan that was made from one. */
  readonly plan: string | null;
  /** R21: the consolidated workbook of the corte before. */
  readonly anterior: string | null;
  /** R36: file of what the office decided. */
  readonly decisiones: string | null;
  /** ISO date by which a dependencia is to answer its devolución. */
  readonly plazo: string | null;
  /** File of assumptions. */
  readonly supuestos: string | null;
  /** Nivel or percentage that is to be reached, and of which node. */
  readonly metaNivel: string | null;
  readonly nodo: string | null;
  /** Metas, dependencias and nodes that are not counted on; the option may be given more than once. */
  readonly excluir: readonly string[];
  /** Sentences of the office for its informe, and the image at the head of its pages. */
  readonly frases: string | null;
  readonly escudo: string | null;
  /** R33: who saves a corte, and why one that was saved is corrected. */
  readonly quien: string | null;
  readonly motivo: string | null;
  /** Days after the end of a quarter, as they were typed. */
  readonly diasDependencias: string | null;
  readonly diasInforme: string | null;
  /** R32: how a new plan is called, the act that supports it and the date from which it holds. */
  readonly nombre: string | null;
  readonly acto: string | null;
  readonly desde: string | null;
  /** How many metas are drawn to be audited, and from which word; as they were typed. */
  readonly muestra: string | null;
  readonly semilla: string | null;
  /** The printed report whose figures are checked. */
  readonly publicado: string | null;
  /** Live formulas in place of values. */
  readonly formulas: boolean;
  /** Bars of the charts from the lowest to the highest, in place of by code. */
  readonly porResultado: boolean;
  readonly json: boolean;
  /** A file that is there may be replaced although no earlier run of the command left it. */
  readonly reemplazar: boolean;
}

/** What may be written over: never what is read. */
export function saveOptions(given: Arguments): SaveOptions {
  const { files, registro, respuestas, plan, anterior, decisiones, supuestos } = given;
  const { frases, escudo, reemplazar } = given;
  const named = [
    registro,
    respuestas,
    plan,
    anterior,
    decisiones,
    supuestos,
    frases,
    escudo,
  ].filter((path) => path !== null);
  return { sources: [...files, ...named], replace: reemplazar };
}

/** Reads the words after the command; a wrong one is answered with a Spanish sentence. */
export function parseArguments(words: readonly string[]): Result<Arguments, string> {
  const files: string[] = [];
  const excluir: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    const [name, inline] = splitOption(words[index]!);
    if (name === null) files.push(words[index]!);
    else if (FLAGS.has(name)) flags.add(name);
    else if (!KNOWN.has(name)) return err(CLI.unknownOption(name));
    else {
      const value = inline ?? words[++index];
      if (value === undefined || value.startsWith("--")) return err(CLI.missingValue(name));
      if (name === "excluir") excluir.push(...value.split(";"));
      else options.set(name, value);
    }
  }
  if (files.length === 0) return err(CLI.noFile);
  const ask = askOf(options);
  const valueOf = (name: string): string | null => options.get(name) ?? null;
  const projecting = {
    supuestos: valueOf("supuestos"),
    metaNivel: valueOf("meta-nivel"),
    nodo: valueOf("nodo"),
    excluir,
  };
  return ask.ok
    ? ok({
        files,
        ask: ask.value,
        registro: valueOf("registro"),
        respuestas: valueOf("respuestas"),
        salida: valueOf("salida"),
        plan: valueOf("plan"),
        anterior: valueOf("anterior"),
        decisiones: valueOf("decisiones"),
        plazo: valueOf("plazo"),
        ...projecting,
        frases: valueOf("frases"),
        escudo: valueOf("escudo"),
        quien: valueOf("quien"),
        motivo: valueOf("motivo"),
        publicado: valueOf("publicado"),
        diasDependencias: valueOf("dias-dependencias"),
        diasInforme: valueOf("dias-informe"),
        nombre: valueOf("nombre"),
        acto: valueOf("acto"),
        desde: valueOf("desde"),
        muestra: valueOf("muestra"),
        semilla: valueOf("semilla"),
        formulas: flags.has("formulas"),
        porResultado: flags.has("por-resultado"),
        json: flags.has("json"),
        reemplazar: flags.has("reemplazar"),
      })
    : ask;
}

const KNOWN: ReadonlySet<string> = new Set([
  "hoja",
  "vigencia",
  "corte",
  "registro",
  "respuestas",
  "salida",
  "plan",
  "anterior",
  "decisiones",
  "plazo",
  "supuestos",
  "meta-nivel",
  "nodo",
  "excluir",
  "frases",
  "escudo",
  "quien",
  "motivo",
  "publicado",
  "dias-dependencias",
  "dias-informe",
  "nombre",
  "acto",
  "desde",
  "muestra",
  "semilla",
]);
const FLAGS: ReadonlySet<string> = new Set(["json", "formulas", "por-resultado", "reemplazar"]);

function splitOption(word: string): [string | null, string | undefined] {
  const match = /^--([a-z-]+)(?:=(.*))?$/.exec(word);
  return match ? [match[1]!, match[2]] : [null, undefined];
}

function askOf(options: ReadonlyMap<string, string>): Result<Ask, string> {
  const vigencia = options.get("vigencia");
  const year = vigencia !== undefined && /^20\d{2}$/.test(vigencia) ? wholeIn(vigencia) : null;
  if (vigencia !== undefined && year === null) return err(CLI.badVigencia(vigencia));
  const corte = options.get("corte");
  if (corte !== undefined && !isDate(corte)) return err(CLI.badCorte(corte));
  const plazo = options.get("plazo");
  if (plazo !== undefined && !isDate(plazo)) return err(CLI.badPlazo(plazo));
  const desde = options.get("desde");
  if (desde !== undefined && !isDate(desde)) return err(CLI.badDesde(desde));
  const hoja = options.get("hoja");
  const answers: Answers | undefined = hoja === undefined ? undefined : { sheet: hoja };
  return ok({
    ...(year !== null && { vigencia: year }),
    ...(corte !== undefined && { corte }),
    ...(answers && { answers }),
  });
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // 2021-02-30 parses as a day of March: it must come back as it was written.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
