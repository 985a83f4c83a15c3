import type { WorkbookSnapshot } from "../../grid/grid";
import { isRecord } from "../../isRecord";
import type { RememberedProblem } from "../../problem";
import {
  FROM_UNNUMBERED,
  readEach,
  readRemembered,
  type Content,
  type Migration,
  type Read,
  type RememberedShape,
} from "../../remembered/remembered";
import type { Trimestre } from "../../vocabulary";
import type { Answers, ColumnAnswer, ListaAnswer, Reparto, Repetidas, Scale } from "../matriz";

/** The first version with several sheets differs in nothing else from those before it. */
export const ONE_SHEET: Migration = (content) => content;

/** Version 3 adds what is answered of the lists of other instruments, of which the earlier ones say nothing. */
export const WITHOUT_LISTS: Migration = (content) => content;

/** What a person answered of one workbook. No answer at all forgets what was answered before, understood or not. */
export const RESPUESTAS: RememberedShape<Answers> = {
  what: "respuestas",
  key: "sopo.respuestas",
  migrations: [FROM_UNNUMBERED, ONE_SHEET, WITHOUT_LISTS],
  read: readAnswers,
  write: (answers) => ({ ...answers }),
};

/** The answers that a workbook remembers, as far as they are understood. */
export function answersFrom(remembered: unknown): Answers {
  return readRemembered(RESPUESTAS, remembered).value;
}

/**
 * All that is answered of a workbook: what it remembers, and over that what is said now. Each door asks this
 * once and passes it on as `Ask.answers`.
 */
export function answersTo(
  { remembered }: Pick<WorkbookSnapshot, "remembered">,
  given: Answers,
): AnswersToAll {
  const { value, problem } = readRemembered(RESPUESTAS, remembered);
  return { answers: mergeAnswers(value, given), unread: problem };
}

export interface AnswersToAll {
  readonly answers: Answers;
  /** Why not all that the workbook remembers is among them. */
  readonly unread: RememberedProblem | null;
}

/** Reads answers part by part: one that is not understood takes nothing from the others. */
export function readAnswers(content: Content): Read<Answers> {
  const value: Record<string, unknown> = {};
  const unread: Record<string, unknown> = {};
  for (const [key, told] of Object.entries(content)) {
    const part: Part = isAnswer(key) ? PARTS[key](told) : { unread: told };
    if (part.read !== undefined) value[key] = part.read;
    if (part.unread !== undefined) unread[key] = part.unread;
  }
  return { value: value as Answers, unread };
}

/** Answers given now overrule those kept earlier, column by column and meta by meta. */
export function mergeAnswers(kept: Answers, given: Answers): Answers {
  const slot = ({ campo, vigencia, trimestre, level }: ColumnAnswer): string =>
    [campo, vigencia, trimestre, level].join("|");
  const overruled = new Set((given.columns ?? []).map(slot));
  const columns = [
    ...(kept.columns ?? []).filter((answer) => !overruled.has(slot(answer))),
    ...(given.columns ?? []),
  ];
  const gestion = { ...kept.gestion, ...given.gestion };
  const scales = { ...kept.scales, ...given.scales };
  const repartos = { ...kept.repartos, ...given.repartos };
  const maximos = { ...kept.maximos, ...given.maximos };
  const columnasDeLista = lastOfEach([
    ...(kept.columnasDeLista ?? []),
    ...(given.columnasDeLista ?? []),
  ]);
  const { sheet, sheets, ...rest } = kept;
  const chosen = given.sheet === undefined && given.sheets === undefined;
  return {
    ...rest,
    ...(chosen && sheet !== undefined && { sheet }),
    ...(chosen && sheets !== undefined && { sheets }),
    ...given,
    ...(columns.length > 0 && { columns }),
    ...(Object.keys(scales).length > 0 && { scales }),
    ...(Object.keys(repartos).length > 0 && { repartos }),
    ...(Object.keys(gestion).length > 0 && { gestion }),
    ...(columnasDeLista.length > 0 && { columnasDeLista }),
    ...(Object.keys(maximos).length > 0 && { maximos }),
  };
}

/** What was said twice stands where it was said last: there it goes before what was said between. */
function lastOfEach(answers: readonly ListaAnswer[]): readonly ListaAnswer[] {
  const keyOf = ({ campo, heading, column }: ListaAnswer): string =>
    [campo, heading, column].join("|");
  const last = new Map(answers.map((answer, index) => [keyOf(answer), index]));
  return answers.filter((answer, index) => last.get(keyOf(answer)) === index);
}

