import type { Cruce } from "../plan/evaluation";
import { count } from "./format";

/** R35: the figure never stands without how much of the plan it is of. */
export function cruceText({ con, de }: Cruce): string {
  return `La cifra es de ${count(con)} de ${count(de)} metas con cruce. De las demás el seguimiento no encontró ejecución en ningún proyecto, lo que no es una ejecución de 0: no entran en la cifra.`;
}
