import { codigoKey } from "../grid/codigo";
import { foldText } from "../grid/foldText";
import type { CellValue } from "../grid/grid";
import type { Etapa } from "../matriz/filas/dinero";
import type { Fila } from "../matriz/filas/fila";
import { rowInOneScale } from "../matriz/escalas/percentsInOneScale";
import { shareOfPlan } from "../matriz/escalas/sharesOfPromised";
import { isSinCruce } from "../plan/avance";
import type { inferTipos } from "../plan/inferTipos";
import type { Periodo } from "../vocabulary";
import { ACOMPANANTES, DESCRIPTIVAS } from "./columnas";
import { resolveConflicto, sumOf } from "./conflictos";
import type { RowEnd, FilaConsolidada, MotivoDeRowEnd } from "./consolidacion";
import type { Correspondencia, Renglon } from "./matchToPlan";
import { lugarKey, type Decisiones } from "./decision";
import type { Directorio } from "./dependencias";
import { ruledByPlan, type ConPlan } from "./diferencias";
import type { EntregaReconocida } from "./entrega";
import { nth } from "../nth";
import { rowKey } from "./rowKey";

export interface MergeContext {
  readonly periodo: Periodo;
  readonly directorio: Directorio;
  readonly decisiones: Decisiones;
  /** R36; `null` without a plan to rule. */
  readonly conPlan: ConPlan | null;
  readonly tipoOf: ReturnType<typeof inferTipos>["tipoOf"];
  readonly cellsOf: (fila: Fila) => readonly CellValue[] | undefined;
  readonly correspondencia: ReadonlyMap<string, Correspondencia>;
  /** A row that gives a meta together with others, by the key of its code. */
  readonly juntaDe: ReadonlyMap<string, Fila>;
}

/** The row that stands for a meta, and where each row that reports it ended. */
export interface Fundida {
  readonly consolidada: FilaConsolidada;
  readonly ends: readonly (readonly [Renglon, RowEnd["fin"], MotivoDeRowEnd | null])[];
}

/** One row of the consolidated matriz: the row of the responsable, in the place that the plan gives the meta. */
export function mergeReportes(
  meta: Fila,
  renglones: readonly Renglon[],
  context: MergeContext,
): Fundida {
  const { vigencia } = context.periodo;
  const responsable = responsableOf(meta, renglones, context);
  const junta = context.juntaDe.get(codigoKey(meta.codigo));
  if (renglones.length === 0) {
    const fila = {
      ...withSinCruceOf(junta, withoutExecution(meta)),
      dependencia: responsable,
    };
    return {
      consolidada: {
        fila,
        responsable,
        origen: null,
        cells: ofPlan(context.cellsOf(meta)),
        reportes: 0,
        conflicto: null,
        correspondencia: null,
      },
      ends: [],
    };
  }
  const { vale, suma, conflicto } = resolveConflicto(renglones, {
    codigo: meta.codigo,
    nombre: meta.nombre,
    responsable,
    vigencia,
    isPlan: context.conPlan !== null,
    puedeSumar: context.tipoOf(meta) === "suma",
    esReduccion: context.tipoOf(meta) === "reduccion",
    decisiones: context.decisiones,
  });
  const chosen = nth(renglones, vale);
  const sent = suma ? sumOf(renglones, vale, vigencia) : chosen.fila;
  const { conPlan } = context;
  const others = renglones.filter((one) => one !== chosen);
  const own =
    conPlan === null
      ? placedAs(meta, sent)
      : rowInOneScale(
          shareOfPlan(
            {
              ...ruledByPlan(meta, sent, [chosen, ...others], conPlan),
              nombre: meta.nombre,
              path: meta.path,
            },
            sent,
            context.tipoOf(meta),
          ),
        );
  const fila: Fila = {
    ...(hasPlaceForExecution(own) ? own : withSinCruceOf(junta, own)),
    codigo: meta.codigo,
    hasCodigo: meta.hasCodigo,
    dependencia: responsable,
  };
  const planCells = conPlan !== null ? context.cellsOf(meta) : undefined;
  const cells = (context.cellsOf(chosen.fila) ?? []).map(
    (cell, index) => cell ?? (DESCRIPTIVAS.has(index) ? (planCells?.[index] ?? null) : null),
  );
  const consolidada: FilaConsolidada = {
    fila,
    responsable,
    origen: { ...chosen.lugar, dependencia: chosen.dependencia },
    cells,
    reportes: renglones.length,
    conflicto,
    correspondencia: context.correspondencia.get(lugarKey(chosen.lugar)) ?? null,
  };
  return {
    consolidada,
    ends: renglones.map((renglon, index) =>
      index === vale || suma
        ? [renglon, "contada", null]
        : conflicto === null
          ? [renglon, "excluida", "mismosValores"]
          : [renglon, "rechazada", "noElegida"],
    ),
  };
}

