import type { Cruce } from "../plan/evaluation";
import { count, countOf } from "./format";

/** R35: the figure never stands without how much of the plan it is of. */
export function cruceText({ con, de }: Cruce): string {
  return `La cifra es de ${count(con)} de ${countOf(de, "meta", "metas")} con cruce. De las demás el seguimiento no encontró ejecución en ningún proyecto, lo que no es una ejecución de 0: no entran en la cifra.`;
}
