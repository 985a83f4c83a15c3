import { impresa } from "../cifras/impresas";
import { foldText } from "../grid/foldText";
import type { EvaluationOfRows } from "../plan/evaluation";
import { sujetoDeDependencia } from "../cifras/cifrasDeDependencia";
import type { SujetoDeDependencia } from "../cifras/sujeto";
import { compareCodigos } from "../grid/codigo";
import type {
  DependenciaConsolidada,
  EntregaEnConsolidado,
  FilaConsolidada,
} from "./consolidacion";

/** The same figures by who answers for them: the shares of the plan add up to the plan's own. */
export function porDependencia(
  evaluation: EvaluationOfRows | null,
  filas: readonly FilaConsolidada[],
  entregas: readonly EntregaEnConsolidado[],
  names: readonly string[],
): readonly DependenciaConsolidada[] {
  const evaluated = new Map((evaluation?.metas ?? []).map((meta) => [meta.meta.fila, meta]));
  const byName = new Map<string, { readonly nombre: string; readonly filas: FilaConsolidada[] }>();
  for (const nombre of names) byName.set(foldText(nombre), { nombre, filas: [] });
  for (const fila of filas) {
    const nombre = fila.responsable ?? "";
    const known = byName.get(foldText(nombre));
    if (known) known.filas.push(fila);
    else byName.set(foldText(nombre), { nombre, filas: [fila] });
  }
  return [...byName.values()]
    .map(({ nombre, filas: own }): DependenciaConsolidada => {
      const metas = own.flatMap(({ fila }) => evaluated.get(fila) ?? []);
      const files = entregas.filter(
        ({ dependencia, setAside, entrega }) =>
          dependencia === nombre && setAside === null && entrega.estado === "recognised",
      );
      return {
        nombre,
        archivos: files.map(({ entrega }) => entrega.archivo),
        sujeto: withCompletitud(sujetoDeDependencia(nombre, metas, evaluation), own, evaluation),
        alertas: files.reduce((sum, { alertas }) => sum + alertas, 0),
      };
    })
    .sort((a, b) => compareCodigos(a.nombre, b.nombre));
}

function withCompletitud(
  sujeto: SujetoDeDependencia,
  filas: readonly FilaConsolidada[],
  evaluation: EvaluationOfRows | null,
): SujetoDeDependencia {
  const reported = filas.filter(({ origen }) => origen !== null).length;
  const share = filas.length === 0 ? null : reported / filas.length;
  const completitud = evaluation ? impresa("completitud", share, evaluation.parametros) : share;
  return { ...sujeto, cifras: { ...sujeto.cifras, completitud } };
}
