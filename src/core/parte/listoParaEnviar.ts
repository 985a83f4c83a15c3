import type { Consolidacion } from "../consolidate/consolidacion";
import { devolucionesOf } from "../consolidate/devoluciones";
import type { Asunto, Pendiente } from "../consolidate/pendientes";
import { revisionOfRule, ruleOf } from "../rules/allRules";
import type { CellRef } from "../grid/grid";
import type { Vigencia } from "../vocabulary";

/** What is looked at before a dependencia sends its workbook. */
export type TipoDeRevision =
  "archivo" | "diligenciadas" | "metas" | "plan" | "proyectos" | "soportes" | "valores";

/** One line of the checklist: in order when nothing is left to put right. */
export interface Revision {
  readonly tipo: TipoDeRevision;
  /** There was something to look at it by: R12's registry of projects, the approved plan. */
  readonly isProvable: boolean;
  /** The plan is there and says nothing of this vigencia: what it programs cannot be compared. */
  readonly sinVigencia: Vigencia | null;
  /** Metas of the file that it was asked of. */
  readonly metas: number;
  /** As the devolución would list them. */
  readonly pendientes: readonly Pendiente[];
  /** Programmed metas without a value of execution: the cell where each stands. */
  readonly vacias: readonly { readonly meta: string; readonly at: CellRef }[];
}

/**
 * What the dependencia would get back if it sent its workbook now, by what must be looked at: each point of the
 * devolución stands in exactly one line.
 *
 * @param consolidacion of that one workbook, with the plan where it is known
 * @param sinVigencia the vigencia of the workbook, where the plan programs others and not this one
 */
export function listoParaEnviar(
  consolidacion: Consolidacion,
  sinVigencia: Vigencia | null = null,
): readonly Revision[] {
  const [{ entrega } = { entrega: null }] = consolidacion.entregas;
  const pendientes =
    devolucionesOf(consolidacion).find(({ archivos }) => archivos.includes(entrega?.archivo ?? ""))
      ?.pendientes ?? [];
  const reported = consolidacion.filas.filter(({ origen }) => origen !== null);
  const vacias = metasVacias(consolidacion);
  const { universo, evaluation } = consolidacion;
  const unprovable: readonly TipoDeRevision[] = [
    ...(universo.type === "plan" ? [] : (["metas", "plan"] as const)),
    ...(sinVigencia === null ? [] : (["plan"] as const)),
    ...(evaluation.ok && evaluation.value.registro === null ? (["proyectos"] as const) : []),
  ];
  return TIPOS.map((tipo) => ({
    tipo,
    isProvable: !unprovable.includes(tipo),
    sinVigencia,
    metas: reported.length,
    pendientes: pendientes.filter(({ asunto }) => tipoOf(asunto) === tipo),
    vacias: tipo === "diligenciadas" ? vacias : [],
  }));
}

/** Looked at, and nothing is left. */
export function isEnOrden({ isProvable, pendientes, vacias }: Revision): boolean {
  return isProvable && pendientes.length === 0 && vacias.length === 0;
}

const TIPOS: readonly TipoDeRevision[] = [
  "archivo",
  "diligenciadas",
  "metas",
  "plan",
  "proyectos",
  "soportes",
  "valores",
];

function tipoOf(asunto: Asunto): TipoDeRevision {
  switch (asunto.type) {
    case "aparte":
    case "aviso":
    case "sinLeer":
      return "archivo";
    case "sinReporte":
    case "codigo":
    case "fueraDelPlan":
    case "conflicto":
      return "metas";
    case "diferencia":
      return "plan";
    case "sinSoportes":
      return "soportes";
    case "alerta":
      return ruleOf(asunto.finding.type).revision ?? "valores";
    case "propia":
      return revisionOfRule(asunto.alerta.type) ?? "valores";
  }
}

/** R1: programmed, and nothing says what was done: it counts 0 as if nothing had been. */
function metasVacias({ evaluation, filas }: Consolidacion): Revision["vacias"] {
  if (!evaluation.ok) return [];
  const own = new Set(filas.filter(({ origen }) => origen !== null).map(({ fila }) => fila));
  return evaluation.value.metas.flatMap(({ meta, estado, ejecutado, cumplimiento }) =>
    own.has(meta.fila) && estado === "sinEjecucion" && ejecutado === null && cumplimiento === 0
      ? [{ meta: meta.codigo, at: meta.fila.at }]
      : [],
  );
}
