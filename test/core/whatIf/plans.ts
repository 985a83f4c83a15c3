import { parametrosAt } from "../../../src/core/planes/metodo";
import fc from "fast-check";
import { avanceIn } from "../../../src/core/plan/avance";
import type { Branch, Meta } from "../../../src/core/plan/plan";
import type { Evaluado } from "../../../src/core/whatIf/whatIf";
import type { Alcance, Supuesto } from "../../../src/core/whatIf/supuesto";
import { branch, meta, plan } from "../plan/literal";

/** A plan as if it had been evaluated at the third quarter of 2021, with a ponderador of 30 %. */
export function evaluado(tree: Branch, findings: Evaluado["findings"] = []): Evaluado {
  const avanceOf = avanceIn(2021, true, parametrosAt(null));
  return {
    plan: tree,
    periodo: { vigencia: 2021, trimestre: 3, corte: "2021-09-30" },
    findings,
    question: {
      ponderador: 0.3,
      avanceOf,
      reportadoOf: avanceOf,
      armonizacionOf: () => null,
      isRejected: () => false,
      escala: parametrosAt(null),
      regla: parametrosAt(null),
    },
  };
}

/** A meta with a dependencia. */
export function metaOf(
  codigo: string,
  dependencia: string,
  avance: number | null,
  peso: number | null = null,
): Meta {
  const one = meta(codigo, { avance, peso });
  return { ...one, fila: { ...one.fila, dependencia } };
}

/** Small plans of two levels, with metas that are not programmed, shared codes of nodes and uneven weights. */
export function planArbitrary(most = 4): fc.Arbitrary<Branch> {
  const avance = fc.option(fc.integer({ min: 0, max: 12 }).map((tenths) => tenths / 10));
  const leaf = fc.array(fc.tuple(avance, fc.constantFrom("Salud", "Obras")), {
    minLength: 1,
    maxLength: most,
  });
  const top = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.array(leaf, { minLength: 1, maxLength: 2 }),
  );
  return fc.array(top, { minLength: 1, maxLength: 3 }).map((tops) =>
    plan(
      ...tops.map(([peso, groups], i) =>
        branch(
          `N${i}`,
          peso,
          ...groups.map((metas, j) => ({
            ...branch(
              `N${i}.${j}`,
              null,
              ...metas.map(([done, who], k) => metaOf(`N${i}.${j}.${k}`, who, done)),
            ),
            depth: 2,
          })),
        ),
      ),
    ),
  );
}

const fraccion = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const alcance = fc.oneof(
  fc.constant<Alcance>({ type: "plan" }),
  fc.constantFrom("N0", "N1", "N0.1", "N2").map((codigo): Alcance => ({ type: "nodo", codigo })),
  fc
    .constantFrom("N0.0.0", "N1.0.1", "N2.1.0")
    .map((codigo): Alcance => ({ type: "meta", codigo })),
  fc.constantFrom("Salud", "Obras").map((nombre): Alcance => ({ type: "dependencia", nombre })),
);

export const supuestoArbitrary: fc.Arbitrary<Supuesto> = fc.oneof(
  fc
    .record({
      activo: fc.boolean(),
      de: alcance,
      type: fc.constantFrom("cumplimiento", "minimo", "faltante"),
      fraccion,
    })
    .map(({ activo, de, type, fraccion: share }): Supuesto => ({
      activo,
      type: "metas",
      de,
      efecto: { type: type as "minimo", fraccion: share },
    })),
  alcance.map((de): Supuesto => ({ activo: true, type: "metas", de, efecto: { type: "ritmo" } })),
  fraccion.map((valor): Supuesto => ({
    activo: true,
    type: "metas",
    de: { type: "meta", codigo: "N0.0.0" },
    efecto: { type: "ejecutado", valor },
  })),
  fc
    .tuple(fc.constantFrom("N0", "N1"), fraccion)
    .map(([nodo, share]): Supuesto => ({ activo: true, type: "peso", nodo, fraccion: share })),
  fraccion.map((share): Supuesto => ({ activo: true, type: "ponderador", fraccion: share })),
);
