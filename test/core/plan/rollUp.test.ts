import { parametrosAt } from "../../../src/core/planes/metodo";
import fc from "fast-check";
import { avanceIn } from "../../../src/core/plan/avance";
import type { NodoEvaluado } from "../../../src/core/plan/evaluation";
import type { Branch, PlanNode } from "../../../src/core/plan/plan";
import { rollUp as rollUpWith } from "../../../src/core/plan/rollUp";
import { branch, meta, plan } from "./literal";

const avanceOf = avanceIn(2021, true, parametrosAt(null));

function rollUp(tree: Branch): NodoEvaluado {
  return rollUpWith(tree, {
    ponderador: 0.3,
    avanceOf,
    reportadoOf: avanceOf,
    armonizacionOf: () => null,
    isRejected: () => false,
    escala: parametrosAt(null),
    regla: parametrosAt(null),
  });
}

describe("rollUp(plan, question)", () => {
  test("weighs each child by its peso", () => {
    const tree = plan(
      branch("I", 3, meta("1", { avance: 1 })),
      branch("II", 1, meta("2", { avance: 0 })),
    );
    expect(rollUp(tree).cumplimiento).toBe(0.75);
  });

  test("R8: where one node lacks a weight the others keep theirs, and it does not count", () => {
    const tree = plan(
      branch("I", 60, meta("1", { avance: 1 })),
      branch("II", 40, meta("2", { avance: 0 })),
      branch("III", null, meta("3", { avance: 0.5 })),
    );
    const { cumplimiento, branches } = rollUp(tree);
    expect([cumplimiento, branches.map(({ peso }) => peso)]).toEqual([0.6, [0.6, 0.4, null]]);
  });

  test("R18: what rests on a formula without a result is unknown, and what does not is not", () => {
    const tree = plan(
      branch("I", 1, meta("1", { avance: 1, unknown: true }), meta("2", { avance: 1 })),
      branch("II", 1, meta("3", { avance: 0.5 })),
    );
    const { cumplimiento, branches } = rollUp(tree);
    expect([cumplimiento, branches.map((node) => node.cumplimiento)]).toEqual([null, [null, 0.5]]);
  });

  test("gives points of the plan: peso × ponderador × cumplimiento", () => {
    const tree = plan(
      branch("I", 46.2, meta("1", { avance: 0.5 })),
      branch("II", 53.8, meta("2", { avance: 0 })),
    );
    expect(rollUp(tree).branches[0]).toMatchObject({
      peso: 0.462,
      programado: expect.closeTo(0.1386, 12) as number,
      avance: expect.closeTo(0.0693, 12) as number,
    });
  });

  test("counts every programmed meta of a top node alike, however its levels are cut (R8)", () => {
    const tree = plan(
      branch(
        "I",
        1,
        { ...branch("I.A", null, meta("1", { avance: 1 }), meta("2", { avance: 1 })), depth: 2 },
        { ...branch("I.B", null, meta("3", { avance: 0 })), depth: 2 },
      ),
    );
    expect(rollUp(tree).cumplimiento).toBeCloseTo(2 / 3, 12);
  });

  test("leaves out a meta that was not programmed, and weighs its siblings anew (R6)", () => {
    const tree = plan(branch("I", 1, meta("1", { avance: 0.4 }), meta("2", { avance: null })));
    expect(rollUp(tree)).toMatchObject({
      cumplimiento: 0.4,
      conteo: { metas: 2, programadas: 1, noProgramadas: 1 },
    });
  });

  test("leaves out a node with nothing programmed, and the plan still adds up (R6, R10)", () => {
    const root = rollUp(
      plan(
        branch("I", 1, meta("1", { avance: 0.5 })),
        branch("II", 1, meta("2", { avance: null })),
      ),
    );
    expect(root).toMatchObject({ cumplimiento: 0.5, programado: 0.3, avance: 0.15 });
    expect(root.branches[1]).toMatchObject({ cumplimiento: null, nivel: null, programado: null });
  });

  test("has no cumplimiento when nothing below is programmed", () => {
    expect(rollUp(plan(branch("I", 1, meta("1")))).cumplimiento).toBeNull();
  });
});

