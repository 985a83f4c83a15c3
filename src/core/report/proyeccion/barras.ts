import { PRECISION } from "../../precision";
import type { MetaEvaluada, NodoEvaluado } from "../../plan/evaluation";
import type { Proyeccion } from "../../whatIf/project";
import { whereItHurts, type Pendiente } from "../../whatIf/whereItHurts";
import { empatadasText } from "./text";
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
    metas: tiedTogether(today.metas, (one) => left.get(one.de.meta.fila)?.parte ?? 0)
      .slice(0, BARS_SHOWN)
      .map(([one, ...others]) => ({
        ...barra(one, one.de.meta.fila, tiedLabel(one.de.meta, others.length)),
        metas: others.length + 1,
      })),
  };
}

type Tied = readonly [Pendiente<MetaEvaluada>, ...Pendiente<MetaEvaluada>[]];

/** Metas that can gain exactly the same, today and once the assumptions hold, are one bar: that of one of them says it of all. */
function tiedTogether(
  metas: readonly Pendiente<MetaEvaluada>[],
  leftOf: (one: Pendiente<MetaEvaluada>) => number,
): readonly Tied[] {
  const isAlike = (one: Pendiente<MetaEvaluada>, other: Pendiente<MetaEvaluada>): boolean =>
    Math.abs(one.parte - other.parte) < PRECISION &&
    Math.abs(leftOf(one) - leftOf(other)) < PRECISION;
  const groups: [Pendiente<MetaEvaluada>, ...Pendiente<MetaEvaluada>[]][] = [];
  for (const one of metas) {
    const last = groups.at(-1);
    if (last !== undefined && isAlike(last[0], one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function tiedLabel(meta: Parameters<typeof metaLabel>[0], others: number): string {
  return others === 0 ? metaLabel(meta) : empatadasText(others + 1, meta.codigo);
}

const DONE: PorGanar = { puntos: 0, parte: 0 };
const BARS_SHOWN = 15;

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
