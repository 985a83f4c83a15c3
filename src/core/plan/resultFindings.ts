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
  parametros: Sobreejecucion,
): readonly Finding[] {
  return [
    ...metas.flatMap((meta) => [
      ...overExecution(meta, vigencia, parametros),
      ...executedUnprogrammed(meta, vigencia),
    ]),
    ...gaps(raiz),
  ];
}

/** R4: the three steps. */
type Sobreejecucion = Pick<Parametros, "sobreejecucion" | "sobreejecucionAlta" | "errorDeUnidad">;

function overExecution(
  { meta, bruto, programado, ejecutado }: MetaEvaluada,
  vigencia: Vigencia | null,
  { sobreejecucion, sobreejecucionAlta, errorDeUnidad }: Sobreejecucion,
): Finding[] {
  if (bruto === null || programado === null || ejecutado === null) return [];
  const facts = {
    meta: meta.codigo,
    at: executedAt(meta, vigencia),
    points: null,
    bruto,
    programado,
    ejecutado,
  };
  if (bruto >= errorDeUnidad.valor)
    return [{ type: "posibleErrorDeUnidad", severity: "error", ...facts }];
  if (bruto <= sobreejecucion.valor) return [];
  const severity = bruto > sobreejecucionAlta.valor ? "advertencia" : "info";
  return [{ type: "sobreEjecucion", severity, ...facts }];
}

/** R6: executed while not programmed. A reported 0 is no execution: there is nothing to look at. */
function executedUnprogrammed(
  { meta, estado, ejecutado }: MetaEvaluada,
  vigencia: Vigencia | null,
): Finding[] {
  if (estado !== "noProgramada" || ejecutado === null || ejecutado <= 0) return [];
  return [
    {
      type: "ejecutadaSinProgramar",
      severity: "advertencia",
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
