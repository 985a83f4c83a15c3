import { citedBpins } from "../armonizacion/bpin";
import type { Evaluation, MetaEvaluada } from "../plan/evaluation";
import type { TextoDeFila } from "./textosDeFila";

/** R35: an indicator to register in a project, or what is missing to say which. */
export interface ParPorRegistrar {
  /** 13 or 15 digits; `null`: the meta cites no project. */
  readonly bpin: string | null;
  /** Code of the MGA; `null`: the matriz has none. */
  readonly indicador: string | null;
  readonly nombre: string;
  readonly motivo: MotivoDePar;
  /** Those that the pair is of: one product is often told as several metas. */
  readonly metas: readonly MetaEvaluada[];
}

export type MotivoDePar = "sinCruce" | "proyectoSinMeta";

/**
 * What DNP's follow-up found in no project (R35), and what the office's registry does not hold (R12), each
 * pair once; `null`: there is neither, so nobody knows what is missing.
 */
export function paresPorRegistrar(
  { metas, registro, cruce }: Pick<Evaluation, "metas" | "registro" | "cruce">,
  textoOf: TextoDeFila,
): readonly ParPorRegistrar[] | null {
  const known = new Map<string, ParPorRegistrar & { readonly metas: MetaEvaluada[] }>();
  let isAsked = registro !== null || cruce !== null;
  for (const meta of metas) {
    const motivo = motivoOf(meta);
    if (motivo === null) continue;
    isAsked = true;
    const { fila, codigo } = meta.meta;
    const indicador = textoOf(fila, "codigoIndicadorMga") || null;
    const nombre = textoOf(fila, "indicadorMga") || fila.indicador || fila.nombre;
    for (const bpin of bpinsOf(meta)) {
      const key = JSON.stringify([bpin, indicador ?? codigo, motivo]);
      const same = known.get(key);
      if (same) same.metas.push(meta);
      else known.set(key, { bpin, indicador, nombre, motivo, metas: [meta] });
    }
  }
  return isAsked ? [...known.values()] : null;
}

function motivoOf({ estado, armonizacion }: MetaEvaluada): MotivoDePar | null {
  if (estado === "sinCruce") return "sinCruce";
  return armonizacion === "proyectoSinMeta" ? "proyectoSinMeta" : null;
}

function bpinsOf({ meta }: MetaEvaluada): readonly (string | null)[] {
  const cited = citedBpins(meta.fila.bpin).flatMap((one) =>
    one.type === "bpin" ? [one.digits] : [],
  );
  return cited.length === 0 ? [null] : [...new Set(cited)];
}
