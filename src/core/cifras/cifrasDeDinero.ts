import type { Montos } from "../plan/dinero";
import type { ReglaDeRedondeo } from "../planes/parametros";
import { impresa } from "./impresas";
import type { MedidaDeDinero, SujetoDelPlan } from "./sujeto";

/** R34: the money of a part of the plan; R16: its headline, obligaciones over apropiación definitiva. */
export function cifrasDeDinero(
  montos: Montos,
  regla: ReglaDeRedondeo,
): Readonly<Record<MedidaDeDinero, number | null>> {
  const { apropiacion, obligaciones } = montos;
  return {
    "dinero.programado": montos.programado,
    "dinero.ejecutado": montos.ejecutado,
    "dinero.apropiacionInicial": montos.apropiacionInicial,
    "dinero.apropiacion": apropiacion,
    "dinero.compromisos": montos.compromisos,
    "dinero.obligaciones": obligaciones,
    "dinero.pagos": montos.pagos,
    "dinero.ejecucion":
      apropiacion === null || apropiacion <= 0 || obligaciones === null
        ? null
        : impresa("dinero.ejecucion", obligaciones / apropiacion, regla),
  };
}

/** The stages of which the whole plan says something, in their order. */
export function medidasDeDinero({
  cifras,
}: Pick<SujetoDelPlan, "cifras">): readonly MedidaDeDinero[] {
  return STAGES.filter((medida) => cifras[medida] !== null);
}

const STAGES: readonly MedidaDeDinero[] = [
  "dinero.programado",
  "dinero.ejecutado",
  "dinero.apropiacionInicial",
  "dinero.apropiacion",
  "dinero.compromisos",
  "dinero.obligaciones",
  "dinero.pagos",
  "dinero.ejecucion",
];
