import type { CorteGuardado } from "../corte/corteGuardado";

/** The parts of the informe that may be left out; what the others say is the same without them. */
export const PARTES = [
  "componentes",
  "cuatrienio",
  "evolucion",
  "dinero",
  "alertaTemprana",
  "recomendaciones",
  "anexoAlertas",
  "anexoSinEjecucion",
  "anexoMetodo",
] as const;

export type ParteDelInforme = (typeof PARTES)[number];

/** What an informe is asked to tell beside the evaluation. */
export interface PedidoDeInforme {
  /** R33: the cortes that the workbook keeps; those before this one are what it is compared with. */
  readonly guardados: readonly CorteGuardado[];
  readonly partes: ReadonlySet<ParteDelInforme>;
}

/** Everything, compared with these cortes. */
export function todo(guardados: readonly CorteGuardado[] = []): PedidoDeInforme {
  return { guardados, partes: new Set(PARTES) };
}
