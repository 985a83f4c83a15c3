import { rememberedBy } from "../grid/remembered";
import type { NodoEvaluado } from "../plan/evaluation";
import type { ReglaDeRedondeo } from "../planes/parametros";
import { cifrasDeNodo } from "./cifrasDeNodo";
import { cifrasOf, type Cifras, type CifrasNeeds } from "./cifrasOf";
import type { Medida } from "./medida";
import type { MedidaDeNodo, Sujeto } from "./sujeto";

/**
 * R1: the list of figures as it is shown. Where nobody reported, the 0 that R7 counts is no result: no door
 * shows one there. What reckons on (what is missing, JSON, a what-if) takes the list itself.
 */
export const cifrasMostradas = rememberedBy((evaluation: CifrasNeeds): Cifras => {
  const { sujetos, dependencias, plan, deNodo, deMeta } = cifrasOf(evaluation);
  return {
    sujetos: sujetos.map(mostrado),
    dependencias: dependencias.map(mostrado),
    plan: mostrado(plan),
    deNodo: (node) => mostrado(deNodo(node)),
    deMeta,
  };
});

/** What a list has of one sujeto, as it is shown. */
export function mostrado<S extends Sujeto>(sujeto: S): S {
  if (sujeto.tipo === "meta" || sujeto.sinReporte !== true) return sujeto;
  return { ...sujeto, cifras: withoutResults(sujeto.cifras) };
}

/** The same of a node that stands in no list, such as one of a projection. */
export function cifrasMostradasDeNodo(
  nodo: NodoEvaluado,
  regla: ReglaDeRedondeo,
): Readonly<Record<MedidaDeNodo, number | null>> {
  const cifras = cifrasDeNodo(nodo, regla);
  return nodo.sinReporte ? withoutResults(cifras) : cifras;
}

/** What is shown of a node's figure; `null`: there is nothing to show. */
export function mostradaDeNodo({ sinReporte }: ConReporte, value: number | null): number | null {
  return sinReporte === true ? null : value;
}

interface ConReporte {
  readonly sinReporte?: boolean | undefined;
}

function withoutResults<Some extends Partial<Readonly<Record<Medida, number | null>>>>(
  cifras: Some,
): Some {
  const shown = Object.entries(cifras).map(([medida, value]) => [
    medida,
    RESULTS.has(medida as Medida) ? null : value,
  ]);
  return Object.fromEntries(shown) as Some;
}

/** What is measured by what was reported in the period. */
const RESULTS: ReadonlySet<Medida> = new Set<Medida>([
  "avance",
  "cumplimiento",
  "reportado.avance",
  "reportado.cumplimiento",
  "diferencia.avance",
  "diferencia.cumplimiento",
  "promedioSimple",
]);
