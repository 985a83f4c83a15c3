import type { CellRef } from "../grid/grid";
import type { Meta } from "../plan/plan";
import type { Vigencia } from "../vocabulary";

/** Where the execution of the vigencia stands; of one that counts by quarters (R28), the last quarter's cell. */
export function executedAt({ fila, years }: Meta, vigencia: Vigencia | null): CellRef {
  const year = fila.years.find((one) => one.vigencia === vigencia);
  const isContradicted = (years.get(vigencia)?.contradicho ?? null) !== null;
  const quarters = ([4, 3, 2, 1] as const).flatMap((quarter) => {
    const amount = year?.ejecutadoTrimestre[quarter];
    return amount && amount.value !== null ? [amount.at] : [];
  });
  const total = year?.ejecutado?.at;
  return (isContradicted ? (quarters[0] ?? total) : (total ?? quarters[0])) ?? fila.at;
}
