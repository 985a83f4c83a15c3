import fc from "fast-check";
import { parametrosAt } from "../../../src/core/planes/metodo";
import type { Meta } from "../../../src/core/plan/plan";
import { nivelOf } from "../../../src/core/plan/nivel";
import { project, startProjection, type Proyeccion } from "../../../src/core/whatIf/project";
import {
  supuestosOf,
  whatItTakes,
  type Busqueda,
  type Camino,
} from "../../../src/core/whatIf/whatItTakes";
import { branch, meta, plan } from "../plan/literal";
import { evaluado, metaOf, planArbitrary } from "./plans";

const METODO = parametrosAt(null);

const TREE = plan(
  branch(
    "I",
    1,
    metaOf("I.1", "Salud", 0.5),
    metaOf("I.2", "Obras", 0),
    metaOf("I.3", "Obras", 0.1),
    metaOf("I.4", "Salud", 0.4),
  ),
  branch("II", 1, metaOf("II.1", "Obras", null)),
);

function take(busqueda: Partial<Busqueda>, tree = TREE): Camino {
  return whatItTakes(startProjection(evaluado(tree)), {
    nodo: "",
    hasta: METODO.aceptable.valor,
    ...busqueda,
  })!;
}

function codigosOf(
  pasos: readonly { readonly meta: { readonly meta: Meta } }[],
): readonly string[] {
  return pasos.map(({ meta: { meta: one } }) => one.codigo);
}

describe("whatItTakes(proyeccion, busqueda)", () => {
  test("names the fewest metas, what each must execute and what it gives", () => {
    const camino = take({ nodo: "I" });
    expect(camino).toMatchObject({ type: "sePuede", llega: expect.closeTo(0.725, 12) as number });
    expect(
      camino.type === "sePuede" &&
        camino.pasos.map(({ meta: one, hasta, ejecutado, gana }) => [
          one.meta.codigo,
          hasta,
          ejecutado,
          gana,
        ]),
    ).toEqual([
      ["I.2", 1, 1, 0.25],
      ["I.3", 1, 1, 0.225],
    ]);
  });
  test("gives other choices of the same size, what is in all and what may stand in", () => {
    const camino = take({ nodo: "I", hasta: 0.64 });
    if (camino.type !== "sePuede") throw new Error(camino.type);
    expect(codigosOf(camino.pasos)).toEqual(["I.2", "I.3"]);
    expect(camino.alternativas.map(codigosOf)).toEqual([["I.2", "I.4"]]);
    expect([codigosOf(camino.imprescindibles), codigosOf(camino.sustitutas)]).toEqual([
      ["I.2"],
      ["I.4"],
    ]);
  });
  test("says how far each dependencia carries it alone", () => {
    expect(take({ nodo: "I" }).porDependencia).toMatchObject([
      { dependencia: "Obras", pasos: [{ desde: 0 }, { desde: 0.1 }] },
      { dependencia: "Salud", pasos: null, llega: expect.closeTo(0.525, 12) as number, metas: 2 },
    ]);
  });
  test("a dependencia is one in all spellings of its name", () => {
    const spelt = plan(
      branch(
        "I",
        1,
        metaOf("I.1", "Secretaría de Obras", 0),
        metaOf("I.2", "SECRETARIA DE OBRAS", 0),
      ),
    );
    expect(take({ nodo: "I", hasta: 0.9 }, spelt).porDependencia).toMatchObject([
      { dependencia: "Secretaría de Obras", pasos: [{}, {}], metas: 2 },
    ]);
  });
  test("leaves out what is excluded", () => {
    const camino = take({ nodo: "I", excluidas: [{ type: "dependencia", nombre: "Obras" }] });
    expect(camino).toMatchObject({
      type: "noSePuede",
      llega: expect.closeTo(0.525, 12) as number,
      metas: 2,
    });
  });
  test("without quarters left nothing moves", () => {
    expect(take({ nodo: "I", trimestres: 0 })).toMatchObject({
      type: "noSePuede",
      llega: 0.25,
      metas: 0,
    });
  });
  test("asks nothing of a node that is there already, and nothing of one with nothing to measure", () => {
    expect([take({ hasta: 0.25 }).type, take({ nodo: "II" }).type]).toEqual([
      "yaEsta",
      "nadaQueMedir",
    ]);
  });
  test("knows no node of another plan", () => {
    expect(whatItTakes(startProjection(evaluado(TREE)), { nodo: "V", hasta: 0.5 })).toBeNull();
  });
  test("what is kept is the mean of its quarters: with one left it gets no further than that (R11)", () => {
    const kept = withQuarters(meta("a", { tipo: "mantenimiento", avance: 0.6 }), [0.5, 0.6, 0.7]);
    expect(take({ hasta: 0.9 }, plan(branch("I", 1, kept)))).toMatchObject({
      type: "noSePuede",
      llega: expect.closeTo(0.7, 12) as number,
    });
    expect(take({ hasta: 0.7 }, plan(branch("I", 1, kept)))).toMatchObject({ type: "sePuede" });
  });
  test("is reckoned on top of what is assumed", () => {
    const assumed = project(startProjection(evaluado(TREE)), [
      {
        activo: true,
        type: "metas",
        de: { type: "meta", codigo: "I.2" },
        efecto: { type: "cumplimiento", fraccion: 1 },
      },
    ]);
    expect(whatItTakes(assumed, { nodo: "I", hasta: 0.56 })).toMatchObject({
      type: "sePuede",
      pasos: [{ desde: 0.1 }],
    });
  });
});

