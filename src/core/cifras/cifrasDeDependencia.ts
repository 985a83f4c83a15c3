import { byNombre, dependenciaOf } from "../plan/byNombre";
import type { EvaluationOfRows, MetaEvaluada } from "../plan/evaluation";
import { conteoOfMetas, esperadoOfMetas, figuresOfMetas } from "../plan/figuresOfMetas";
import { cifrasDeConteo } from "./cifrasDeNodo";
import { impresas } from "./impresas";
import type { SujetoDeDependencia } from "./sujeto";

/** What the figures of a dependencia stand on, beside its metas. */
export type DependenciaNeeds = Pick<
  EvaluationOfRows,
  "metas" | "question" | "pesos" | "parametros" | "parte"
>;

/**
 * R31: every dependencia that answers for a meta, in the order in which the rows name them. They cut the plan
 * another way than its nodes do, with the same weights: what all of them gained adds up to the plan's own,
 * where each meta names one.
 */
export function sujetosDeDependencias(
  evaluation: DependenciaNeeds,
): readonly SujetoDeDependencia[] {
  return [...byNombre(evaluation.metas, dependenciaOf)].map(([nombre, metas]) =>
    sujetoDeDependencia(nombre, metas, evaluation),
  );
}

/**
 * A dependencia with the figures of the metas that it answers for.
 *
 * @param nombre "": of the metas that name none
 * @param evaluation `null`: there are no figures, only a name
 */
export function sujetoDeDependencia(
  nombre: string,
  metas: readonly MetaEvaluada[],
  evaluation: DependenciaNeeds | null,
): SujetoDeDependencia {
  const { nivel, sinReporte, ...shares } = sharesOf(metas, evaluation);
  return {
    id: `dependencia/${nombre}`,
    tipo: "dependencia",
    padre: null,
    codigo: "",
    nombre,
    nivel,
    ...(sinReporte === true && { sinReporte }),
    celdas: [],
    // Only a consolidation knows which files reported.
    cifras: { ...shares, completitud: null, ...cifrasDeConteo(conteoOfMetas(metas)) },
  };
}

type Shares = Pick<SujetoDeDependencia, "nivel" | "sinReporte"> &
  Pick<SujetoDeDependencia["cifras"], "programado" | "avance" | "cumplimiento" | "esperado">;

/** R36: above its metas, a part of the plan has a figure only with the plan's weights. */
function sharesOf(metas: readonly MetaEvaluada[], evaluation: DependenciaNeeds | null): Shares {
  const parte = evaluation?.parte ?? null;
  if (evaluation === null || (parte !== null && parte.plan === null))
    return {
      ...{ programado: null, avance: null, cumplimiento: null, esperado: null },
      ...{ nivel: null, sinReporte: false },
    };
  const { pesos, parametros, question } = evaluation;
  const { nivel, sinReporte, ...figures } = figuresOfMetas(metas, pesos.ponderador, parametros);
  const esperado = esperadoOfMetas(metas, question.avanceOf);
  return { nivel, sinReporte, ...impresas({ ...figures, esperado }, parametros) };
}
