import type { Sheet } from "../grid/grid";
import type { Fila } from "../matriz/filas/fila";
import type { Answers } from "../matriz/matriz";
import type { Vigencia } from "../vocabulary";
import type { FuenteDePesos, PesosUsados } from "./evaluation";
import type { Branch, Meta, PlanNode } from "./plan";
import type { PlanOficial } from "../planes/planOficial";
import { YEARS_OF_A_PLAN } from "../planes/vigencias";
import { isInvalidPeso, scaleOf, type CeldaSinPeso } from "./peso";
import { periodoDeGobierno } from "./cuatrienio";
import { contrasteDePesos } from "./contrasteDePesos";
import { columnPesos } from "./columnPesos";
import { pesosOficiales, planOficialOf } from "./planOficialOf";
import {
  withoutContradictions,
  type PesoContradicho,
  type TablasDeArchivo,
} from "./pesosContradichos";
import { sheetPesos } from "./sheetPesos";

export interface Weighed {
  readonly plan: Branch;
  readonly pesos: PesosUsados;
  /** What was found on the way, in order. */
  readonly hechos: readonly HechoDePesos[];
}

/** R8: what was found of weights, before it is judged. */
export type HechoDePesos =
  /** What one source weighs the top level by; of two scales it is not used. */
  | { readonly de: "fuente"; readonly mezclados: boolean }
  | {
      readonly de: "primerNivel";
      readonly fuente: FuenteDePesos;
      /** Codes of its nodes. */
      readonly nodos: readonly string[];
      /** Something was typed as a weight, anywhere, and cannot be one. */
      readonly someInvalid: boolean;
    }
  /** What the files of a consolidation contradict, at least one. */
  | { readonly de: "contradichos"; readonly contradichos: readonly PesoContradicho[] }
  /** A cell in which something was typed that cannot be a weight. */
  | { readonly de: "invalido"; readonly celda: CeldaSinPeso }
  /** Codes of the programmed metas that have no weight, and of those that have one, where not all are alike. */
  | { readonly de: "metas"; readonly sin: readonly string[]; readonly con: readonly string[] }
  | {
      readonly de: "ponderador";
      readonly vigencia: Vigencia | null;
      readonly ponderador: number | null;
    }
  /** The nodes right below one, with the weights that they keep. */
  | {
      readonly de: "hermanos";
      readonly padre: Branch;
      readonly hermanos: readonly Branch[];
      readonly tolerance: number;
    };

export interface WeighContext {
  /** Sheets beside the rows, in which weights are looked for. */
  readonly tables: readonly Sheet[];
  /** The different ones among those of each file, where several files are consolidated. */
  readonly tablasDe?: readonly TablasDeArchivo[];
  readonly filas: readonly Fila[];
  readonly vigencia: Vigencia | null;
  readonly answers: Answers;
  /** R32: what an act sets goes before all else: weights by code, and the share of the vigencia. */
  readonly actos?: Actos;
  /** The approved plans that the matriz may be of. */
  readonly planes: readonly PlanOficial[];
  /** R8: by how much siblings may miss 1 or 100; fraction. */
  readonly tolerance: number;
  /** R32: the top level weighs what the approved plan says, or what is programmed; `null`: the first source that has weights. */
  readonly pesosDe: "plan" | "metas" | null;
}

/**
 * Gives the nodes their weights, from the first source that has them: columns of the matriz, a sheet
 * of weights (even hidden), what the workbook remembers, the official plan, else equal. The source
 * is always stated; the weights as typed are never edited, only their ratio counts (R8).
 */
