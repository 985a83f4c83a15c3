import { nth } from "../nth";
import { codigoKey } from "../grid/codigo";
import { foldText } from "../grid/foldText";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { byNombre, dependenciaOf } from "../plan/byNombre";
import { lowerBound } from "../plan/nivel";
import type { Branch } from "../plan/plan";
import type { Measured } from "../plan/rollUp";
import { PRECISION } from "../precision";
import { isPlan } from "./metasIn";
import { measuredFrom } from "../plan/avance";
import { ejecutadoAt } from "./assumedAnswer";
import { fewest } from "./fewest";
import type { Proyeccion } from "./project";
import type { Alcance, Supuesto } from "./supuesto";
import { mostReachableIn, trimestresRestantesIn } from "./mostReachable";

/** What is to be reached, and what may be done for it. */
export interface Busqueda {
  /** Code or name; "" is the plan. */
  readonly nodo: string;
  readonly hasta: Hasta;
  /** Quarters left; those of the periodo when none are given. */
  readonly trimestres?: number;
  readonly excluidas?: readonly Alcance[];
}

/** A fraction, or a nivel: then its lower bound in force (R5). */
export type Hasta = number | "Aceptable" | "Sobresaliente";

/** One meta to finish, as far as it still can be. */
export interface Paso {
  readonly meta: MetaEvaluada;
  readonly desde: number;
  readonly hasta: number;
  /** In the unit of the meta; `null` where only a percentage is known. */
  readonly ejecutado: number | null;
  /** What the node gains: fraction of what it was programmed, and of the whole plan. */
  readonly gana: number;
  readonly puntos: number | null;
  /** R12: what it executes counts only if its project comes to hold it. */
  readonly armonizar: boolean;
}

export type Camino = {
  readonly nodo: NodoEvaluado;
  /** Fraction. */
  readonly hasta: number;
  readonly porDependencia: readonly CaminoDeDependencia[];
} & (
  | { readonly type: "yaEsta"; readonly llega: number }
  | { readonly type: "nadaQueMedir" }
  | {
      readonly type: "sePuede";
      /** The fewest metas, those that gain most first. */
      readonly pasos: readonly Paso[];
      readonly llega: number;
      /** Other choices of as many metas. */
      readonly alternativas: readonly (readonly Paso[])[];
      /** In every choice of that size. */
      readonly imprescindibles: readonly Paso[];
      /** In none of the first choice, but in some other of that size. */
      readonly sustitutas: readonly Paso[];
    }
  /** `llega`: with all the metas that may be finished. */
  | { readonly type: "noSePuede"; readonly llega: number; readonly metas: number }
);

/** How far one dependencia can carry the node by itself. */
export interface CaminoDeDependencia {
  readonly dependencia: string;
  /** The fewest of its metas; `null` when all of them are not enough. */
  readonly pasos: readonly Paso[] | null;
  /** With those metas, or with all of its own. */
  readonly llega: number;
  readonly metas: number;
}

/** The fewest metas that lift a node, on top of what is assumed; `null` when there is no such node. */
export function whatItTakes(proyeccion: Proyeccion, busqueda: Busqueda): Camino | null {
  const found = find(proyeccion.measured, proyeccion.raiz, busqueda.nodo);
  if (!found) return null;
  const { measured, nodo } = found;
  const hasta =
    typeof busqueda.hasta === "number"
      ? busqueda.hasta
      : lowerBound(busqueda.hasta, proyeccion.question.escala);
  const common = { nodo, hasta, porDependencia: [] };
  const desde = nodo.cumplimiento;
  if (desde === null) return { type: "nadaQueMedir", ...common };
  const need = hasta - desde;
  if (need <= PRECISION) return { type: "yaEsta", llega: desde, ...common };
  const pasos = pasosIn(proyeccion, measured, nodo, busqueda);
  const porDependencia = caminosDe(pasos, need, desde);
  const { choices, essential, substitutes, most } = fewest(pasos, gainOf, need);
  const [first, ...alternativas] = choices;
  if (!first)
    return {
      type: "noSePuede",
      ...common,
      porDependencia,
      llega: desde + most,
      metas: pasos.length,
    };
  return {
    type: "sePuede",
    ...common,
    porDependencia,
    pasos: first,
    llega: desde + sumOf(first),
    alternativas,
    imprescindibles: essential,
    sustitutas: substitutes,
  };
}

