import type { EscalaDeNiveles } from "../planes/parametros";
import type { Nivel } from "../vocabulary";
import type { Conteo, MetaEvaluada } from "./evaluation";
import { nivelOf } from "./nivel";
import type { AvanceOf } from "./question";

/** What some metas of the plan come to together, with the plan's own weights. Fractions. */
export interface FiguresOfMetas {
  /** Of the whole plan; `null` where the ponderador is unknown or nothing is programmed. */
  readonly programado: number | null;
  readonly avance: number | null;
  readonly cumplimiento: number | null;
  readonly nivel: Nivel | null;
  /** R1: nobody reported any of those that are programmed, so that their 0 (R7) is no result. */
  readonly sinReporte: boolean;
}

/** The figures of metas that need not hang on one node, such as those of a dependencia. */
export function figuresOfMetas(
  metas: readonly MetaEvaluada[],
  ponderador: number | null,
  escala: EscalaDeNiveles | null,
): FiguresOfMetas {
  const measured = metas.flatMap(({ peso, cumplimiento }) =>
    cumplimiento === null ? [] : [{ peso, done: peso * cumplimiento }],
  );
  const peso = measured.reduce((sum, meta) => sum + meta.peso, 0);
  const done = measured.reduce((sum, meta) => sum + meta.done, 0);
  // R18: what counts and is not known leaves the whole unknown.
  const isKnown = metas.every(({ estado }) => estado !== "programada");
  const cumplimiento = isKnown && peso > 0 ? done / peso : null;
  const sinReporte =
    cumplimiento !== null &&
    !metas.some(({ reported, estado }) => reported && estado !== "noProgramada");
  const share = metas.reduce((sum, meta) => sum + meta.peso, 0);
  return {
    programado: ponderador === null || share === 0 ? null : share * ponderador,
    avance: ponderador === null || cumplimiento === null ? null : done * ponderador,
    cumplimiento,
    nivel: escala && !sinReporte ? nivelOf(cumplimiento, escala) : null,
    sinReporte,
  };
}

/** R11: what was expected of them by now, a fraction of what they were programmed; `null`: it is not known of any. */
export function esperadoOfMetas(metas: readonly MetaEvaluada[], avanceOf: AvanceOf): number | null {
  const expected = metas.flatMap(({ meta, peso }) => {
    const { esperado } = avanceOf(meta);
    return esperado === null || peso === 0 ? [] : [{ peso, esperado }];
  });
  const peso = expected.reduce((sum, one) => sum + one.peso, 0);
  return peso === 0 ? null : expected.reduce((sum, one) => sum + one.peso * one.esperado, 0) / peso;
}

/** How many of them stand where. */
export function conteoOfMetas(metas: readonly MetaEvaluada[]): Conteo {
  const of = (...estados: readonly MetaEvaluada["estado"][]): number =>
    metas.filter(({ estado }) => estados.includes(estado)).length;
  const unknown = of("programada") > 0;
  return {
    metas: metas.length,
    programadas: metas.length - of("noProgramada"),
    conEjecucion: unknown ? null : of("conEjecucion"),
    sinEjecucion: unknown ? null : of("sinEjecucion"),
    noProgramadas: of("noProgramada"),
    sinReporte: of("sinReporte"),
    sinCruce: of("sinCruce"),
    noArmonizadas: metas.filter(({ noArmonizada }) => noArmonizada).length,
  };
}
