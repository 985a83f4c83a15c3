import { inCodigoOrder } from "./codigoOrder";
import { validPeso } from "./peso";
import { foldText } from "../grid/foldText";
import { areAlike } from "../grid/similarity";
import type { Fila, NodeLabel } from "../matriz/filas/fila";
import type { TipoDeMeta, Vigencia } from "../vocabulary";
import type { Branch, Meta, PlanNode, YearOfMeta } from "./plan";
import { yearOfMeta, type QuarterReading } from "./yearOfMeta";

export interface BuiltPlan {
  readonly plan: Branch;
  /** In the order of the matriz. */
  readonly metas: readonly Meta[];
  /** R11: rows whose quarters look like running totals. */
  readonly cumulative: number;
}

export interface PlanReading {
  /** Names of the levels from the top. */
  readonly levels: readonly string[];
  readonly tipoOf: (fila: Fila) => TipoDeMeta;
  readonly quarters: QuarterReading;
  /** The vigencia that is asked for. */
  readonly vigencia: Vigencia | null;
}

/**
 * Hangs each fila under the nodes that its row names: nodes in the order of their codes, so that every list
 * of them is (those without codes as they appear), metas as the matriz has them. No weights yet.
 */
export function buildPlan(filas: readonly Fila[], reading: PlanReading): BuiltPlan {
  const root = draft("", "", "PlanDeDesarrollo", null);
  const metas: Meta[] = [];
  let cumulative = 0;
  for (const fila of filas) {
    let parent = root;
    fila.path.forEach((label, level) => {
      parent = childOf(parent, label, reading.levels[level] ?? "", fila);
    });
    const { meta, looksCumulative } = metaOf(fila, reading);
    parent.metas.push(meta);
    metas.push(meta);
    if (looksCumulative) cumulative++;
  }
  return { plan: branchOf(root, 0), metas, cumulative };
}

function metaOf(
  fila: Fila,
  { tipoOf, quarters, vigencia }: PlanReading,
): { meta: Meta; looksCumulative: boolean } {
  const tipo = tipoOf(fila);
  const years = new Map<Vigencia | null, YearOfMeta>();
  let looksCumulative = false;
  for (const year of fila.years) {
    const read = yearOfMeta(
      fila,
      year,
      tipo,
      year.vigencia === vigencia
        ? quarters
        : { ...quarters, until: null, reported: null, cutExplicitly: false },
    );
    years.set(year.vigencia, read.year);
    if (year.vigencia === vigencia) looksCumulative = read.looksCumulative;
  }
  const meta: Meta = {
    kind: "Meta",
    codigo: fila.codigo,
    nombre: fila.nombre,
    depth: fila.path.length + 1,
    peso: validPeso(fila.peso?.value),
    tipo,
    lineaBase: fila.lineaBase?.value ?? null,
    metaCuatrienio: fila.metaCuatrienio?.value ?? null,
    years,
    fila,
  };
  return { meta, looksCumulative };
}

/** A node while its children are still being found. */
interface Draft {
  readonly codigo: string;
  readonly nombre: string;
  readonly nivel: string;
  readonly first: Fila | null;
  readonly label: string | null;
  readonly branches: Draft[];
  readonly metas: Meta[];
  /** Children by their exact texts, so that thousands of rows cost one look-up each. */
  readonly index: Map<string, Draft>;
  /** Children by what is left of their label, or of their name where they have none, when it is folded. */
  readonly alike: Map<string, Draft[]>;
}

function draft(
  codigo: string,
  nombre: string,
  nivel: string,
  first: Fila | null,
  label: string | null = null,
): Draft {
  return {
    codigo,
    nombre,
    nivel,
    first,
    label,
    branches: [],
    metas: [],
    index: new Map(),
    alike: new Map(),
  };
}

/**
 * The child of that label, or a new one. Its code is the plan's own label; without one, its turn
 * among its siblings ("I." is an escenario and, below it, a prospectiva: only the path tells them apart).
 */
function childOf(parent: Draft, label: NodeLabel | null, nivel: string, fila: Fila): Draft {
  const nombre = label?.nombre ?? "";
  const own = label?.label ?? null;
  const key = `${own ?? ""}\n${nombre}`;
  const child =
    parent.index.get(key) ??
    alikeChild(parent, own, nombre) ??
    newChild(parent, own, nombre, nivel, fila);
  parent.index.set(key, child);
  return child;
}

/** The same label with another spelling of the name is the same node; with another name it is not. */
function alikeChild(parent: Draft, own: string | null, nombre: string): Draft | undefined {
  const siblings = parent.alike.get(alikeKey(own, nombre));
  return own === null
    ? siblings?.[0]
    : siblings?.find((branch) =>
        areAlike(foldText(nombre), foldText(branch.nombre), SAME_NAME_UNDER_LABEL),
      );
}

function alikeKey(own: string | null, nombre: string): string {
  return own === null ? `\n${foldText(nombre)}` : foldText(own);
}

const SAME_NAME_UNDER_LABEL = 0.6;

function newChild(
  parent: Draft,
  own: string | null,
  nombre: string,
  nivel: string,
  fila: Fila,
): Draft {
  const key = alikeKey(own, nombre);
  const alike = parent.alike.get(key);
  const taken = own !== null && alike !== undefined;
  const turn = String(parent.branches.length + 1);
  const step = own === null ? turn : taken ? `${own}~${turn}` : own;
  // "1.1" under "1" says the whole path itself.
  const isPath =
    own !== null && !taken && parent.codigo !== "" && own.startsWith(`${parent.codigo}.`);
  const child = draft(
    parent.codigo === "" || isPath ? step : `${parent.codigo}.${step}`,
    nombre,
    nivel,
    fila,
    own,
  );
  parent.branches.push(child);
  if (alike) alike.push(child);
  else parent.alike.set(key, [child]);
  return child;
}

function branchOf(node: Draft, depth: number): Branch {
  const children: PlanNode[] = [
    ...inOrder(node.branches).map((branch) => branchOf(branch, depth + 1)),
    ...node.metas,
  ];
  return {
    kind: "Branch",
    codigo: node.codigo,
    nombre: node.nombre,
    nivel: node.nivel,
    depth,
    peso: null,
    at: node.first?.at ?? null,
    children,
  };
}

// A turn is a place among rows, no code to order by.
function inOrder(siblings: readonly Draft[]): readonly Draft[] {
  return siblings.every(({ label }) => label !== null)
    ? inCodigoOrder(siblings, ({ codigo }) => codigo)
    : siblings;
}
