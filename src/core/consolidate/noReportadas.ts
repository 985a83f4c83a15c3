import { codigoKey } from "../grid/codigo";
import type { Consolidacion, FilaConsolidada } from "./consolidacion";

/** The metas of the plan that no file brings. */
export interface NoReportadas {
  /** Programmed and looked for by no one (R35): they count 0 and are asked for. All of them where there are no figures. */
  readonly sinReporte: readonly FilaConsolidada[];
  /** Not programmed this vigencia (R6): they count nothing, and none is asked for. */
  readonly noProgramadas: readonly FilaConsolidada[];
}

/** R7: the rows of the plan that no file brings, by whether they were programmed. */
export function noReportadasIn({
  filas,
  evaluation,
}: Pick<Consolidacion, "filas" | "evaluation">): NoReportadas {
  const notProgrammed = new Set(
    evaluation.ok
      ? evaluation.value.metas
          .filter(({ estado }) => estado === "noProgramada")
          .map(({ meta }) => codigoKey(meta.codigo))
      : [],
  );
  const absent = filas.filter(({ origen }) => origen === null);
  const notFound = new Set(
    evaluation.ok
      ? evaluation.value.metas
          .filter(({ estado }) => estado === "sinCruce")
          .map(({ meta }) => codigoKey(meta.codigo))
      : [],
  );
  const isProgrammed = ({ fila }: FilaConsolidada): boolean =>
    !notProgrammed.has(codigoKey(fila.codigo));
  return {
    sinReporte: absent.filter(
      (one) => isProgrammed(one) && !notFound.has(codigoKey(one.fila.codigo)),
    ),
    noProgramadas: absent.filter((one) => !isProgrammed(one)),
  };
}
