import { isRecord } from "../isRecord";
import { onPrintedScale } from "../cifras/medida";
import type { CifrasDelInforme } from "../informe/cifrasDelInforme";
import type { CifraPublicada } from "./auditoria";
import type { Alcance } from "./alcance";
import { medidaDeClave, sujetoDeClave, wordsOfKey } from "./clavesDeJson";
import { placeOfNivel } from "./niveles";
import type { NumeroImpreso } from "./numeros";
import { numeroDeCelda } from "./readTablas";

/**
 * The figures of a JSON: numbers under a key that says what they measure, below the one that names of whom;
 * an object of a list is whoever its code or its name says. A number whose key, or whom it is of, is not
 * understood is kept, tied to nothing; what was recomputed, and how the file was read, are no figures.
 */
export function cifrasDeJson(
  content: unknown,
  alcance: Alcance,
  cifras: CifrasDelInforme,
): readonly CifraPublicada[] {
  const found: CifraPublicada[] = [];
  const put = (one: Omit<CifraPublicada, "lugar">, { path }: Lugar): void => {
    found.push({ ...one, lugar: path.join(".") });
  };
  const visit = (value: unknown, here: Lugar): void => {
    const key = here.path.at(-1) ?? "";
    const numero = numeroDe(value);
    if (numero !== null) {
      const id = idOf(here, alcance);
      if (id === null && (isName(key) || isYear(numero))) return;
      const texto = typeof value === "string" ? value.trim() : String(value).replace(".", ",");
      const isBare = typeof value === "number";
      put({ texto, ...(isBare ? onHundred(numero, id, cifras) : numero), id }, here);
    } else if (typeof value === "string") {
      const valor = NIVEL.test(wordsOfKey(key)) ? placeOfNivel(value) : null;
      if (valor === null) return;
      const id = here.sujeto === null ? null : `${here.sujeto}/${here.prefijo}nivel`;
      put({ texto: value, valor, decimales: 0, id }, here);
    } else if (Array.isArray(value)) {
      for (const [index, one] of (value as readonly unknown[]).entries())
        visit(one, inList(one, String(index + 1), here, alcance));
    } else if (isRecord(value)) {
      const isOther =
        here.isOther || (typeof value["por"] === "string" && value["por"] !== "dependencia");
      for (const [own, inner] of Object.entries(value))
        if (!DERIVED.test(own)) visit(inner, below(own, inner, { ...here, isOther }, alcance));
    }
  };
  visit(content, { path: [], sujeto: "plan", prefijo: "", isMeta: false, isOther: false });
  return found.some(({ id }) => id !== null) ? found : [];
}

/** Where a value stands, and of whom it is. */
interface Lugar {
  readonly path: readonly string[];
  /** Id in the list; `null`: of somebody that it does not tell. */
  readonly sujeto: string | null;
  /** "reportado.", "cuatrienio.": what goes before what is measured. */
  readonly prefijo: string;
  /** Codes are of metas. */
  readonly isMeta: boolean;
  /** Of sectores, alertas and others of which the list tells nothing, and which may be called as a node is. */
  readonly isOther: boolean;
}

function below(key: string, value: unknown, here: Lugar, alcance: Alcance): Lugar {
  const path = [...here.path, key];
  // A number or a word is of what is said here, under a key of its own.
  if (!isRecord(value) && !Array.isArray(value)) return { ...here, path };
  const words = wordsOfKey(key);
  const prefijo = PREFIJOS.has(words) ? `${words}.` : here.prefijo;
  const isMeta = here.isMeta || words === "metas";
  if (KEEPS.test(words) || PREFIJOS.has(words)) return { ...here, path, prefijo, isMeta };
  const isOther = here.isOther || OTHERS.test(words);
  const sujeto = isOther ? null : sujetoDeClave(key, alcance, isMeta);
  return { path, sujeto, prefijo, isMeta, isOther };
}