export function weigh(plan: Branch, context: WeighContext): Weighed {
  const columns = columnPesos(plan, context.filas);
  const { pesos: sheet, contradichos } = withoutContradictions(
    sheetPesos(context.tables, plan, context.filas[0]?.at.workbook ?? ""),
    context.tablasDe ?? [],
    plan,
    context.tolerance,
  );
  const known = planOficialOf(plan, context.planes);
  const oficial = known?.oficial ?? null;
  const preset = { fuente: "preset", pesos: known ? pesosOficiales(known) : NO_PESOS } as const;
  const areCounted = context.pesosDe === "metas";
  const sources: readonly Source[] = areCounted
    ? [{ fuente: "ajustes", pesos: programadasBelow(plan, context.vigencia) }]
    : [
        ...(context.pesosDe === "plan" ? [preset] : []),
        { fuente: "ajustes", pesos: (context.actos ?? NO_ACTOS).pesos },
        { fuente: "columna", pesos: columns.nodes },
        { fuente: "hoja", pesos: sheet.nodes },
        { fuente: "libro", pesos: new Map(Object.entries(context.answers.pesos ?? {})) },
        preset,
      ];
  const hechos: HechoDePesos[] =
    contradichos.length === 0 ? [] : [{ de: "contradichos", contradichos }];
  const usable = sources.filter(({ pesos }) => {
    const mezclados = isMixed(topWeights(plan, pesos));
    hechos.push({ de: "fuente", mezclados });
    return !mezclados;
  });
  const deLaMatriz = usable.find(
    ({ fuente, pesos }) =>
      (fuente === "columna" || fuente === "hoja") && topWeights(plan, pesos) !== null,
  );
  const merged = new Map([...usable].reverse().flatMap(({ pesos }) => [...pesos]));
  const first = usable.find(({ pesos }) => topWeights(plan, pesos) !== null);
  const fuente = first?.fuente ?? "iguales";
  // Two sources of one level may be on two scales: what the first does not weigh stays without weight.
  for (const { codigo } of plan.children) if (!first?.pesos.has(codigo)) merged.delete(codigo);
  const branches = plan.children.filter((child) => child.kind === "Branch");
  const invalidos = [...context.filas.flatMap(invalidosDe), ...sheet.invalidos];
  const someInvalid = invalidos.length > 0;
  hechos.push(
    ...invalidos.map((celda) => ({ de: "invalido", celda }) as const),
    { de: "primerNivel", fuente, nodos: branches.map(({ codigo }) => codigo), someInvalid },
    { de: "fuente", mezclados: columns.mixed },
  );
  const areOfMetas = columns.ofMetas && !columns.mixed;
  const programadas = areOfMetas ? programadasIn(plan, context.vigencia) : [];
  const codesWhere = (hasPeso: boolean): readonly string[] =>
    programadas.filter(({ peso }) => (peso !== null) === hasPeso).map(({ codigo }) => codigo);
  const unweighed = codesWhere(false);
  hechos.push({ de: "metas", sin: unweighed, con: codesWhere(true) });
  const { node, hermanos } = withPesos(
    plan,
    merged,
    areOfMetas && unweighed.length === 0 && !areCounted,
    context.tolerance,
  );
  const { ponderador, fuentePonderador } = ponderadorOf(context, sheet.vigencias, oficial);
  hechos.push({ de: "ponderador", vigencia: context.vigencia, ponderador }, ...hermanos);
  const top = topWeights(node, merged);
  const suma = top === null ? null : top.reduce((sum, weight) => sum + weight, 0);
  return {
    plan: node,
    pesos: {
      fuente,
      suma: suma === null ? null : suma / scaleOf(suma),
      ponderador,
      fuentePonderador,
      ponderadores: ponderadoresOf(context, sheet.vigencias, oficial),
      oficial,
      contraste:
        deLaMatriz === undefined
          ? null
          : contrasteDePesos(plan, [preset.pesos, deLaMatriz.pesos], context.tolerance),
    },
    hechos,
  };
}

export interface Actos {
  readonly pesos: ReadonlyMap<string, number>;
  readonly ponderadores: ReadonlyMap<Vigencia, number>;
}

/** Of the programmed metas of its parent, those that each node has; fractions. */
function programadasBelow(plan: Branch, vigencia: Vigencia | null): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const count = (node: PlanNode): number => {
    if (node.kind === "Meta") return node.years.get(vigencia)?.programado == null ? 0 : 1;
    const counts = node.children.map(count);
    const total = counts.reduce((sum, one) => sum + one, 0);
    for (const [index, child] of node.children.entries())
      if (child.kind === "Branch" && total > 0)
        shares.set(child.codigo, (counts[index] ?? 0) / total);
    return total;
  };
  count(plan);
  return shares;
}

const NO_PESOS: ReadonlyMap<string, number> = new Map();
const NO_ACTOS: Actos = { pesos: new Map(), ponderadores: new Map() };

interface Source {
  readonly fuente: FuenteDePesos;
  readonly pesos: ReadonlyMap<string, number>;
}

/** R8: what was typed as a weight and cannot be one. */
function invalidosDe({ peso, pesosNivel }: Fila): readonly CeldaSinPeso[] {
  return [peso, ...pesosNivel].flatMap((amount) => {
    if (amount === null || !isInvalidPeso(amount)) return [];
    const texto = amount.value === null ? amount.text : amount.value.toLocaleString("es-CO");
    return [{ at: amount.at, texto }];
  });
}

