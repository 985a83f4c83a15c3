import type { CellRef } from "../../grid/grid";
import { TRIMESTRES, type TipoDeMeta } from "../../vocabulary";
import type { Matriz, Question, Scale } from "../matriz";
import type { Amount, Fila, Lectura, YearOfFila } from "../filas/fila";
import { columnsByPlace } from "./columnsByPlace";
import { isPercentage } from "./isPercentage";

/**
 * R15: "75 %" executed of 12 promised is three quarters of them, and 9. Column by column: where a sign stands
 * in part of the cells, or all of them could as well be quantities, it is asked, and till then the sign decides.
 *
 * @param hojas the sheets of the plan: columns that are headed alike in several of them are one
 * @param answers scale of columns, by heading
 */
export function sharesOfPromised<T extends Pick<Lectura, "filas">>(
  lectura: T,
  hojas: readonly { readonly matriz: Pick<Matriz, "sheet" | "columns"> }[],
  answers: Readonly<Record<string, Scale>>,
  tiposOf: (filas: readonly Fila[]) => (fila: Fila) => TipoDeMeta,
): { lectura: T; mixed: readonly Question[] } {
  const { columnAt, nameOf } = columnsByPlace(hojas);
  const scales = new Map<string, Scale>();
  const mixed: Question[] = [];
  for (const [name, executed] of executedByName(lectura.filas, nameOf)) {
    const [first] = executed;
    if (first === undefined || !executed.some(isSigned)) continue;
    const column = columnAt(first.amount.at);
    const answer = column && answers[column.heading];
    scales.set(name, answer ?? "bySign");
    if (answer === undefined && column !== undefined && isDoubtful(executed))
      mixed.push({ type: "mixedScale", column });
  }
  if (scales.size === 0) return { lectura, mixed };
  const tipoOf = tiposOf(lectura.filas);
  const filas = lectura.filas.map((fila) =>
    withQuantities(fila, tipoOf(fila), (amount) => {
      const scale = scales.get(nameOf(amount.at));
      return scale === undefined ? null : saidBy(amount, scale);
    }),
  );
  return { lectura: { ...lectura, filas }, mixed };
}

/**
 * R15, R36: the same of a row whose promise is the plan's. What its own file promises as a percentage is what
 * its execution is a part of.
 *
 * @param sent the row as its file gives it
 */
export function shareOfPlan(fila: Fila, sent: Fila, tipo: TipoDeMeta): Fila {
  const promisedAt = (at: CellRef): number => {
    const year = sent.years.find(({ ejecutado }) => ejecutado?.at === at);
    const own = year?.programado;
    return own?.value != null && own.percent && own.value > 0 ? own.value : 1;
  };
  return withQuantities(fila, tipo, (amount) => {
    const part = partOf(amount);
    return part === null ? null : { part: part / promisedAt(amount.at) };
  });
}

/** What a cell says was executed: a part of what was promised, or a quantity. */
type Said = { readonly part: number } | { readonly quantity: number };

type Present = Extract<Amount, { readonly percent: boolean }>;

/** `null`: it stands as it was read. */
function saidBy(amount: Present, scale: Scale): Said | null {
  const part = partOf(amount);
  if (scale === "units") return part === null ? null : { quantity: part * 100 };
  if (part !== null) return { part };
  return scale === "share" && !amount.percent ? { part: amount.value / 100 } : null;
}

/** The part that a sign of percentage says. A whole number of times, 3 shown as 300 %, is a quantity in a wrong format. */
function partOf({ value, percent, ofHundred }: Present): number | null {
  if (ofHundred) return value / 100;
  if (!percent || (value > 1 && Number.isInteger(value))) return null;
  return value;
}

interface Executed {
  readonly amount: Present;
  readonly promised: number;
}

function isSigned({ amount }: Executed): boolean {
  return partOf(amount) !== null;
}

/** Where none of its percentages is more than what was promised they could be quantities that carry a sign. */
function isDoubtful(executed: readonly Executed[]): boolean {
  const signed = executed.filter(isSigned);
  const told = executed.filter(({ promised }) => promised !== 100);
  return (
    told.some((one) => !isSigned(one) && !one.amount.percent) ||
    (told.length > 0 &&
      signed.every(({ amount, promised }) => (partOf(amount) ?? 0) * 100 <= promised))
  );
}

function executedByName(
  filas: readonly Fila[],
  nameOf: (at: CellRef) => string,
): ReadonlyMap<string, readonly Executed[]> {
  const byName = new Map<string, Executed[]>();
  for (const fila of filas)
    for (const year of fila.years) {
      const executed = [
        [year.ejecutado, promisedIn(fila, year)] as const,
        ...TRIMESTRES.map(
          (quarter) =>
            [
              year.ejecutadoTrimestre[quarter] ?? null,
              promisedIn(fila, year, year.programadoTrimestre[quarter]),
            ] as const,
        ),
      ];
      for (const [amount, promised] of executed) {
        if (amount?.value == null || amount.value === 0 || promised === null) continue;
        const name = nameOf(amount.at);
        const one = { amount, promised };
        const all = byName.get(name);
        if (all) all.push(one);
        else byName.set(name, [one]);
      }
    }
  return byName;
}

/** The quantity that an execution may be a part of; `null`: there is none, or it is itself a percentage. */
function promisedIn(fila: Fila, year: YearOfFila, own?: Amount): number | null {
  const promised = own?.value != null ? own : year.programado;
  if (promised?.value == null || promised.percent || promised.ofHundred || isPercentage(fila))
    return null;
  return promised.value > ALL_AS_FRACTION ? promised.value : null;
}

/** Up to here a bare number may be a fraction, a little over all that was promised. */
const ALL_AS_FRACTION = 1.5;

/** The row with its executions as quantities; what is to grow or to fall is measured from its línea base (R2). */
function withQuantities(
  fila: Fila,
  tipo: TipoDeMeta,
  partAt: (amount: Present) => Said | null,
): Fila {
  const base = tipo === "creciente" || tipo === "reduccion" ? (fila.lineaBase?.value ?? 0) : 0;
  const inUnits = (amount: Amount, promised: number | null, from: number): Amount => {
    if (amount.value === null || amount.value === 0 || promised === null) return amount;
    const said = partAt(amount);
    if (said === null) return amount;
    const value = "quantity" in said ? said.quantity : from + said.part * (promised - base);
    return { value, percent: false, at: amount.at };
  };
  const years = fila.years.map((year): YearOfFila => {
    const quarters = TRIMESTRES.flatMap((quarter) => {
      const amount = year.ejecutadoTrimestre[quarter];
      const own = year.programadoTrimestre[quarter];
      // A quarter's own promise is an increment, and so is what was done of it.
      if (amount === undefined) return [];
      const promised = promisedIn(fila, year, own);
      return [
        [
          quarter,
          inUnits(amount, promised === null || own?.value == null ? promised : promised + base, 0),
        ] as const,
      ];
    });
    const { ejecutado } = year;
    return {
      ...year,
      ejecutado: ejecutado && inUnits(ejecutado, promisedIn(fila, year), base),
      ejecutadoTrimestre: Object.fromEntries(quarters),
    };
  });
  return { ...fila, years };
}
