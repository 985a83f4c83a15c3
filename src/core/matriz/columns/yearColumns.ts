import { trueFirst } from "../../trueFirst";
import type { Trimestre, Vigencia } from "../../vocabulary";
import type { Column } from "../matriz";
import { foldHeading } from "../words/foldHeading";
import { isHalfYear, type Cumulative } from "../words/timeHeading";

/** The columns of one vigencia, at most one for each thing. */
export interface YearColumns {
  /** `null` where neither headings nor the matriz say which it is. */
  readonly vigencia: Vigencia | null;
  readonly programado: Column | null;
  readonly ejecutado: Column | null;
  readonly avance: Column | null;
  readonly programadoTrimestre: ReadonlyMap<Trimestre, Column>;
  readonly ejecutadoTrimestre: ReadonlyMap<Trimestre, Column>;
  /** What the follow-up says of the vigencia in words. */
  readonly explicacion: Column | null;
  /** R11: whether the headings of the executed quarters say that they run from January. */
  readonly cumulativeQuarters: Cumulative | null;
  /** R11: executed quarters that run from January beside others that do not; none where all are of one kind. */
  readonly acumulados: ReadonlySet<Trimestre>;
}

/**
 * R25: a column that names its vigencia beats one that does not, wherever each stands; what names none
 * belongs to the vigencia that the matriz declares, or to the only one that its headings name.
 */
export function yearColumns(
  columns: readonly Column[],
  declared: Vigencia | null,
): readonly YearColumns[] {
  const repeated = withYearsAtTheirEnd(columns.filter(isOfYear));
  const named = vigenciasNamed(repeated);
  const home = homeOf(columns, declared);
  const vigencias = [...new Set(repeated.map(({ vigencia }) => vigencia ?? home))].sort(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  return vigencias.map((vigencia) => ({
    ...columnsOf(repeated, vigencia, home, named.length > 1),
    explicacion:
      columns.find(
        (column) => column.campo === "explicacion" && (column.vigencia ?? home) === vigencia,
      ) ?? null,
  }));
}

/** R25: the vigencia of what names none; `null` where several are named and none is declared. */
export function homeOf(columns: readonly Column[], declared: Vigencia | null): Vigencia | null {
  const [only = null, ...others] = vigenciasNamed(columns);
  return declared ?? (others.length === 0 ? only : null);
}

/**
 * R25: a lone "31/12/2025" stands for its year, which ends there; a lone earlier day for what had come
 * together by then. Only beside other days is it unsaid whether they add up.
 */
function withYearsAtTheirEnd(columns: readonly Column[]): readonly Column[] {
  const isAlone = (column: Column): boolean =>
    !columns.some(
      (other) =>
        other !== column &&
        other.campo === column.campo &&
        other.vigencia === column.vigencia &&
        (other.trimestre !== undefined || other.cumulative !== true),
    );
  return columns.map((column) => {
    const { trimestre, cumulative, ...whole } = column;
    if (cumulative === undefined || trimestre === undefined || !isAlone(column)) return column;
    return trimestre === 4 ? whole : { ...column, cumulative: true };
  });
}

/** The vigencias that headings of a programme or of its execution name. */
export function vigenciasNamed(columns: readonly Column[]): readonly Vigencia[] {
  const years = columns.filter(isOfYear).map(({ vigencia }) => vigencia);
  return [...new Set(years)].filter((year) => year !== undefined).sort((a, b) => a - b);
}

function isOfYear({ campo }: Column): boolean {
  return campo === "programado" || campo === "ejecutado" || campo === "avance";
}

/** @param several with several vigencias in one sheet, what is accumulated over no stated time is over them all */
function columnsOf(
  columns: readonly Column[],
  vigencia: Vigencia | null,
  home: Vigencia | null,
  several: boolean,
): Omit<YearColumns, "explicacion"> {
  const ofYear = columns
    .filter((column) => (column.vigencia ?? home) === vigencia)
    .filter((column) => !(several && isOverAll(column)));
  const inOrder = [...ofYear].sort(
    (a, b) =>
      trueFirst(a.vigencia !== undefined, b.vigencia !== undefined) ||
      trueFirst(a.cumulative !== true, b.cumulative !== true),
  );
  const whole = (campo: Column["campo"]): Column | null =>
    inOrder.find((column) => column.campo === campo && column.trimestre === undefined) ?? null;
  const executed = quartersOf(inOrder, "ejecutado");
  const acumulados = acumuladosAmong(executed);
  return {
    vigencia,
    programado: whole("programado"),
    ejecutado: whole("ejecutado"),
    avance: whole("avance"),
    programadoTrimestre: quartersOf(inOrder, "programado"),
    ejecutadoTrimestre: executed,
    cumulativeQuarters:
      (acumulados.size > 0 ? true : ALL.find((said) => allSay(executed, said))) ?? null,
    acumulados,
  };
}

const ALL: readonly Cumulative[] = [true, "unsaid"];

function allSay(quarters: ReadonlyMap<Trimestre, Column>, said: Cumulative): boolean {
  return quarters.size > 0 && [...quarters.values()].every(({ cumulative }) => cumulative === said);
}

/** With several vigencias in one sheet: accumulated over no stated time, and so over them all. */
export function isOverAll({ vigencia, trimestre, cumulative }: Column): boolean {
  return cumulative === true && vigencia === undefined && trimestre === undefined;
}

/**
 * What each quarter brought goes before what had come together by its end; of a quarter of which nothing
 * says what it brought, what had come together by then.
 */
function quartersOf(
  inOrder: readonly Column[],
  campo: "programado" | "ejecutado",
): ReadonlyMap<Trimestre, Column> {
  const quarters = inOrder.filter((column) => column.campo === campo);
  const increments = quarters.filter(
    ({ trimestre, cumulative }) => trimestre !== undefined && cumulative !== true,
  );
  const told = new Set(increments.flatMap(quartersIn));
  const isAdded = campo === "ejecutado" || increments.length === 0;
  const others = quarters.filter(
    ({ trimestre, cumulative }) =>
      isAdded && trimestre !== undefined && cumulative === true && !told.has(trimestre),
  );
  const byQuarter = new Map<Trimestre, Column>();
  for (const column of [...increments, ...others]) {
    const { trimestre } = column;
    if (trimestre !== undefined && !byQuarter.has(trimestre)) byQuarter.set(trimestre, column);
  }
  return byQuarter;
}

/** The quarters of which an increment speaks: both of a semester, which is told with its last. */
function quartersIn({ trimestre, heading }: Column): readonly Trimestre[] {
  if (trimestre === undefined) return [];
  const isHalf = isHalfYear(foldHeading(heading));
  return isHalf && (trimestre === 2 || trimestre === 4)
    ? [(trimestre - 1) as Trimestre, trimestre]
    : [trimestre];
}

/** Those that run from January, where others do not; beside one that says so, a mere date does too. */
function acumuladosAmong(quarters: ReadonlyMap<Trimestre, Column>): ReadonlySet<Trimestre> {
  const all = [...quarters];
  const isSaid = all.some(([, { cumulative }]) => cumulative === true);
  if (!isSaid || allSay(quarters, true)) return new Set();
  return new Set(
    all.flatMap(([quarter, { cumulative }]) => (cumulative === undefined ? [] : [quarter])),
  );
}