/** The metas that are programmed in the vigencia. */
function programadasIn(node: PlanNode, vigencia: Vigencia | null): readonly Meta[] {
  if (node.kind === "Branch")
    return node.children.flatMap((child) => programadasIn(child, vigencia));
  return node.years.get(vigencia)?.programado != null ? [node] : [];
}

/** Weights of the top level, as far as its nodes have one. */
function topWeights(plan: Branch, pesos: ReadonlyMap<string, number>): number[] | null {
  const branches = plan.children.filter((child) => child.kind === "Branch");
  const weights = branches.flatMap(({ codigo }) => pesos.get(codigo) ?? []);
  return weights.some((weight) => weight > 0) ? weights : null;
}

/** R8: 0,462 beside 29,1 is not a share of anything. */
function isMixed(weights: readonly number[] | null): boolean {
  if (
    weights === null ||
    !weights.some((weight) => weight > 0 && weight <= 1) ||
    !weights.some((weight) => weight > 1.5)
  )
    return false;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const repaired = weights.reduce(
    (total, weight) => total + (weight <= 1 ? weight * 100 : weight),
    0,
  );
  return Math.abs(sum - 100) > 1 && Math.abs(repaired - 100) <= 1;
}

/** @param metasWeigh false when the metas' own weights are no such thing: then each counts alike */
function withPesos(
  plan: Branch,
  pesos: ReadonlyMap<string, number>,
  metasWeigh: boolean,
  tolerance: number,
): { node: Branch; hermanos: readonly HechoDePesos[] } {
  const hermanos: HechoDePesos[] = [];
  const visit = (node: Branch): Branch => {
    const children = node.children.map((child): PlanNode => {
      if (child.kind === "Meta")
        return metasWeigh || child.peso === null ? child : { ...child, peso: null };
      const visited = visit(child);
      return { ...visited, peso: pesos.get(child.codigo) ?? null };
    });
    const branches = children.filter((child) => child.kind === "Branch");
    hermanos.push({ de: "hermanos", padre: node, hermanos: branches, tolerance });
    return { ...node, children };
  };
  return { node: visit(plan), hermanos };
}

/** R33: the share of each vigencia of the plan, as far as it is known. */
function ponderadoresOf(
  context: WeighContext,
  sheet: ReadonlyMap<Vigencia, number>,
  oficial: PlanOficial | null,
): ReadonlyMap<Vigencia, number> {
  const { vigencia } = context;
  if (vigencia === null) return new Map();
  return new Map(
    (oficial?.vigencias ?? periodoDeGobierno(vigencia)).flatMap((year) => {
      // A column of the matriz speaks of the vigencia that is evaluated.
      const filas = year === vigencia ? context.filas : [];
      const { ponderador } = ponderadorOf({ ...context, filas, vigencia: year }, sheet, oficial);
      return ponderador === null ? [] : [[year, ponderador] as const];
    }),
  );
}

function ponderadorOf(
  { filas, vigencia, answers, actos = NO_ACTOS }: WeighContext,
  sheet: ReadonlyMap<Vigencia, number>,
  oficial: PlanOficial | null,
): Pick<PesosUsados, "ponderador" | "fuentePonderador"> {
  const set = vigencia === null ? undefined : actos.ponderadores.get(vigencia);
  if (set !== undefined) return { ponderador: set, fuentePonderador: "ajustes" };
  const column = filas.find((fila) => fila.ponderador?.value != null)?.ponderador?.value;
  if (column != null) return { ponderador: ponderadorOfTyped(column), fuentePonderador: "columna" };
  const typed = vigencia === null ? undefined : sheet.get(vigencia);
  if (typed !== undefined)
    return { ponderador: ponderadorOfTyped(typed), fuentePonderador: "hoja" };
  const kept = answers.ponderadores?.[String(vigencia)];
  if (kept !== undefined) return { ponderador: ponderadorOfTyped(kept), fuentePonderador: "libro" };
  if (oficial?.ponderadores) {
    const published = vigencia === null ? undefined : oficial.ponderadores.valor.get(vigencia);
    return published === undefined
      ? { ponderador: null, fuentePonderador: null }
      : { ponderador: published, fuentePonderador: "preset" };
  }
  const vigencias = oficial?.vigencias.length ?? YEARS_OF_A_PLAN;
  return { ponderador: 1 / vigencias, fuentePonderador: "iguales" };
}

/** "30" and "0,3" both mean 30 %: a vigencia of four is never below 1 %. */
function ponderadorOfTyped(value: number): number {
  return value > 1 ? value / 100 : value;
}
