import type { EsperadoPorTrimestre } from "../planes/parametros";
import type { Trimestre } from "../vocabulary";

/** R11: share of the year expected by the end of a quarter, where none is programmed; fraction. */
export function esperadoAl(
  trimestre: Trimestre,
  { esperadoT1, esperadoT2, esperadoT3 }: EsperadoPorTrimestre,
): number {
  switch (trimestre) {
    case 1:
      return esperadoT1.valor;
    case 2:
      return esperadoT2.valor;
    case 3:
      return esperadoT3.valor;
    case 4:
      return 1;
  }
}
