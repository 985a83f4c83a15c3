import type { Sheet } from "../grid/grid";
import type { Vigencia } from "../vocabulary";
import type { Branch } from "./plan";
import { sheetPesos, type SheetPesos } from "./sheetPesos";

/** The sheets of weights of one of the files that are consolidated. */
export interface TablasDeArchivo {
  readonly archivo: string;
  readonly tablas: readonly Sheet[];
}

/** R8, R30: what files that weigh the same nodes, or the same vigencia, say otherwise; fractions. */
export interface PesoContradicho {
  /** Code of the node, or the vigencia. */
  readonly de: string;
  readonly dicen: readonly { readonly archivo: string; readonly peso: number }[];
}

/**
 * What no two files contradict of their weights. The order of the files decides nothing: of what they
 * contradict none is used, and of nodes none at all, for weights of two tables are no shares of one whole.
 */
export function withoutContradictions(
  pesos: SheetPesos,
  files: readonly TablasDeArchivo[],
  plan: Branch,
  tolerance: number,
): { readonly pesos: SheetPesos; readonly contradichos: readonly PesoContradicho[] } {
  if (files.length < 2) return { pesos, contradichos: [] };
  const said = [...files]
    .sort((one, other) => (one.archivo < other.archivo ? -1 : 1))
    .map(({ archivo, tablas }) => ({ archivo, pesos: sheetPesos(tablas, plan, archivo) }));
  const nodes = contradichosOf(
    said.map(({ archivo, pesos: own }) => ({ archivo, pesos: inFractions(own.nodes) })),
    tolerance,
  );
  const vigencias = contradichosOf(
    said.map(({ archivo, pesos: own }) => ({ archivo, pesos: inFractions(own.vigencias) })),
    tolerance,
  );
  const doubtful = new Set(vigencias.map(({ de }) => de));
  return {
    pesos: {
      ...pesos,
      nodes: nodes.length > 0 ? new Map() : pesos.nodes,
      vigencias: new Map([...pesos.vigencias].filter(([year]) => !doubtful.has(String(year)))),
    },
    contradichos: [...nodes, ...vigencias],
  };
}

interface Dicho {
  readonly archivo: string;
  readonly pesos: ReadonlyMap<string, number>;
}

function contradichosOf(said: readonly Dicho[], tolerance: number): readonly PesoContradicho[] {
  const all = new Set(said.flatMap(({ pesos }) => [...pesos.keys()]));
  return [...all].flatMap((de): PesoContradicho[] => {
    const dicen = said.flatMap(({ archivo, pesos }) => {
      const peso = pesos.get(de);
      return peso === undefined ? [] : [{ archivo, peso }];
    });
    const values = dicen.map(({ peso }) => peso);
    return Math.max(...values) - Math.min(...values) > tolerance ? [{ de, dicen }] : [];
  });
}

/** 1, or 100 where they are percentages: a table has one scale. */
export function scaleOfTable(pesos: ReadonlyMap<unknown, number>): number {
  return [...pesos.values()].some((one) => one > ALL_AS_FRACTION) ? 100 : 1;
}

/** 46,2 and 0,462 are one weight. */
function inFractions(pesos: ReadonlyMap<string | Vigencia, number>): ReadonlyMap<string, number> {
  const scale = scaleOfTable(pesos);
  return new Map([...pesos].map(([de, one]) => [String(de), one / scale]));
}

/** The most that a share written as a fraction is typed as, with what its rounding adds. */
const ALL_AS_FRACTION = 1.5;
