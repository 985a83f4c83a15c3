import type { Lectura } from "../matriz/fila";
import type { EntregaAdmitida } from "./admit";
import type { Cuenta, Destino, MotivoDeDestino } from "./consolidacion";
import type { Renglon } from "./matchToPlan";
import type { Fundida } from "./mergeReportes";

/** R24: every row that was read ends in exactly one place. */
export function destinosOf(
  admitted: readonly EntregaAdmitida[],
  merged: readonly Fundida[],
  fuera: readonly Renglon[],
): readonly Destino[] {
  const one = (
    { fila }: Renglon,
    fin: Destino["fin"],
    motivo: MotivoDeDestino | null,
  ): Destino => ({ at: fila.at, codigo: fila.codigo, fin, motivo });
  const discarded = (lectura: Lectura): readonly Destino[] => [
    ...lectura.excluded.map(({ at, text, reason }): Destino => ({
      at,
      codigo: text,
      fin: "excluida",
      motivo: reason,
    })),
    ...lectura.rejected.map(({ at, text, reason }): Destino => ({
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
    ...fuera.map((renglon) => one(renglon, "excluida", "fueraDelPlan")),
    ...admitted.flatMap(({ entrega, aparte }) => [
      ...discarded(entrega.lectura),
      ...(aparte === null
        ? []
        : entrega.lectura.filas.map(({ at, codigo }): Destino => ({
            at,
            codigo,
            fin: "excluida",
            motivo: aparte.type,
          }))),
    ]),
  ];
}

/** The same by file. */
export function cuentasOf(destinos: readonly Destino[]): ReadonlyMap<string, Cuenta> {
  const cuentas = new Map<string, Cuenta>();
  for (const { at, fin } of destinos)
    cuentas.set(at.workbook, addUp([cuentas.get(at.workbook) ?? NOTHING, ONE[fin]]));
  return cuentas;
}

export const NOTHING: Cuenta = { leidas: 0, contadas: 0, excluidas: 0, rechazadas: 0 };
const ONE: Readonly<Record<Destino["fin"], Cuenta>> = {
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
