import { TRIMESTRES, type TipoDeMeta, type Trimestre, type Vigencia } from "../../vocabulary";
import type { DineroDeFila } from "../filas/dinero";
import type { Amount, Fila, YearOfFila } from "../filas/fila";
import type { Column, Reparto } from "../matriz";
import { saysNotProgrammed } from "../filas/notProgrammed";
import type { Cumulative } from "../words/timeHeading";
import { joined, joiningOf } from "./amounts";
import { moneyOfRows } from "./moneyOfRows";
import { saidOnce, toldFirst, type ChosenOf } from "./saidOnce";
import type { PeriodOfRow } from "../words/periodOfCell";

/** How the rows of metas come together. */
export interface MetaFolding {
  readonly periodOf: (fila: Fila) => PeriodOfRow;
  /** No column names a vigencia: that of each row is its own. */
  readonly undated: boolean;
  /** The rows are of quarters or months. */
  readonly finer: boolean;
  /** Whose word counts where the rows do not agree; `undefined`: the first row's, till it is chosen. */
  readonly chosenOf: ChosenOf;
  readonly columnAt: (column: number) => Column | null;
  readonly repartoAt: (column: number) => Reparto;
  /** R11, as answered. */
  readonly cumulative: boolean | undefined;
  readonly times: number;
}

/** One row out of those of a meta, the first of which it stands on; what it lacks the others say. */
export function foldMeta(
  head: Fila,
  filas: readonly Fila[],
  tipo: TipoDeMeta,
  folding: MetaFolding,
): Fila {
  const rows = filas.flatMap((fila) => {
    const period = folding.periodOf(fila);
    const vigencia = folding.undated ? period.vigencia : undefined;
    return fila.years.map((year): RowOfYear => ({
      period,
      year: { ...notProgrammedBy(fila, year), vigencia: vigencia ?? year.vigencia },
    }));
  });
  const byVigencia = new Map<Vigencia | null, RowOfYear[]>();
  for (const row of rows) {
    const known = byVigencia.get(row.year.vigencia);
    if (known) known.push(row);
    else byVigencia.set(row.year.vigencia, [row]);
  }
  const meta: Fila = {
    ...saidOnce(head, filas, folding.chosenOf),
    estadoProgramacion: null,
    bpin: allTold(filas.map(({ bpin }) => bpin)),
    bpinAt: filas.find(({ bpin }) => bpin !== null)?.bpinAt ?? head.bpinAt,
    ponderador: ifAlike(filas.map(({ ponderador }) => ponderador)),
    ...moneyOfRows(filas, (fila) => folding.periodOf(fila).vigencia ?? null),
    ...(head.dinero && { dinero: filas.flatMap((fila) => moneyOf(fila, folding)) }),
  };
  const years = [...byVigencia].flatMap(([vigencia, own]): YearOfFila[] => {
    const [one] = own;
    if (one === undefined) return [];
    return [folding.finer ? foldYear(vigencia, own, meta, tipo, folding) : one.year];
  });
  return { ...meta, years: years.sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0)) };
}

/** The money of a row is of its period, unless its heading names another. */
function moneyOf(fila: Fila, { periodOf, undated }: MetaFolding): readonly DineroDeFila[] {
  const { vigencia, trimestre, mes, cumulative } = periodOf(fila);
  const quarter = trimestre ?? (mes === undefined ? null : (Math.ceil(mes / 3) as Trimestre));
  return (fila.dinero ?? []).map((entry) => ({
    ...entry,
    vigencia: (undated ? vigencia : undefined) ?? entry.vigencia,
    trimestre: entry.trimestre ?? quarter,
    cumulative: entry.cumulative || cumulative !== undefined,
  }));
}

/** What one row says of one vigencia, and of which period in it. */
interface RowOfYear {
  readonly period: PeriodOfRow;
  readonly year: YearOfFila;
}

/** R6: the state that a row says is of its own period. */
function notProgrammedBy({ estadoProgramacion, at }: Fila, year: YearOfFila): YearOfFila {
  if (estadoProgramacion === null || !saysNotProgrammed(estadoProgramacion)) return year;
  const { programado } = year;
  return {
    ...year,
    programado: {
      value: null,
      absence: "notProgrammed",
      text: estadoProgramacion,
      at: programado?.at ?? at,
    },
  };
}