/** The steps of a way as assumptions, to be put after those that it was found on top of. */
export function supuestosOf(pasos: readonly Paso[]): readonly Supuesto[] {
  return pasos.map(({ meta, hasta }) => ({
    activo: true,
    type: "metas",
    de: { type: "meta", codigo: meta.meta.codigo },
    efecto: { type: "cumplimiento", fraccion: hasta },
  }));
}

/** Every meta of the node that can still gain something, and may. */
function pasosIn(
  { evaluado, context, question }: Proyeccion,
  measured: Measured,
  { programado }: NodoEvaluado,
  busqueda: Busqueda,
): readonly Paso[] {
  const { periodo } = evaluado;
  const topeOf = mostReachableIn(
    periodo,
    busqueda.trimestres ?? trimestresRestantesIn(periodo),
    question.reportadoOf,
  );
  const excluded = (busqueda.excluidas ?? []).map(context.metasOf);
  return sharesBelow(measured, 1).flatMap(({ meta, share }) => {
    const desde = meta.cumplimiento;
    if (desde === null) return [];
    const hasta = topeOf(meta);
    const gana = share * (hasta - desde);
    if (gana <= 0 || excluded.some((filas) => filas.has(meta.meta.fila))) return [];
    const ejecutado = ejecutadoAt(
      measuredFrom(meta.meta, periodo.vigencia, question.regla),
      meta.programado,
      hasta,
    );
    const armonizar = question.isRejected(meta.armonizacion);
    return [
      {
        meta,
        desde,
        hasta,
        ejecutado,
        gana,
        puntos: programado === null ? null : programado * gana,
        armonizar,
      },
    ];
  });
}

/** What part of the node each meta is that can be measured: what leaves the mean leaves it here too (R6). */
function sharesBelow(
  { children, weights }: Measured,
  share: number,
): readonly { readonly meta: MetaEvaluada; readonly share: number }[] {
  const total = children.reduce(
    (sum, child, index) => sum + (child.cumplimiento === null ? 0 : nth(weights, index)),
    0,
  );
  return children.flatMap((child, index) => {
    if (child.cumplimiento === null || weights[index] === 0) return [];
    const own = (share * nth(weights, index)) / total;
    return child.meta ? [{ meta: child.meta, share: own }] : sharesBelow(child, own);
  });
}

/** What each dependencia could do alone; spellings of its name are one. */
function caminosDe(
  pasos: readonly Paso[],
  need: number,
  desde: number,
): readonly CaminoDeDependencia[] {
  return [...byNombre(pasos, ({ meta }) => dependenciaOf(meta))]
    .map(([dependencia, theirs]): CaminoDeDependencia => {
      const { choices, most } = fewest(theirs, gainOf, need, 1);
      const pasosOfThem = choices[0] ?? null;
      return {
        dependencia,
        pasos: pasosOfThem,
        llega: desde + (pasosOfThem ? sumOf(pasosOfThem) : most),
        metas: theirs.length,
      };
    })
    .sort(
      (a, b) => (a.pasos?.length ?? Infinity) - (b.pasos?.length ?? Infinity) || b.llega - a.llega,
    );
}

function find(
  measured: Measured,
  nodo: NodoEvaluado,
  wanted: string,
): { readonly measured: Measured; readonly nodo: NodoEvaluado } | null {
  if (isPlan(wanted)) return { measured, nodo };
  return (
    findBy(measured, nodo, ({ codigo }) => codigoKey(codigo) === codigoKey(wanted)) ??
    findBy(measured, nodo, ({ nombre }) => foldText(nombre) === foldText(wanted))
  );
}

function findBy(
  measured: Measured,
  nodo: NodoEvaluado,
  holds: (node: Branch) => boolean,
): { readonly measured: Measured; readonly nodo: NodoEvaluado } | null {
  if (holds(nodo.node)) return { measured, nodo };
  const below = measured.children.filter(({ meta }) => meta === null);
  for (const [index, branch] of nodo.branches.entries()) {
    const found = findBy(nth(below, index), branch, holds);
    if (found) return found;
  }
  return null;
}

function gainOf({ gana }: Paso): number {
  return gana;
}

function sumOf(pasos: readonly Paso[]): number {
  return pasos.reduce((sum, { gana }) => sum + gana, 0);
}
