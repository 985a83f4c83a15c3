import type { Finding } from "../finding";
import type { CellRef } from "../grid/grid";
import type { Vigencia } from "../vocabulary";
import type { Parametros } from "../planes/parametros";
import type { MetaEvaluada, NodoEvaluado } from "./evaluation";
import type { Meta } from "./plan";

/** What the figures themselves give cause to look at: R4, R5 and R6. */
export function resultFindings(
  raiz: NodoEvaluado,
  metas: readonly MetaEvaluada[],
  vigencia: Vigencia | null,
  parametros: Pick<Parametros, "sobreejecucion" | "errorDeUnidad">,
): readonly Finding[] {
  return [
    ...metas.flatMap((meta) => [
      ...overExecution(meta, vigencia, parametros),
      ...executedUnprogrammed(meta, vigencia),
    ]),
    ...gaps(raiz),
  ];
}

function overExecution(
  { meta, bruto, programado, ejecutado }: MetaEvaluada,
  vigencia: Vigencia | null,
  { sobreejecucion, errorDeUnidad }: Pick<Parametros, "sobreejecucion" | "errorDeUnidad">,
): Finding[] {
  if (bruto === null || bruto <= sobreejecucion.valor || programado === null || ejecutado === null)
    return [];
  const facts = {
    meta: meta.codigo,
    at: executedAt(meta, vigencia),
    points: null,
    bruto,
    programado,
    ejecutado,
  };
  return bruto > errorDeUnidad.valor
    ? [{ type: "posibleErrorDeUnidad", severity: "error", ...facts }]
    : [{ type: "sobreEjecucion", severity: "advertencia", ...facts }];
}

/** R6: reported while not programmed; a reported 0 is listed too, for somebody filled it in. */
function executedUnprogrammed(
  { meta, estado, ejecutado }: MetaEvaluada,
  vigencia: Vigencia | null,
): Finding[] {
  if (estado !== "noProgramada" || ejecutado === null) return [];
  return [
    {
      type: "ejecutadaSinProgramar",
      severity: ejecutado > 0 ? "advertencia" : "info",
      meta: meta.codigo,
      at: executedAt(meta, vigencia),
      points: null,
      ejecutado,
      vigencia,
    },
  ];
}

/** Where the execution of the vigencia stands; of one told by quarters, the last quarter's cell. */
function executedAt({ fila }: Meta, vigencia: Vigencia | null): CellRef {
  const year = fila.years.find((one) => one.vigencia === vigencia);
  const quarters = ([4, 3, 2, 1] as const).flatMap((quarter) => {
    const amount = year?.ejecutadoTrimestre[quarter];
    return amount && amount.value !== null ? [amount.at] : [];
  });
  return year?.ejecutado?.at ?? quarters[0] ?? fila.at;
}

function gaps(nodo: NodoEvaluado): Finding[] {
  const own: Finding[] =
    nodo.inGap && nodo.cumplimiento !== null
      ? [
          {
            type: "enBrecha",
            severity: "info",
            meta: null,
            at: nodo.node.at,
            points: null,
            nodo: nodo.node.codigo,
            cumplimiento: nodo.cumplimiento,
          },
        ]
      : [];
  return [...own, ...nodo.branches.flatMap(gaps)];
}
