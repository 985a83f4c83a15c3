import fc from "fast-check";
import type { NodoEvaluado } from "../../../src/core/plan/evaluation";
import { measure, rollUp } from "../../../src/core/plan/rollUp";
import { project, startProjection } from "../../../src/core/whatIf/project";
import type { Alcance, Efecto, Supuesto } from "../../../src/core/whatIf/supuesto";
import { whatIf, whatIfContext, type Evaluado } from "../../../src/core/whatIf/whatIf";
import { pesosIn, ponderadorIn, withPesos } from "../../../src/core/whatIf/withPesos";
import { branch, meta, plan } from "../plan/literal";
import { evaluado, metaOf, planArbitrary, supuestoArbitrary } from "./plans";

const TREE = plan(
  branch("I", 3, metaOf("I.1", "Salud", 0.5), metaOf("I.2", "Obras", 0)),
  branch("II", 1, metaOf("II.1", "Obras", 0.2), metaOf("II.2", "Salud", null)),
);

function supose(de: Alcance, efecto: Efecto): Supuesto {
  return { activo: true, type: "metas", de, efecto };
}

test.each(["II", "ii", "II."])(
  "a node is assumed by its code however it is written: %p (R14)",
  (codigo) => {
    const all = { type: "cumplimiento", fraccion: 1 } as const;
    expect(cumplimientos([supose({ type: "nodo", codigo }, all)])).toEqual(
      cumplimientos([supose({ type: "nodo", codigo: "II" }, all)]),
    );
    expect(cumplimientos([supose({ type: "meta", codigo: "I-2" }, all)])).toEqual(
      cumplimientos([supose({ type: "meta", codigo: "I.2" }, all)]),
    );
    expect(cumplimientos([{ activo: true, type: "peso", nodo: codigo, fraccion: 0.5 }])).toEqual(
      cumplimientos([{ activo: true, type: "peso", nodo: "II", fraccion: 0.5 }]),
    );
  },
);

function cumplimientos(supuestos: readonly Supuesto[], tree = TREE): readonly (number | null)[] {
  const { raiz } = project(startProjection(evaluado(tree)), supuestos);
  return [...raiz.branches.map(({ cumplimiento }) => cumplimiento), raiz.cumplimiento];
}

describe("project(start, supuestos)", () => {
  test("without assumptions is the base", () => {
    expect(cumplimientos([])).toEqual([0.25, 0.2, 0.2375]);
  });

  test.each<[string, Alcance, Efecto, readonly number[]]>([
    [
      "one meta ends with an amount",
      { type: "meta", codigo: "i.1" },
      { type: "ejecutado", valor: 0.9 },
      [0.45, 0.2],
    ],
    [
      "one meta ends at a percentage",
      { type: "meta", codigo: "I.2" },
      { type: "cumplimiento", fraccion: 1 },
      [0.75, 0.2],
    ],
    [
      "the metas of a node end at a percentage, also those beyond it",
      { type: "nodo", codigo: "I" },
      { type: "cumplimiento", fraccion: 0.3 },
      [0.3, 0.2],
    ],
    [
      "the metas of a node end at least there",
      { type: "nodo", codigo: "I" },
      { type: "minimo", fraccion: 0.3 },
      [0.4, 0.2],
    ],
    [
      "a dependencia, however it is written",
      { type: "dependencia", nombre: "OBRAS " },
      { type: "cumplimiento", fraccion: 1 },
      [0.75, 1],
    ],
    [
      "half of what is missing is done",
      { type: "plan" },
      { type: "faltante", fraccion: 0.5 },
      [0.625, 0.6],
    ],
    [
      "a meta that is not programmed does nothing when it is finished (R6)",
      { type: "meta", codigo: "II.2" },
      { type: "cumplimiento", fraccion: 1 },
      [0.25, 0.2],
    ],
  ])("%s", (_, de, efecto, [first, second]) => {
    expect(cumplimientos([supose(de, efecto)]).slice(0, 2)).toEqual([
      expect.closeTo(first!, 12),
      expect.closeTo(second!, 12),
    ]);
  });

  test("the last assumption that speaks of a meta decides, whatever the earlier said", () => {
    const all = supose({ type: "plan" }, { type: "cumplimiento", fraccion: 1 });
    const half = supose({ type: "meta", codigo: "I.2" }, { type: "faltante", fraccion: 0.5 });
    expect(cumplimientos([all, half])).toEqual([0.75, 1, 0.8125]);
    expect(cumplimientos([half, all])).toEqual([1, 1, 1]);
  });

  test("an assumption that is switched off says nothing", () => {
    expect(
      cumplimientos([
        { ...supose({ type: "plan" }, { type: "cumplimiento", fraccion: 1 }), activo: false },
      ]),
    ).toEqual([0.25, 0.2, 0.2375]);
  });

  test("a node weighs exactly its assumed share, its siblings keep their ratio (R8)", () => {
    const tree = plan(
      branch("I", 50, meta("a", { avance: 1 })),
      branch("II", 30, meta("b", { avance: 1 })),
      branch("III", 20, meta("c", { avance: 1 })),
    );
    const { raiz } = project(startProjection(evaluado(tree)), [
      { activo: true, type: "peso", nodo: "I", fraccion: 0.2 },
    ]);
    expect(raiz.branches.map(({ peso }) => peso)).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(0.48, 12),
      expect.closeTo(0.32, 12),
    ]);
  });

  test("another ponderador changes the points and no cumplimiento", () => {
    const { raiz } = project(startProjection(evaluado(TREE)), [
      { activo: true, type: "ponderador", fraccion: 0.4 },
    ]);
    expect([raiz.programado, raiz.avance, raiz.cumplimiento]).toEqual([0.4, 0.4 * 0.2375, 0.2375]);
  });

  test("speaks of the metas that a finding names", () => {
    const finding = {
      type: "programaAlCierre",
      severity: "advertencia",
      meta: null,
      at: null,
      points: null,
      parte: 0.5,
      metas: ["I.2", "II.1"],
    } as const;
    const { raiz } = project(startProjection(evaluado(TREE, [finding])), [
      supose({ type: "alerta", alerta: "programaAlCierre" }, { type: "cumplimiento", fraccion: 1 }),
    ]);
    expect(raiz.branches.map(({ cumplimiento }) => cumplimiento)).toEqual([0.75, 1]);
  });

  test("a meta whose project comes to hold it counts what it reported, unless it produced nothing (R12, R13)", () => {
    const base = evaluado(
      plan(branch("I", 1, metaOf("a", "Salud", 0.8), metaOf("b", "Salud", 0.6))),
    );
    const rejected: Evaluado = {
      ...base,
      question: {
        ...base.question,
        armonizacionOf: () => "proyectoSinMeta",
        isRejected: () => true,
        avanceOf: (one) => ({
          ...base.question.avanceOf(one),
          estado: "sinEjecucion",
          cumplimiento: 0,
        }),
      },
    };
    const answered = {
      type: "metaDeGestion",
      severity: "advertencia",
      meta: "b",
      at: null,
      points: null,
      answer: false,
      ejecutado: 0.6,
    } as const;
    const harmonised = supose({ type: "plan" }, { type: "armonizada" });
    expect(startProjection(rejected).raiz).toMatchObject({
      cumplimiento: 0,
      conteo: { noArmonizadas: 2 },
    });
    expect(project(startProjection(rejected), [harmonised]).raiz).toMatchObject({
      cumplimiento: 0.7,
      conteo: { noArmonizadas: 0 },
    });
    expect(
      project(startProjection({ ...rejected, findings: [answered] }), [harmonised]).raiz
        .cumplimiento,
    ).toBe(0.4);
  });
});

