import { byNombre, dependenciaOf } from "../plan/byNombre";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";

/** What can still be gained this vigencia, by one meta or one dependencia. */
export interface Pendiente<T> {
  readonly de: T;
  /** Fraction of what the plan was programmed this vigencia. */
  readonly parte: number;
  /** Fraction of the whole plan; `null` where the ponderador of the vigencia is unknown. */
  readonly puntos: number | null;
  /** Metas that are not finished. */
  readonly metas: number;
}

export interface WhereItHurts {
  readonly metas: readonly Pendiente<MetaEvaluada>[];
  readonly dependencias: readonly Pendiente<string>[];
}

/** The metas and dependencias with most still to gain, the largest first: a tornado. */
export function whereItHurts(raiz: NodoEvaluado, ponderador: number | null): WhereItHurts {
  const inPoints = (parte: number): number | null =>
    ponderador === null ? null : parte * ponderador;
  const metas = metasBelow(raiz).flatMap((de): Pendiente<MetaEvaluada>[] => {
    const parte = de.cumplimiento === null ? 0 : de.peso * (1 - de.cumplimiento);
    return parte > 0 ? [{ de, parte, puntos: inPoints(parte), metas: 1 }] : [];
  });
  const groups = byNombre(metas, ({ de }) => dependenciaOf(de));
  const dependencias = [...groups].map(([de, own]) => {
    const parte = own.reduce((sum, one) => sum + one.parte, 0);
    return { de, parte, puntos: inPoints(parte), metas: own.length };
  });
  const largestFirst = <T>(a: Pendiente<T>, b: Pendiente<T>): number => b.parte - a.parte;
  return { metas: metas.sort(largestFirst), dependencias: dependencias.sort(largestFirst) };
}

/** The metas of a node, in the order of the tree. */
export function metasBelow({ metas, branches }: NodoEvaluado): readonly MetaEvaluada[] {
  return [...metas, ...branches.flatMap(metasBelow)];
}