/** The plan says who answers for a meta; without one, what most rows say in so many words, else who sent it. */
function responsableOf(
  meta: Fila,
  renglones: readonly Renglon[],
  { conPlan, directorio }: MergeContext,
): string | null {
  if (conPlan !== null && meta.dependencia !== null) return directorio.canonical(meta.dependencia);
  const said = renglones.flatMap(({ fila }) =>
    fila.dependencia === null ? [] : [directorio.canonical(fila.dependencia)],
  );
  return said[0] ?? renglones[0]?.dependencia ?? null;
}

/** R7: what the plan promised, and nothing of what it may say of its execution, nor of that of its money. */
function withoutExecution(fila: Fila): Fila {
  return {
    ...fila,
    ...(fila.dinero && { dinero: fila.dinero.filter(({ etapa }) => !OF_EXECUTION.has(etapa)) }),
    years: fila.years.map((year) => ({
      ...year,
      ejecutado: null,
      avance: null,
      ejecutadoTrimestre: {},
    })),
  };
}

/** R35: of metas that are given as one, what was found for none of them was not found for each. */
function withSinCruceOf(junta: Fila | undefined, fila: Fila): Fila {
  if (junta === undefined) return fila;
  return {
    ...fila,
    years: fila.years.map((year) =>
      isSinCruce(junta, year.vigencia) ? { ...year, sinCruce: true as const } : year,
    ),
  };
}

function hasPlaceForExecution({ years }: Fila): boolean {
  return years.some(
    ({ ejecutado, ejecutadoTrimestre }) =>
      ejecutado !== null || Object.keys(ejecutadoTrimestre).length > 0,
  );
}

/** Files that put the same metas below other levels (SisPT its líneas, DNP its sectores) make one tree, and no mixture. */
function placedAs({ path }: Fila, fila: Fila): Fila {
  const [own, sent] = [topOf(path), topOf(fila.path)];
  return own === sent ? fila : { ...fila, path };
}

function topOf(path: Fila["path"]): string {
  const top = path.find((node) => node !== null);
  return top === undefined ? "" : foldText(top.label ?? top.nombre);
}

const OF_EXECUTION: ReadonlySet<Etapa> = new Set<Etapa>([
  "ejecutado",
  "compromisos",
  "obligaciones",
  "pagos",
]);

function ofPlan(cells: readonly CellValue[] | undefined): readonly CellValue[] {
  return ACOMPANANTES.map((_, index) =>
    DESCRIPTIVAS.has(index) ? (cells?.[index] ?? null) : null,
  );
}

/** What goes with a row in the official matriz, whichever file it is of. */
export function cellsIn(
  plan: EntregaReconocida | null,
  entregas: readonly EntregaReconocida[],
): MergeContext["cellsOf"] {
  const byFile = new Map(
    [...(plan === null ? [] : [plan]), ...entregas].map(({ archivo, cells }) => [archivo, cells]),
  );
  return ({ at }) => byFile.get(at.workbook)?.get(rowKey(at));
}
