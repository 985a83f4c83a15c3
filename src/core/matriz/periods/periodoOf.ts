import { wholeIn } from "../../grid/digits";
import type { Periodo, Trimestre, Vigencia } from "../../vocabulary";
import { endOfQuarter, quarterAt } from "./declaredPeriodo";
import type { Amount, Fila } from "../filas/fila";

/** Every vigencia of which the rows say something, the first one first. */
export function vigenciasOf(filas: readonly Fila[]): readonly Vigencia[] {
  const all = new Set(filas.flatMap(({ years }) => years.map(({ vigencia }) => vigencia)));
  return [...all].filter((vigencia) => vigencia !== null).sort((a, b) => a - b);
}

/**
 * R17: what was asked, else what the matriz declares, else the last vigencia with some execution above
 * 0 (zeros written ahead are none), else the first programmed.
 */
export function periodoOf(
  filas: readonly Fila[],
  vigencias: readonly Vigencia[],
  declared: Periodo,
  ask: Asked,
): Periodo {
  const named = ask.vigencia ?? wholeIn(ask.corte?.slice(0, 4));
  const executed = [...vigencias]
    .reverse()
    .find((vigencia) => filas.some((fila) => isExecuted(fila, vigencia)));
  const stated =
    declared.vigencia !== null && vigencias.includes(declared.vigencia) ? declared.vigencia : null;
  const vigencia = named ?? stated ?? executed ?? vigencias[0] ?? null;
  const trimestre = quarterOf(filas, vigencia, declared, ask);
  const corte =
    ask.corte ??
    (declared.vigencia === vigencia ? declared.corte : null) ??
    (vigencia !== null && trimestre !== null ? endOfQuarter(vigencia, trimestre) : null);
  return { vigencia, trimestre, corte };
}

function quarterOf(
  filas: readonly Fila[],
  vigencia: Vigencia | null,
  declared: Periodo,
  ask: Asked,
): Trimestre | null {
  if (ask.corte !== undefined && vigencia !== null) return quarterAt(ask.corte, vigencia);
  if (declared.trimestre !== null && declared.vigencia === vigencia) return declared.trimestre;
  // R18: what formulas without a result would report is not known, and so not nothing.
  return (
    lastExecutedQuarter(filas, vigencia) ??
    lastQuarter(
      filas,
      vigencia,
      (amount) => amount.value === null && amount.absence === "uncalculated",
    )
  );
}

/** R17: the last quarter in which some execution is above 0; `null` for none. */
export function lastExecutedQuarter(
  filas: readonly Fila[],
  vigencia: Vigencia | null,
): Trimestre | null {
  return lastQuarter(filas, vigencia, ({ value }) => (value ?? 0) > 0);
}

function lastQuarter(
  filas: readonly Fila[],
  vigencia: Vigencia | null,
  says: (amount: Amount) => boolean,
): Trimestre | null {
  const isSaid = (quarter: Trimestre): boolean =>
    filas.some(({ years }) =>
      years.some((year) => {
        const amount = year.ejecutadoTrimestre[quarter];
        return year.vigencia === vigencia && amount !== undefined && says(amount);
      }),
    );
  return ([4, 3, 2, 1] as const).find(isSaid) ?? null;
}

function isExecuted({ years }: Fila, vigencia: Vigencia): boolean {
  const year = years.find((candidate) => candidate.vigencia === vigencia);
  if (!year) return false;
  const done = [year.ejecutado, ...Object.values(year.ejecutadoTrimestre)];
  // A percentage says nothing beside a column of what was done: it may be of anything.
  const amounts = done.some((amount) => amount !== null) ? done : [year.avance];
  return amounts.some((amount) => (amount?.value ?? 0) > 0);
}

interface Asked {
  readonly vigencia?: Vigencia;
  readonly corte?: string;
}
