import type { NodoEvaluado } from "../../plan/evaluation";
import type { Proyeccion } from "../../whatIf/project";
import { empatadasIn } from "../../whatIf/empatadas";
import { whereItHurts, type Pendiente } from "../../whatIf/whereItHurts";
import { empatadasText } from "../../whatIf/text";
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
    metas: empatadasIn(today.metas, (one) => left.get(one.de.meta.fila)?.parte ?? 0)
      .slice(0, BARS_SHOWN)
      .map(([one, ...others]) => ({
        ...barra(one, one.de.meta.fila, tiedLabel(one.de.meta, others.length)),
        metas: others.length + 1,
      })),
  };
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