describe("laws of rollUp", () => {
  const tree = planArbitrary();

  test("a node lies between its children", () => {
    fc.assert(fc.property(tree, (root) => everyNode(rollUp(root), liesBetweenChildren)));
  });

  test("the order of siblings does not matter", () => {
    fc.assert(
      fc.property(tree, (root) =>
        near(rollUp(root).cumplimiento, rollUp(mirrored(root)).cumplimiento),
      ),
    );
  });

  test("the scale of weights does not matter", () => {
    fc.assert(
      fc.property(tree, fc.double({ min: 0.001, max: 1000, noNaN: true }), (root, factor) =>
        near(rollUp(root).cumplimiento, rollUp(scaled(root, factor)).cumplimiento),
      ),
    );
  });

  test("the points of the children add up to those of their parent (R10)", () => {
    fc.assert(
      fc.property(tree, (root) =>
        everyNode(
          rollUp(root),
          ({ branches, metas, avance }) =>
            metas.length > 0 ||
            near(
              avance ?? 0,
              branches.reduce((sum, child) => sum + (child.avance ?? 0), 0),
            ),
        ),
      ),
    );
  });

  test("a cap never raises: no cumplimiento exceeds 1 nor what was reported (R4)", () => {
    fc.assert(
      fc.property(tree, (root) =>
        everyNode(
          rollUp(root),
          ({ metas, cumplimiento }) =>
            (cumplimiento ?? 0) <= 1 &&
            metas.every((one) => (one.cumplimiento ?? 0) <= Math.max(0, one.bruto ?? 0)),
        ),
      ),
    );
  });

  test("counted metas are in exactly one state", () => {
    fc.assert(
      fc.property(tree, (root) =>
        everyNode(
          rollUp(root),
          ({ conteo }) =>
            conteo.programadas === conteo.conEjecucion! + conteo.sinEjecucion! &&
            conteo.metas === conteo.programadas + conteo.noProgramadas,
        ),
      ),
    );
  });
});

function liesBetweenChildren({ cumplimiento, branches, metas }: NodoEvaluado): boolean {
  const below = [...branches, ...metas].flatMap((child) =>
    child.cumplimiento === null ? [] : [child.cumplimiento],
  );
  if (cumplimiento === null) return below.length === 0;
  return cumplimiento >= Math.min(...below) - 1e-9 && cumplimiento <= Math.max(...below) + 1e-9;
}

function everyNode(nodo: NodoEvaluado, holds: (nodo: NodoEvaluado) => boolean): boolean {
  return holds(nodo) && nodo.branches.every((child) => everyNode(child, holds));
}

function near(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9;
}

function mirrored<T extends PlanNode>(node: T): T {
  return node.kind === "Meta" ? node : { ...node, children: node.children.map(mirrored).reverse() };
}

function scaled<T extends PlanNode>(node: T, factor: number): T {
  const peso = node.peso === null ? null : node.peso * factor;
  return node.kind === "Meta"
    ? { ...node, peso }
    : { ...node, peso, children: node.children.map((child) => scaled(child, factor)) };
}

function planArbitrary(): fc.Arbitrary<Branch> {
  const metaArbitrary = fc
    .record({ avance: fc.option(fc.double({ min: 0, max: 3, noNaN: true })), codigo: fc.nat(9999) })
    .map(({ avance, codigo }) => meta(String(codigo), { avance }));
  const leaf = fc.array(metaArbitrary, { minLength: 1, maxLength: 6 });
  const top = fc.tuple(
    fc.double({ min: 0.1, max: 100, noNaN: true }),
    fc.array(leaf, { minLength: 1, maxLength: 3 }),
  );
  return fc
    .array(top, { minLength: 1, maxLength: 5 })
    .map((tops) =>
      plan(
        ...tops.map(([peso, groups], i) =>
          branch(
            `${i}`,
            peso,
            ...groups.map((metas, j) => ({ ...branch(`${i}.${j}`, null, ...metas), depth: 2 })),
          ),
        ),
      ),
    );
}