interface Part<T = unknown> {
  readonly read?: T;
  readonly unread?: unknown;
}

const PARTS: {
  readonly [Key in keyof Answers]-?: (told: unknown) => Part<NonNullable<Answers[Key]>>;
} = {
  sheet: whole((told): told is string => typeof told === "string"),
  sheets: whole(areNames),
  columns: list(columnAnswer),
  cumulativeQuarters: whole(isBoolean),
  scales: byKey(isScale),
  repartos: byKey(isReparto),
  repetidas: whole(isRepetidas),
  pesos: byKey(isWeight),
  ponderadores: byKey(isWeight),
  gestion: byKey(isBoolean),
  periodo: byKey(isOfPeriodo),
  columnasDeLista: list(listaAnswer),
  maximos: byKey(isMaximo),
};

function isAnswer(key: string): key is keyof Answers {
  return Object.hasOwn(PARTS, key);
}

function whole<T>(holds: (told: unknown) => told is T): (told: unknown) => Part<T> {
  return (told) => (holds(told) ? { read: told } : { unread: told });
}

function list<T>(readOne: (told: unknown) => T | null): (told: unknown) => Part<readonly T[]> {
  return (told) => {
    if (!Array.isArray(told)) return { unread: told };
    const { read, unread } = readEach(told, readOne);
    return { read, ...(unread.length > 0 && { unread }) };
  };
}

function byKey<T>(
  holds: (told: unknown, key: string) => told is T,
): (told: unknown) => Part<Readonly<Record<string, T>>> {
  return (told) => {
    if (!isRecord(told)) return { unread: told };
    const entries = Object.entries(told);
    const read = entries.filter((entry): entry is [string, T] => holds(entry[1], entry[0]));
    const unread = entries.filter(([key, one]) => !holds(one, key));
    return {
      read: Object.fromEntries(read),
      ...(unread.length > 0 && { unread: Object.fromEntries(unread) }),
    };
  };
}

function columnAnswer(told: unknown): ColumnAnswer | null {
  if (!isRecord(told)) return null;
  const { campo, heading, column, vigencia, trimestre, level, ...others } = told;
  const isWhole =
    typeof campo === "string" &&
    (heading === null || typeof heading === "string") &&
    (vigencia === undefined || typeof vigencia === "number") &&
    (trimestre === undefined || isTrimestre(trimestre)) &&
    (level === undefined || typeof level === "number") &&
    (column === undefined || typeof column === "number") &&
    Object.keys(others).length === 0;
  return isWhole ? (told as unknown as ColumnAnswer) : null;
}

function listaAnswer(told: unknown): ListaAnswer | null {
  if (!isRecord(told)) return null;
  const { campo, heading, column, ...others } = told;
  if (typeof campo !== "string" || typeof heading !== "string") return null;
  if (Object.keys(others).length > 0) return null;
  if (column === undefined) return { campo, heading };
  return typeof column === "number" ? { campo, heading, column } : null;
}

function isMaximo(told: unknown): told is number {
  return typeof told === "number" && Number.isFinite(told) && told > 0;
}

function isTrimestre(told: unknown): told is Trimestre {
  return told === 1 || told === 2 || told === 3 || told === 4;
}

function isOfPeriodo(told: unknown, key: string): told is string & number {
  if (key === "vigencia") return Number.isInteger(told);
  return key === "corte" && typeof told === "string" && /^\d{4}-\d{2}-\d{2}$/.test(told);
}

function areNames(told: unknown): told is readonly string[] {
  return Array.isArray(told) && told.length > 0 && told.every((one) => typeof one === "string");
}

function isBoolean(told: unknown): told is boolean {
  return typeof told === "boolean";
}

function isScale(told: unknown): told is Scale {
  return SCALES.some((scale) => told === scale);
}

const SCALES: readonly Scale[] = ["fraction", "hundred", "bySize", "bySign", "share", "units"];

function isReparto(told: unknown): told is Reparto {
  return REPARTOS.some((reparto) => told === reparto);
}

const REPARTOS: readonly Reparto[] = ["whole", "part", "last", "first", "final"];

function isRepetidas(told: unknown): told is Repetidas {
  return told === "sum" || told === "mean" || told === "first";
}

function isWeight(told: unknown): told is number {
  return typeof told === "number" && told >= 0;
}
