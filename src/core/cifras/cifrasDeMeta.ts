import type { CellRef } from "../grid/grid";
import type { Amount, Fila } from "../matriz/filas/fila";
import type { MetaEvaluada } from "../plan/evaluation";
import type { ReglaDeRedondeo } from "../planes/parametros";
import { impresas } from "./impresas";
import type { Vigencia } from "../vocabulary";
import type { MedidaDeDinero, MedidaDeMeta } from "./sujeto";

/**
 * The figures of one meta. What it promised and gained of the plan is its peso × ponderador, and of a
 * meta that was not programmed nothing (R6).
 *
 * @param enCuatrienio the same meta in the roll-up of the four years (R33)
 */
export function cifrasDeMeta(
  evaluada: MetaEvaluada,
  enCuatrienio: MetaEvaluada,
  ponderador: number | null,
  regla: ReglaDeRedondeo,
): Readonly<Record<Exclude<MedidaDeMeta, MedidaDeDinero>, number | null>> {
  const { meta, peso, cumplimiento, programado, ejecutado, bruto } = evaluada;
  const figures = {
    programado: programadoDeLaMeta(evaluada, ponderador),
    avance: avanceDeLaMeta(evaluada, ponderador),
    cumplimiento,
    programadoFisico: programado,
    ejecutadoFisico: ejecutado,
    bruto,
    lineaBase: meta.lineaBase,
    metaCuatrienio: meta.metaCuatrienio,
    "cuatrienio.cumplimiento": enCuatrienio.cumplimiento,
    "cuatrienio.ejecutadoFisico": enCuatrienio.ejecutado,
    "cuatrienio.bruto": enCuatrienio.bruto,
  };
  // So small a share of the plan is told by two decimals or not at all: it stays whole (R9).
  return { peso, ...impresas(figures, regla) };
}

/** What a meta gained of the plan: peso × ponderador × cumplimiento; a fraction of the plan. */
export function avanceDeLaMeta(meta: MetaEvaluada, ponderador: number | null): number | null {
  return product(programadoDeLaMeta(meta, ponderador), meta.cumplimiento);
}

/** What it promised of the plan; nothing where it was not programmed (R6). */
function programadoDeLaMeta(
  { estado, peso }: MetaEvaluada,
  ponderador: number | null,
): number | null {
  return estado === "noProgramada" ? null : product(peso, ponderador);
}

/** Where a meta stands, then the cells of what it promised and did in the vigencia. */
export function celdasDeMeta(fila: Fila, vigencia: Vigencia | null): readonly CellRef[] {
  const year = fila.years.find((one) => one.vigencia === vigencia);
  if (year === undefined) return [fila.at];
  const amounts: readonly (Amount | null)[] = [
    year.programado,
    ...Object.values(year.programadoTrimestre),
    year.ejecutado,
    ...Object.values(year.ejecutadoTrimestre),
    year.avance,
  ];
  return [fila.at, ...amounts.flatMap((amount) => (amount === null ? [] : [amount.at]))];
}

function product(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one * other;
}