function foldYear(
  vigencia: Vigencia | null,
  rows: readonly RowOfYear[],
  { lineaBase }: Fila,
  tipo: TipoDeMeta,
  { columnAt, repartoAt, cumulative, times }: MetaFolding,
): YearOfFila {
  const told = (campo: "programado" | "ejecutado" | "avance"): readonly ToldAmount[] =>
    rows.flatMap(({ period, year }) => {
      const amount = year[campo];
      return amount === null ? [] : [{ period, amount }];
    });
  const repartoOf = ([one]: readonly ToldAmount[]): Reparto =>
    one === undefined ? "whole" : repartoAt(one.amount.at.column);
  const [programado, ejecutado, avance] = [told("programado"), told("ejecutado"), told("avance")];
  const promised = repartoOf(programado) === "whole" ? toldFirst(amountsIn(programado)) : null;
  const running = runningOf(ejecutado, columnAt);
  const parts = (amounts: readonly ToldAmount[], isRunning: boolean) =>
    byQuarter(amounts, (inQuarter) =>
      joined(
        inQuarter,
        joiningOf(tipo, {
          cumulative: isRunning,
          total: sumOf(amountsIn(amounts)),
          range: rangeOf(lineaBase, promised ?? lastTold(programado)),
          times,
        }),
      ),
    );
  const runs = running === true ? (cumulative ?? true) : cumulative === true;
  return {
    vigencia,
    programado: promised,
    ejecutado: repartoOf(ejecutado) === "whole" ? toldFirst(amountsIn(ejecutado)) : null,
    avance: joined(amountsIn(avance), repartoOf(avance) === "part" ? "sum" : "last"),
    programadoTrimestre: repartoOf(programado) === "whole" ? {} : parts(programado, false),
    ejecutadoTrimestre: repartoOf(ejecutado) === "whole" ? {} : parts(ejecutado, runs),
    ...(running !== null && { cumulativeQuarters: running }),
  };
}

interface ToldAmount {
  readonly period: PeriodOfRow;
  readonly amount: Amount;
}

function amountsIn(told: readonly ToldAmount[]): readonly Amount[] {
  return told.map(({ amount }) => amount);
}

/** R11: whether the heading, or the corte that each row names, says that values run from January. */
function runningOf(
  told: readonly ToldAmount[],
  columnAt: (column: number) => Column | null,
): Cumulative | null {
  const said = told.flatMap(
    ({ period, amount }) => columnAt(amount.at.column)?.cumulative ?? period.cumulative ?? [],
  );
  if (said.length < told.length || said.length === 0) return null;
  return said.every((one) => one === true) ? true : "unsaid";
}

function byQuarter(
  told: readonly ToldAmount[],
  join: (amounts: readonly Amount[]) => Amount | null,
): Partial<Record<Trimestre, Amount>> {
  const quarters: Partial<Record<Trimestre, Amount>> = {};
  for (const quarter of TRIMESTRES) {
    const own = told.filter(({ period }) => quarterOf(period) === quarter);
    const inOrder = [...own].sort((a, b) => (a.period.mes ?? 0) - (b.period.mes ?? 0));
    const amount = join(amountsIn(inOrder));
    if (amount !== null) quarters[quarter] = amount;
  }
  return quarters;
}

function quarterOf({ trimestre, mes }: PeriodOfRow): Trimestre | null {
  return trimestre ?? (mes === undefined ? null : (TRIMESTRES[Math.ceil(mes / 3) - 1] ?? null));
}

function lastTold(told: readonly ToldAmount[]): Amount | null {
  return (
    amountsIn(told)
      .filter(({ value }) => value !== null)
      .at(-1) ?? null
  );
}

function sumOf(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function rangeOf(lineaBase: Amount | null, programado: Amount | null): number | null {
  const [from, to] = [lineaBase?.value ?? null, programado?.value ?? null];
  return from === null || to === null ? null : to - from;
}

/** Several projects, one for each row, are a list in one cell. */
function allTold(texts: readonly (string | null)[]): string | null {
  const told = [...new Set(texts.filter((text) => text !== null))];
  return told.length === 0 ? null : told.join(", ");
}

/** The share of a vigencia is of its own rows: where they differ it is not the meta's. */
function ifAlike(amounts: readonly (Amount | null)[]): Amount | null {
  const told = amounts.filter((amount) => amount !== null && amount.value !== null);
  const values = new Set(told.map((amount) => amount?.value));
  return values.size === 1 ? (told[0] ?? null) : null;
}
