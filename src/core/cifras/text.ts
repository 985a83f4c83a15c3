import { DECIMALES } from "../redondeo";
import { count, money, percent, points, quantity } from "../text/format";
import { MEDIDAS, type Medida } from "./medida";

/** R9: a figure as it is printed, es-CO: "62,9 %", "18,88", "4,9 puntos", "451"; "–" where there is nothing to measure. */
export function cifraText(medida: Medida, value: number | null): string {
  switch (MEDIDAS[medida]) {
    case "porcentaje":
      return percent(value);
    case "puntos":
      return points(value);
    case "diferencia":
      return value === null ? points(value) : `${points(value, DECIMALES.porcentaje)}\u00a0puntos`;
    case "metas":
      return count(value);
    case "pesos":
      return money(value);
    case "cantidad":
      return quantity(value);
  }
}
