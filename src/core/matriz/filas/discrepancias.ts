import { foldText } from "../../grid/foldText";
import type { Amount, CampoDeMeta, Discrepancia, Fila, NodeLabel } from "./fila";
import { PRECISION } from "../../precision";

/**
 * What the rows of one meta do not agree on, of that which a meta says once (R14, R27). A row that says nothing
 * of it agrees with all.
 */
export function discrepanciasOf(filas: readonly Fila[]): readonly Discrepancia[] {
  if (filas.length < 2) return [];
  return CAMPOS_DE_META.flatMap((campo) => {
    const { says, differs, at = atOfFila } = SAID[campo];
    const told = filas.filter(says);
    const [first] = told;
    const others = first === undefined ? [] : told.filter((fila) => differs(first, fila));
    return others.length === 0 ? [] : [{ campo, others: others.map(at) }];
  });
}

/** What a meta says once, however many rows it has. */
interface Said {
  readonly says: (fila: Fila) => boolean;
  readonly differs: (one: Fila, other: Fila) => boolean;
  readonly at?: (fila: Fila) => Fila["at"];
}

const SAID: Readonly<Record<CampoDeMeta, Said>> = {
  nivel: { says: ({ path }) => path.some((node) => node !== null), differs: inOtherNode },
  tipo: ofText(({ tipoDeclarado }) => tipoDeclarado),
  lineaBase: ofAmount(({ lineaBase }) => lineaBase),
  metaCuatrienio: ofAmount(({ metaCuatrienio }) => metaCuatrienio),
  peso: ofAmount(({ peso }) => peso),
  dependencia: ofText(({ dependencia }) => dependencia),
};
const CAMPOS_DE_META = Object.keys(SAID) as readonly CampoDeMeta[];

function atOfFila({ at }: Fila): Fila["at"] {
  return at;
}

function ofAmount(read: (fila: Fila) => Amount | null): Said {
  const valueOf = (fila: Fila): number | null => read(fila)?.value ?? null;
  return {
    says: (fila) => valueOf(fila) !== null,
    differs: (one, other) => !same(valueOf(one) ?? 0, valueOf(other) ?? 0),
    at: (fila) => read(fila)?.at ?? fila.at,
  };
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= PRECISION * Math.max(1, Math.abs(one));
}

function ofText(read: (fila: Fila) => string | null): Said {
  return {
    says: (fila) => read(fila) !== null,
    differs: (one, other) => foldText(read(one)) !== foldText(read(other)),
  };
}

function inOtherNode(one: Fila, other: Fila): boolean {
  return one.path.some((node, level) => {
    const there = other.path[level] ?? null;
    return node !== null && there !== null && keyOf(node) !== keyOf(there);
  });
}

function keyOf({ label, nombre }: NodeLabel): string {
  return foldText(label ?? nombre);
}
