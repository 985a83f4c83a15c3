import type { Decision } from "../../src/core/consolidate/decision";
import { DECISIONES } from "../../src/core/consolidate/rememberedDecisions";
import type { Finding } from "../../src/core/finding";
import { RESPUESTAS } from "../../src/core/matriz/questions/answers";
import type { WritingProblem } from "../../src/core/report/publication";
import type { ReportSpec } from "../../src/core/report/reportSpec";
import type { Result } from "../../src/core/result";
import { mark } from "../../src/excel/mark/mark";
import { unmark } from "../../src/excel/mark/unmark";
import { freezeValues } from "../../src/excel/publish/freezeValues";
import { publish } from "../../src/excel/publish/publish";
import { undoPublish } from "../../src/excel/publish/undoPublish";
import { remember } from "../../src/excel/remember";

type Outcome = Promise<Result<unknown, WritingProblem>>;

/** Something that is written into a workbook, and what was written before it. */
export interface Operation {
  readonly name: string;
  readonly before: (reports: Reports) => readonly (() => Outcome)[];
  readonly act: (reports: Reports) => Outcome;
}

/** What is published: the second is the first as it was later, and in fewer rows. */
export interface Reports {
  readonly first: ReportSpec;
  readonly second: ReportSpec;
  readonly other: ReportSpec;
  readonly formulas: ReportSpec;
  readonly findings: readonly [readonly Finding[], readonly Finding[]];
}

const KEPT_OUT: Decision = { type: "archivo", archivo: "salud.xlsx", cuenta: false };

export const OPERATIONS: readonly Operation[] = [
  { name: "publicar", before: () => [], act: ({ first }) => publish(first) },
  {
    name: "publicar de nuevo",
    before: ({ first }) => [() => publish(first)],
    act: ({ second }) => publish(second),
  },
  {
    name: "publicar otro instrumento al lado",
    before: ({ first }) => [() => publish(first)],
    act: ({ other }) => publish(other),
  },
  {
    name: "deshacer la primera publicación",
    before: ({ first }) => [() => publish(first)],
    act: () => undoPublish(() => true),
  },
  {
    name: "deshacer la segunda publicación",
    before: ({ first, second }) => [() => publish(first), () => publish(second)],
    act: () => undoPublish(() => true),
  },
  {
    name: "congelar valores",
    before: ({ formulas }) => [() => publish(formulas)],
    act: () => freezeValues(),
  },
  { name: "marcar", before: () => [], act: ({ findings: [some] }) => mark(some, []) },
  {
    name: "marcar de nuevo",
    before: ({ findings: [some] }) => [() => mark(some, [])],
    act: ({ findings: [, others] }) => mark(others, []),
  },
  {
    name: "quitar marcas",
    before: ({ findings: [some] }) => [() => mark(some, [])],
    act: () => unmark(),
  },
  {
    name: "responder",
    before: () => [],
    act: () => remember(RESPUESTAS, { sheet: "Matriz", cumulativeQuarters: true }),
  },
  {
    name: "decidir en una consolidación",
    before: () => [() => remember(DECISIONES, [KEPT_OUT])],
    act: () => remember(DECISIONES, [KEPT_OUT, { type: "conflictos", regla: "responsable" }]),
  },
];
