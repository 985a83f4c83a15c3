import type { Ask } from "../evaluateRows";
import { parametrosAt } from "../planes/metodo";
import type { Parametros } from "../planes/parametros";

/** R32: the numbers of the method that an instrument is evaluated by. */
export function parametrosDe({ parametros, corte }: Ask): Parametros {
  return parametros ?? parametrosAt(corte ?? null);
}
