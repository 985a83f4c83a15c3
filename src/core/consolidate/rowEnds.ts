import type { Fila, Lectura } from "../matriz/filas/fila";
import type { EntregaAdmitida } from "./admit";
import type { Cuenta, RowEnd, MotivoDeRowEnd } from "./consolidacion";
import type { Renglon } from "./matchToPlan";
import type { Fundida } from "./mergeReportes";

/**
 * R24: every row that was read ends in exactly one place.
 *
 * @param juntas rows that give several metas of the plan as one
 */
export function rowEndsOf(
  admitted: readonly EntregaAdmitida[],
  merged: readonly Fundida[],
  notInPlan: readonly Renglon[],
  juntas: ReadonlyMap<Fila, unknown>,
): readonly RowEnd[] {
  const one = ({ fila }: Renglon, fin: RowEnd["fin"], motivo: MotivoDeRowEnd | null): RowEnd => ({
    at: fila.at,
    codigo: fila.codigo,
    fin,
    motivo,
  });
  const discarded = (lectura: Lectura): readonly RowEnd[] => [
    ...lectura.excluded.map(({ at, text, reason }): RowEnd => ({
      at,
      codigo: text,
      fin: "excluida",
      motivo: reason,
    })),
    ...lectura.rejected.map(({ at, text, reason }): RowEnd => ({
      at,
      codigo: text,
      fin: "rechazada",
      motivo: reason,
    })),
  ];
  return [
    ...merged.flatMap(({ ends }) =>
      ends.map(([renglon, fin, motivo]) => one(renglon, fin, motivo)),
    ),
    ...notInPlan.map((renglon) =>
      one(renglon, "excluida", juntas.has(renglon.fila) ? "deVarias" : "fueraDelPlan"),
    ),
    ...admitted.flatMap(({ entrega, setAside }) => [
      ...discarded(entrega.lectura),
      ...(setAside === null
        ? []
        : entrega.lectura.filas.map(({ at, codigo }): RowEnd => ({
            at,
            codigo,
            fin: "excluida",
            motivo: setAside.type,
          }))),
    ]),
  ];
}

/** The same by file. */
export function cuentasOf(rowEnds: readonly RowEnd[]): ReadonlyMap<string, Cuenta> {
  const cuentas = new Map<string, Cuenta>();
  for (const { at, fin } of rowEnds)
    cuentas.set(at.workbook, addUp([cuentas.get(at.workbook) ?? NOTHING, ONE[fin]]));
  return cuentas;
}

export const NOTHING: Cuenta = { leidas: 0, contadas: 0, excluidas: 0, rechazadas: 0 };
const ONE: Readonly<Record<RowEnd["fin"], Cuenta>> = {
  contada: { ...NOTHING, leidas: 1, contadas: 1 },
  excluida: { ...NOTHING, leidas: 1, excluidas: 1 },
  rechazada: { ...NOTHING, leidas: 1, rechazadas: 1 },
};

export function addUp(cuentas: readonly Cuenta[]): Cuenta {
  return cuentas.reduce(
    (sum, one) => ({
      leidas: sum.leidas + one.leidas,
      contadas: sum.contadas + one.contadas,
      excluidas: sum.excluidas + one.excluidas,
      rechazadas: sum.rechazadas + one.rechazadas,
    }),
    NOTHING,
  );
}
