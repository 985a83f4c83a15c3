import { foldText } from "../grid/foldText";
import type { Conteo, EvaluationOfRows, MetaEvaluada } from "../plan/evaluation";
import type { EscalaDeNiveles } from "../planes/parametros";
import { nivelOf } from "../plan/nivel";
import { compareCodigos } from "./codigo";
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
  const ponderador = evaluation?.pesos.ponderador ?? null;
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
        conteo: countOf(metas),
        ...figuresOf(metas, ponderador, evaluation?.parametros ?? null),
        completitud:
          own.length === 0 ? null : own.filter(({ origen }) => origen !== null).length / own.length,
        alertas: files.reduce((sum, { alertas }) => sum + alertas, 0),
      };
    })
    .sort((a, b) => compareCodigos(a.nombre, b.nombre));
}

function figuresOf(
  metas: readonly MetaEvaluada[],
  ponderador: number | null,
  escala: EscalaDeNiveles | null,
): Pick<DependenciaConsolidada, "programado" | "avance" | "cumplimiento" | "nivel"> {
  const measured = metas.flatMap(({ peso, cumplimiento }) =>
    cumplimiento === null ? [] : [{ peso, done: peso * cumplimiento }],
  );
  const peso = measured.reduce((sum, meta) => sum + meta.peso, 0);
  const done = measured.reduce((sum, meta) => sum + meta.done, 0);
  // R18: what counts and is not known leaves the whole unknown.
  const isKnown = metas.every(({ estado }) => estado !== "programada");
  const cumplimiento = isKnown && peso > 0 ? done / peso : null;
  const share = metas.reduce((sum, meta) => sum + meta.peso, 0);
  return {
    programado: ponderador === null || share === 0 ? null : share * ponderador,
    avance: ponderador === null || cumplimiento === null ? null : done * ponderador,
    cumplimiento,
    nivel: escala && nivelOf(cumplimiento, escala),
  };
}

function countOf(metas: readonly MetaEvaluada[]): Conteo {
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