describe("laws of project", () => {
  const supuestos = fc.array(supuestoArbitrary, { maxLength: 4 });

  test("after any earlier assumptions it gives the full roll-up, to the last bit", () => {
    fc.assert(
      fc.property(
        planArbitrary(),
        fc.array(supuestos, { minLength: 1, maxLength: 4 }),
        (tree, steps) => {
          const base = evaluado(tree);
          let projected = startProjection(base);
          for (const step of steps) projected = project(projected, step);
          expect(projected.raiz).toEqual(fullRollUp(base, steps.at(-1)!));
        },
      ),
    );
  });

  test("base + no assumption = base, also after some were made", () => {
    fc.assert(
      fc.property(planArbitrary(), supuestos, (tree, some) => {
        const start = startProjection(evaluado(tree));
        const base = rollUp(tree, evaluado(tree).question);
        expect(start.raiz).toEqual(base);
        expect(project(project(start, some), []).raiz).toEqual(base);
      }),
    );
  });

  test("raising a meta never lowers a node", () => {
    const raised = fc.tuple(
      fc.nat(),
      fc.constantFrom("minimo" as const, "faltante" as const),
      fc.integer({ min: 0, max: 10 }),
    );
    fc.assert(
      fc.property(planArbitrary(), raised, (tree, [which, type, tenths]) => {
        const start = startProjection(evaluado(tree));
        const codigos = [...start.context.metasOf({ type: "plan" })].map(({ codigo }) => codigo);
        const after = project(start, [
          supose(
            { type: "meta", codigo: codigos[which % codigos.length]! },
            { type, fraccion: tenths / 10 },
          ),
        ]);
        expect(neverLower(start.raiz, after.raiz)).toBe(true);
      }),
    );
  });

  test("what no assumption touches is the same object", () => {
    const start = startProjection(evaluado(TREE));
    const after = project(start, [
      supose({ type: "nodo", codigo: "I" }, { type: "cumplimiento", fraccion: 1 }),
    ]);
    expect(after.raiz.branches[1]).toBe(start.raiz.branches[1]);
    expect(after.raiz.branches[0]).not.toBe(start.raiz.branches[0]);
  });
});

function fullRollUp(base: Evaluado, supuestos: readonly Supuesto[]): NodoEvaluado {
  const tree = withPesos(measure(base.plan, base.question), pesosIn(supuestos));
  return rollUp(tree, {
    ...base.question,
    ponderador: ponderadorIn(supuestos, 0.3),
    avanceOf: whatIf(base.question.avanceOf, supuestos, whatIfContext(base)),
  });
}

function neverLower(before: NodoEvaluado, after: NodoEvaluado): boolean {
  return (
    (after.cumplimiento ?? 0) >= (before.cumplimiento ?? 0) - 1e-12 &&
    before.branches.every((branchBefore, index) => neverLower(branchBefore, after.branches[index]!))
  );
}
