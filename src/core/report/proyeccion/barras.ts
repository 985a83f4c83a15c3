import type { NodoEvaluado } from "../../plan/evaluation";
import type { Proyeccion } from "../../whatIf/project";
import { whereItHurts, type Pendiente } from "../../whatIf/whereItHurts";
import type { Barra, PorGanar } from "./tornado";

export interface Barras {
  readonly dependencias: readonly Barra[];
  /** Those with most to gain: the rest are worth little each. */
  readonly metas: readonly Barra[];
}

/** What there is to gain today, the most first, and what of it would be left. */
export function barrasOf(base: NodoEvaluado, proyeccion: Proyeccion): Barras {
  const { evaluado, raiz, question, supuestos } = proyeccion;
  const today = whereItHurts(base, evaluado.question.ponderador);
  const isAssumed = supuestos.some(({ activo }) => activo);
  const then = whereItHurts(raiz, question.ponderador);
  const left = new Map<unknown, PorGanar>([
    ...then.dependencias.map((one) => [one.de, one] as const),
    ...then.metas.map((one) => [one.de.meta.fila, one] as const),
  ]);
  const barra = <T>(one: Pendiente<T>, key: unknown, label: string): Barra => ({
    label,
    today: one,
    then: isAssumed ? (left.get(key) ?? DONE) : null,
    metas: one.metas,
  });
  return {
    dependencias: today.dependencias.map((one) => barra(one, one.de, one.de)),
    metas: today.metas
      .slice(0, METAS_SHOWN)
      .map((one) => barra(one, one.de.meta.fila, metaLabel(one.de.meta))),
  };
}

const DONE: PorGanar = { puntos: 0, parte: 0 };
const METAS_SHOWN = 15;

function metaLabel({
  codigo,
  nombre,
}: {
  readonly codigo: string;
  readonly nombre: string;
}): string {
  const label = `${codigo} ${nombre}`.trim();
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

/** Longer names leave the bars no room. */
const LONGEST_LABEL = 50;