describe("laws of whatItTakes", () => {
  const nivel = fc.constantFrom("Aceptable", "Sobresaliente") as fc.Arbitrary<
    "Aceptable" | "Sobresaliente"
  >;
  const hastaOf = {
    Aceptable: METODO.aceptable.valor,
    Sobresaliente: METODO.sobresaliente.valor,
  } as const;

  test("the answer as assumptions reaches the nivel; one meta fewer does not, and no choice of one fewer does", () => {
    fc.assert(
      fc.property(
        planArbitrary(3),
        nivel,
        fc.constantFrom("", "N0", "N0.0"),
        (tree, wanted, nodo) => {
          const start = startProjection(evaluado(tree));
          const camino = whatItTakes(start, { nodo, hasta: hastaOf[wanted] })!;
          if (camino.type !== "sePuede") return;
          const reaches = (supuestos: ReturnType<typeof supuestosOf>): boolean =>
            (cumplimientoOf(project(start, supuestos), nodo) ?? 0) >= hastaOf[wanted] - 1e-9;
          expect(
            [camino.pasos, ...camino.alternativas].every((pasos) => reaches(supuestosOf(pasos))),
          ).toBe(true);
          expect(
            camino.pasos.some((paso) =>
              reaches(supuestosOf(camino.pasos.filter((other) => other !== paso))),
            ),
          ).toBe(false);
          const all = [...start.context.metasOf({ type: "plan" })].map(({ codigo }) => codigo);
          const smaller = choicesOf(all, camino.pasos.length - 1).map((codigos) =>
            codigos.map(
              (codigo) =>
                ({
                  activo: true,
                  type: "metas",
                  de: { type: "meta", codigo },
                  efecto: { type: "minimo", fraccion: 1 },
                }) as const,
            ),
          );
          expect(smaller.some(reaches)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("«No se puede» is said only when finishing every meta does not reach it, and says how far that goes", () => {
    fc.assert(
      fc.property(
        planArbitrary(),
        nivel,
        fc.constantFrom("Salud", "Obras"),
        (tree, wanted, nombre) => {
          const start = startProjection(evaluado(tree));
          const camino = whatItTakes(start, {
            nodo: "",
            hasta: hastaOf[wanted],
            excluidas: [{ type: "dependencia", nombre }],
          })!;
          const others = nombre === "Salud" ? "Obras" : "Salud";
          const all = project(start, [
            {
              activo: true,
              type: "metas",
              de: { type: "dependencia", nombre: others },
              efecto: { type: "minimo", fraccion: 1 },
            },
          ]).raiz.cumplimiento;
          if (camino.type === "noSePuede")
            expect([nivelOf(all, METODO) === wanted, camino.llega]).toEqual([
              false,
              expect.closeTo(all!, 9),
            ]);
          if (camino.type === "sePuede") expect(all! >= hastaOf[wanted] - 1e-9).toBe(true);
        },
      ),
    );
  });
});

function cumplimientoOf({ raiz }: Proyeccion, nodo: string): number | null {
  if (nodo === "") return raiz.cumplimiento;
  const all = raiz.branches.flatMap((one) => [one, ...one.branches]);
  return all.find(({ node }) => node.codigo === nodo)!.cumplimiento;
}

function choicesOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    choicesOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function withQuarters(one: Meta, values: readonly number[]): Meta {
  const quarter = (value: number): { value: number; percent: boolean; at: Meta["fila"]["at"] } => ({
    value,
    percent: false,
    at: one.fila.at,
  });
  const ejecutadoTrimestre = Object.fromEntries(
    values.map((value, index) => [index + 1, quarter(value)]),
  );
  return {
    ...one,
    fila: {
      ...one.fila,
      years: [
        {
          vigencia: 2021,
          programado: quarter(1),
          ejecutado: null,
          avance: null,
          programadoTrimestre: {},
          ejecutadoTrimestre,
        },
      ],
    },
  };
}
