import { evaluateInstrumento } from "../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../src/core/instrumentos/instrumentos";
import { sheetNames } from "../../src/core/report/sheetNames";
import { unrecognisedText } from "../../src/core/text/unrecognised";
import { fileProblemText } from "../../src/core/text/files";
import { readWorkbook } from "../../src/files/readWorkbook";
import type { Hostil } from "./generar";

/** What a file came to. */
export type Suerte = "refused" | "unrecognised" | "evaluated";

export interface Juicio {
  readonly suerte: Suerte;
  /** Seconds of the processor. */
  readonly seconds: number;
  /** What must never be: nothing of it is. */
  readonly wrong: readonly string[];
}

/** Reads and evaluates a file by the way of every door, and looks at all that it says. */
export async function juzgar({ name, bytes }: Hostil): Promise<Juicio> {
  const start = process.cpuUsage();
  const wrong: string[] = [];
  const suerte = await opened(bytes, name, wrong).catch((fault: unknown): Suerte => {
    wrong.push(`throws ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
    return "refused";
  });
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  if (seconds > LIMIT) wrong.push(`takes ${seconds.toFixed(1)} s`);
  return { suerte, seconds, wrong };
}

// Of the processor, for files of some kilobytes: the worst takes a tenth of it.
const LIMIT = 5;

async function opened(bytes: Uint8Array, name: string, wrong: string[]): Promise<Suerte> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) {
    wrong.push(...oddText(fileProblemText(name, read.error), "sentence"));
    return "refused";
  }
  const evaluated = evaluateInstrumento(INSTRUMENTOS, read.value, {});
  if (!evaluated.ok) {
    wrong.push(...oddText(unrecognisedText(evaluated.error), "sentence"));
    return "unrecognised";
  }
  const { evaluado } = evaluated.value;
  const names = sheetNames(read.value.sheets.map((sheet) => sheet.name));
  const sheets = await evaluado.sheets({ workbook: read.value, names, time: "2021-10-15T08:30" });
  wrong.push(...oddIn(evaluado.json(name), "json"), ...oddIn(sheets, "sheets"));
  return "evaluated";
}

/** Numbers that are none, and levels without what they are of, wherever they stand. */
function oddIn(told: unknown, at: string): readonly string[] {
  if (typeof told === "number") return Number.isFinite(told) ? [] : [`${at}: ${told}`];
  if (typeof told === "string") return oddText(told, at);
  if (typeof told !== "object" || told === null) return [];
  const parts = Object.entries(told);
  const { nivel, cumplimiento } = told as Readonly<Record<string, unknown>>;
  const own =
    typeof nivel === "string" && LEVELS.has(nivel) && cumplimiento === null
      ? [`${at}: ${nivel} of nothing`]
      : [];
  return [...own, ...parts.flatMap(([key, part]) => oddIn(part, `${at}.${key}`))].slice(0, 5);
}

const LEVELS = new Set(["Sobresaliente", "Aceptable", "Bajo"]);

/** A figure that was printed though it is none; what the file itself says is no figure. */
function oddText(text: string, at: string): readonly string[] {
  return /(?:NaN|Infinity|∞|undefined|\[object Object\]) ?(?:%|pp|metas)/.test(text)
    ? [`${at}: ${text.slice(0, 200)}`]
    : [];
}
