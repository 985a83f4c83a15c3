import { parametrosAt } from "../../../src/core/planes/metodo";
import type { NodoEvaluado } from "../../../src/core/plan/evaluation";
import type { Branch } from "../../../src/core/plan/plan";
import type { RespuestaDeMeta, RollUp } from "../../../src/core/plan/question";
import { measure, measureAgain, rollUp as rollUpWith } from "../../../src/core/plan/rollUp";
import { branch, meta, plan } from "./literal";

// What the roll-up makes of the answers of the metas, whatever they rest on.

type Answers = Readonly<Record<string, Partial<RespuestaDeMeta>>>;

function asking(answers: Answers, reported: Answers = answers): RollUp {
  const answerOf = (given: Answers) => (one: { readonly codigo: string }) => ({
    estado: "conEjecucion" as const,
    programado: 1,
    ejecutado: 1,
    bruto: 1,
    cumplimiento: 1,
    reported: true,
    esperado: null,
    ...given[one.codigo],
  });
  return {
    ponderador: 0.3,
    avanceOf: answerOf(answers),
    reportadoOf: answerOf(reported),
    armonizacionOf: ({ codigo }) => (codigo === "rechazada" ? "sinProyecto" : "armonizada"),
    isRejected: (armonizacion) => armonizacion === "sinProyecto",
    escala: parametrosAt(null),
    regla: parametrosAt(null),
  };
}

function rollUp(tree: Branch, answers: Answers, reported?: Answers): NodoEvaluado {
  return rollUpWith(tree, asking(answers, reported));
}

const NOTHING: Partial<RespuestaDeMeta> = { estado: "sinEjecucion", cumplimiento: 0 };

test("a meta whose cumplimiento cannot be told, for no formula's sake, does not weigh (R6)", () => {
  const tree = plan(branch("I", 1, meta("1"), meta("2")));
  expect(rollUp(tree, { "1": { cumplimiento: null }, "2": NOTHING }).cumplimiento).toBe(0);
});

test("only what was reported and is taken as nothing is not counted (R12, R13)", () => {
  const tree = plan(branch("I", 1, meta("rechazada"), meta("2"), meta("3"), meta("4")));
  const answers = { rechazada: NOTHING, "2": NOTHING, "3": NOTHING };
  const { branches, conteo, reportado } = rollUp(tree, answers, { "3": NOTHING });
  expect(
    branches[0]?.metas.map(({ notCounted, noArmonizada }) => [notCounted, noArmonizada]),
  ).toEqual([
    [true, true],
    [true, false],
    [false, false],
    [false, false],
  ]);
  expect([conteo.noArmonizadas, reportado.conteo.noArmonizadas]).toEqual([1, 0]);
});

test("a node of which nobody reported counts 0 and has no nivel (R1, R5, R7)", () => {
  const tree = plan(
    branch("I", 1, meta("1"), meta("2")),
    branch("II", 1, meta("3"), meta("4")),
    branch("III", 1, meta("5")),
  );
  const blank = { ...NOTHING, ejecutado: null, reported: false } as const;
  const outside = { estado: "noProgramada", cumplimiento: null } as const;
  const answers = { "1": blank, "2": outside, "3": blank, "4": NOTHING, "5": outside };
  const { branches, ...whole } = rollUp(tree, answers);
  expect(
    branches.map(({ cumplimiento, nivel, sinReporte }) => [cumplimiento, nivel, sinReporte]),
  ).toEqual([
    [0, null, true],
    [0, "Bajo", false],
    [null, null, false],
  ]);
  expect([whole.nivel, whole.sinReporte, branches[0]?.reportado.nivel]).toEqual([
    "Bajo",
    false,
    null,
  ]);
});

test("the states of the metas add up, those of the nodes too", () => {
  const tree = plan(
    branch("I", 1, meta("1"), meta("2"), meta("rechazada")),
    branch("II", 1, meta("4"), meta("5")),
  );
  const unreported = { estado: "sinReporte", cumplimiento: 0 } as const;
  const uncrossed = { estado: "sinCruce", cumplimiento: null } as const;
  const answers = {
    "1": unreported,
    "2": uncrossed,
    rechazada: NOTHING,
    "4": unreported,
    "5": uncrossed,
  };
  const { conteo, branches } = rollUp(tree, answers, {});
  expect(branches.map((node) => [node.conteo.sinReporte, node.conteo.noArmonizadas])).toEqual([
    [1, 1],
    [1, 0],
  ]);
  expect(conteo).toEqual({
    metas: 5,
    programadas: 5,
    conEjecucion: 0,
    sinEjecucion: 1,
    noProgramadas: 0,
    sinReporte: 2,
    sinCruce: 2,
    noArmonizadas: 1,
  });
});

test("one meta that cannot tell leaves its node without a count, wherever it stands", () => {
  const tree = plan(branch("I", 1, meta("1"), meta("2"), meta("3")));
  const { conteo } = rollUp(tree, { "2": { estado: "programada", cumplimiento: null } });
  expect([conteo.conEjecucion, conteo.sinEjecucion]).toEqual([null, null]);
});

test("metas weigh by their peso where all have one, else alike (R8)", () => {
  const answers = { "2": NOTHING };
  const of = (first: number, second: number | null): number | null =>
    rollUp(plan(branch("I", 1, meta("1", { peso: first }), meta("2", { peso: second }))), answers)
      .cumplimiento;
  expect([of(3, 1), of(1, null)]).toEqual([0.75, 0.5]);
});

test("what stands at the top without a peso counts alike, metas beside nodes (R8)", () => {
  const tree = plan(branch("I", null, meta("1"), meta("2")), meta("3"));
  expect(rollUp(tree, { "3": NOTHING }).cumplimiento).toBe(0.5);
});

test("a mean of means counts nodes without a peso alike at every level", () => {
  const tree = plan(
    branch("I", 1, branch("A", null, meta("1"), meta("2")), branch("B", null, meta("3"))),
  );
  const question = asking({ "3": NOTHING });
  const of = (meanOfMeans: boolean): number | null =>
    rollUpWith(tree, { ...question, meanOfMeans }).cumplimiento;
  expect([of(true), of(false)]).toEqual([0.5, 2 / 3]);
});

test("an esperado that is not known leaves that of its siblings as it is (R11)", () => {
  const tree = plan(branch("I", 1, meta("1"), meta("2")));
  expect(rollUp(tree, { "1": { esperado: 0.25 } }).esperado).toBe(0.25);
});

test("where nothing counts a meta has no share, which is a number", () => {
  const { branches } = rollUp(plan(branch("I", 1, meta("1"))), {
    "1": { estado: "noProgramada", cumplimiento: null },
  });
  expect(branches[0]?.metas.map(({ peso }) => peso)).toEqual([0]);
});

test("measureAgain(before, question) is what measure(plan, question) would say", () => {
  const tree = plan(branch("I", 1, meta("rechazada"), meta("2")));
  const before = measure(tree, asking({}));
  const question = asking({ rechazada: NOTHING }, {});
  expect(measureAgain(before, question)).toEqual(measure(tree, question));
});
