import type { ReglaDeRedondeo } from "../planes/parametros";
import { DECIMALES, truncated } from "../redondeo";
import { MEDIDAS, type Medida, type Unidad } from "./medida";

/**
 * R9: figures as the list gives them: unrounded, for half up belongs to printing; or, as in 2021, each already
 * cut at the decimals that it is printed with, so that whatever prints it half up afterwards changes nothing.
 */
export function impresas<Cifras extends Partial<Readonly<Record<Medida, number | null>>>>(
  cifras: Cifras,
  regla: ReglaDeRedondeo,
): Cifras {
  if (!truncates(regla)) return cifras;
  const cut = Object.entries(cifras).map(([medida, value]) => [
    medida,
    impresa(medida as Medida, value, regla),
  ]);
  return Object.fromEntries(cut) as Cifras;
}

/** The same of one figure. */
export function impresa(
  medida: Medida,
  value: number | null,
  regla: ReglaDeRedondeo,
): number | null {
  const decimals = DECIMALES_DE_FRACCION[MEDIDAS[medida]];
  return value === null || decimals === undefined || !truncates(regla)
    ? value
    : truncated(value, decimals);
}

export function truncates({ truncarCifras }: ReglaDeRedondeo): boolean {
  return truncarCifras.valor > 0;
}

/** Two more than those of the hundred on which it is printed; counts, quantities and money are no shares. */
const DECIMALES_DE_FRACCION: Partial<Readonly<Record<Unidad, number>>> = {
  porcentaje: DECIMALES.porcentaje + 2,
  diferencia: DECIMALES.porcentaje + 2,
  puntos: DECIMALES.puntos + 2,
};
