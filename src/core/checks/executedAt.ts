import type { CellRef } from "../grid/grid";
import type { Meta } from "../plan/plan";
import type { Vigencia } from "../vocabulary";

/** Where the execution of the vigencia stands; of one told by quarters, the last quarter's cell. */
export function executedAt({ fila }: Meta, vigencia: Vigencia | null): CellRef {
  const year = fila.years.find((one) => one.vigencia === vigencia);
  const quarters = ([4, 3, 2, 1] as const).flatMap((quarter) => {
    const amount = year?.ejecutadoTrimestre[quarter];
    return amount && amount.value !== null ? [amount.at] : [];
  });
  return year?.ejecutado?.at ?? quarters[0] ?? fila.at;
}