function inList(value: unknown, place: string, here: Lugar, alcance: Alcance): Lugar {
  const path = [...here.path, place];
  if (!isRecord(value)) return { ...here, path, sujeto: null };
  const said = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const level = alcance.niveles.flatMap((nivel) => wordsOfKey(nivel).split(" ")[0] ?? []);
  const named = [CODIGO, new RegExp(`^(?:${level.join("|") || "(?!)"})\\b`), NOMBRE]
    .map((pattern) => said.find(([key]) => pattern.test(wordsOfKey(key)))?.[1])
    .find((one) => one !== undefined);
  if (named === undefined) return { ...here, path, sujeto: null };
  return {
    ...here,
    path: [...here.path, named],
    sujeto: here.isOther ? null : sujetoDeClave(named, alcance, here.isMeta),
  };
}

function idOf({ path, sujeto, prefijo, isMeta }: Lugar, alcance: Alcance): string | null {
  const key = path.at(-1) ?? "";
  const whole = /^(?:total|valor|cantidad)$/.test(wordsOfKey(key)) ? (path.at(-2) ?? key) : key;
  const own = wordsOfKey(key);
  if ((own === "vigencia" || own === "trimestre") && path.length < 3 && sujeto === "plan")
    return `periodo/${own}`;
  if (path.at(-2) === "filas" && sujeto === "plan") return `filas/${own}`;
  const said = medidaDeClave(
    whole,
    isMeta && sujeto?.startsWith("meta/") === true ? "meta" : sujeto === "plan" ? "plan" : "otro",
    alcance,
  );
  if (said === null) return null;
  const whose = said.sujeto ?? sujeto;
  return whose === null ? null : `${whose}/${prefijo}${said.medida}`;
}

/** A share that a file writes as a fraction: 0,515 beside a 51,5 of the engine. */
function onHundred(
  numero: NumeroImpreso,
  id: string | null,
  cifras: CifrasDelInforme,
): NumeroImpreso {
  const engine = id === null ? undefined : cifras.get(id);
  if (engine?.unidad !== "porcentaje" && engine?.unidad !== "puntos") return numero;
  const motor = onPrintedScale(engine.unidad, engine.value);
  const { valor, decimales } = numero;
  const unit = 10 ** -decimales;
  if (motor === null || valor > 1 || decimales < 2 || Math.abs(motor / 100 - valor) > unit)
    return numero;
  return { valor: valor * 100, decimales: decimales - 2 };
}

/** A number, or a text that is one as a report prints it: "74,3 %", "$1.234". */
function numeroDe(value: unknown): NumeroImpreso | null {
  if (typeof value === "number")
    return { valor: value, decimales: String(value).split(".")[1]?.length ?? 0 };
  if (typeof value !== "string") return null;
  return /^(?:\$ ?)?\d[\d.,]*(?: ?(?:%|pp))?$/.test(value.trim()) ? numeroDeCelda(value) : null;
}

/** What a file says of figures and does not print, and how it was read. */
const DERIVED =
  /recalculad|exact|_txt$|^verificaciones$|^suma_|parsead|^columnas|^contrapruebas$|^preguntas$|^registro$/;
/** Below these a number is still of whom was named. */
const KEEPS =
  /^(?:titulares|narrativa|tabla|resumen|resultados?|cifras|conteos?|dinero|recursos|estructura|informe|datos|metas|filas|periodo|avance|cumplimiento)$/;
const PREFIJOS: ReadonlySet<string> = new Set(["reportado", "cuatrienio", "diferencia"]);
const CODIGO = /^(?:codigo|cod|code)\b/;
const NOMBRE = /^(?:nombre|dependencia|secretaria|responsable|entidad)\b/;
const OTHERS = /^(?:sectores|sector|fuentes|ods|odss|alertas|proyectos)$/;
const NIVEL = /^(?:nivel|semaforo)\b/;

/** A number that names and counts nothing. */
function isName(key: string): boolean {
  return /codigo|^id$|^no$|bpin|vigencia|^ano$|fecha|^fila|columna|^hoja|celda|version|confianza/.test(
    wordsOfKey(key),
  );
}

function isYear({ valor, decimales }: NumeroImpreso): boolean {
  return decimales === 0 && valor >= 1900 && valor < 2100;
}
