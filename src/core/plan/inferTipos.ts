import { nth } from "../nth";
import { PRECISION } from "../precision";
import { foldText } from "../grid/foldText";
import type { Finding } from "../finding";
import type { Absence } from "../grid/readNumber";
import type { Amount, Fila, YearOfFila } from "../matriz/filas/fila";
import { YEARS_OF_A_PLAN } from "../planes/vigencias";
import type { TipoDeMeta, Trimestre } from "../vocabulary";
import { programmedByQuarters } from "./yearOfMeta";

export interface TiposInferidos {
  readonly tipoOf: (fila: Fila) => TipoDeMeta;
  readonly findings: readonly Finding[];
}

/**
 * R3: the declared type cannot be trusted. The arithmetic of the programming decides; the label only
 * where both or none of its invariants hold, read in the sense that most rows of the workbook give it.
 */
export function inferTipos(filas: readonly Fila[]): TiposInferidos {
  const arithmetic = new Map(filas.map((fila) => [fila, arithmeticOf(fila)]));
  const invariantsOf = (fila: Fila): Invariants | null => arithmetic.get(fila) ?? null;
  const byLabel = new Map<string, Tally>();
  for (const fila of filas) {
    const invariants = invariantsOf(fila);
    if (fila.tipoDeclarado === null || invariants === null) continue;
    const label = foldText(fila.tipoDeclarado);
    const tally = byLabel.get(label) ?? {
      text: fila.tipoDeclarado,
      filas: 0,
      sum: 0,
      last: 0,
      disagree: 0,
    };
    const sense = tipoOfLabel(fila.tipoDeclarado);
    byLabel.set(label, {
      ...tally,
      filas: tally.filas + 1,
      sum: tally.sum + Number(invariants.sum),
      last: tally.last + Number(invariants.last),
      disagree: tally.disagree + Number(disagrees(label, sense, invariants)),
    });
  }
  const senses = new Map([...byLabel].map(([label, tally]) => [label, senseOf(label, tally)]));
  const findings = [...byLabel].flatMap(([label, tally]) =>
    contradiction(tally, senseOf(label, tally)),
  );
  return {
    tipoOf: (fila) => {
      const invariants = invariantsOf(fila);
      const decided = invariants && decide(invariants);
      if (decided) return decided;
      if (fila.tipoDeclarado === null) return "suma";
      return senses.get(foldText(fila.tipoDeclarado)) ?? tipoOfLabel(fila.tipoDeclarado) ?? "suma";
    },
    findings: [...findings, ...filas.flatMap((fila) => unbalanced(fila, invariantsOf(fila)))],
  };
}

interface Invariants {
  /** Σ años = MC. */
  readonly sum: boolean;
  /** Last year = MC and it never falls. */
  readonly last: boolean;
  /** Every year = MC. */
  readonly all: boolean;
  /** LB > MC. */
  readonly reduction: boolean;
  /** It never rises, and ends at MC. */
  readonly falls: boolean;
  readonly total: number;
  readonly final: number;
  readonly metaCuatrienio: number;
}

interface Tally {
  readonly text: string;
  readonly filas: number;
  readonly sum: number;
  readonly last: number;
  readonly disagree: number;
}

/** `null` when fewer than two vigencias are programmed or there is no meta del cuatrienio: nothing can be inferred. */
function arithmeticOf(fila: Fila): Invariants | null {
  const metaCuatrienio = fila.metaCuatrienio?.value ?? null;
  const values = fila.years.flatMap(({ programado }) =>
    programado === null ? [] : [programado.value ?? 0],
  );
  if (metaCuatrienio === null || values.length < 2) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  const final = nth(values, -1);
  const lineaBase = fila.lineaBase?.value ?? null;
  return {
    total,
    final,
    metaCuatrienio,
    sum: isSame(total, metaCuatrienio),
    last: isSame(final, metaCuatrienio) && isRising(values),
    all: values.every((value) => isSame(value, metaCuatrienio)),
    falls: isSame(final, metaCuatrienio) && isFalling(values),
    reduction: lineaBase !== null && lineaBase > metaCuatrienio && isFalling(values),
  };
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => value >= (values[index - 1] ?? -Infinity) - PRECISION);
}

function isFalling(values: readonly number[]): boolean {
  return values.every((value, index) => value <= (values[index - 1] ?? Infinity) + PRECISION);
}

/** `null` where both invariants hold or none does. */
function decide({ sum, last, all, reduction }: Invariants): TipoDeMeta | null {
  if (sum && last) return null;
  if (reduction && !sum && !all) return "reduccion";
  if (sum) return "suma";
  if (all) return "mantenimiento";
  return last ? "creciente" : null;
}

/**
 * The national template's "Acumulativo" means that the years add up; a municipality may mean the
 * opposite. Any other label disagrees when only the other invariant holds.
 */
function disagrees(label: string, sense: TipoDeMeta | null, { sum, last }: Invariants): boolean {
  if (label === "acumulativo") return last && !sum;
  if (label === "no acumulativo") return last && !sum;
  return sense === "suma"
    ? last && !sum
    : (sense === "creciente" || sense === "mantenimiento") && sum && !last;
}

function senseOf(label: string, { sum, last }: Tally): TipoDeMeta {
  const own = tipoOfLabel(label) ?? "suma";
  if (own === "reduccion" || sum === last) return own;
  if (sum > last) return "suma";
  return own === "mantenimiento" ? own : "creciente";
}

/** R3: said once per workbook and label, when its rows contradict it more often than they bear it out. */
function contradiction(tally: Tally, readAs: TipoDeMeta): Finding[] {
  if (tally.disagree === 0 || tally.disagree * 2 < tally.filas) return [];
  return [
    {
      type: "tipoContradicho",
      severity: "advertencia",
      meta: null,
      at: null,
      points: null,
      label: tally.text,
      filas: tally.filas,
      sumHolds: tally.sum,
      lastHolds: tally.last,
      disagree: tally.disagree,
      readAs,
    },
  ];
}

function unbalanced(fila: Fila, invariants: Invariants | null): Finding[] {
  if (!invariants || invariants.sum || invariants.last || invariants.all || invariants.reduction)
    return [];
  if (!isWholeProgramme(fila) || quartersReachMeta(fila, invariants.metaCuatrienio)) return [];
  // A reduction that lacks only its línea base is said to lack that.
  if (
    fila.tipoDeclarado !== null &&
    tipoOfLabel(fila.tipoDeclarado) === "reduccion" &&
    fila.lineaBase?.value == null &&
    invariants.falls
  )
    return [];
  return [
    {
      type: "programacionNoCuadra",
      severity: "advertencia",
      meta: fila.codigo,
      at: fila.metaCuatrienio?.at ?? fila.at,
      points: null,
      sum: invariants.total,
      last: invariants.final,
      metaCuatrienio: invariants.metaCuatrienio,
    },
  ];
}

/** Whether every year of the cuatrienio could be read; what is not known cannot be off. */
function isWholeProgramme({ years }: Fila): boolean {
  return (
    years.filter((year) => year.programado !== null || quartersOf(year).length > 0).length >=
      YEARS_OF_A_PLAN && years.every(({ programado }) => !isUnread(programado))
  );
}

/** R1: there was something, and it could not be read. */
export function isUnread(amount: Amount | null): boolean {
  return amount?.value === null && UNREAD.has(amount.absence);
}

/** R1: there was something, and it could not be read; the other absences say that nothing was promised. */
const UNREAD: ReadonlySet<Absence> = new Set(["error", "uncalculated", "date", "unreadable"]);

/** R11: a year programmed by quarters only counts with what these come to, by each type. */
function quartersReachMeta(fila: Fila, metaCuatrienio: number): boolean {
  if (fila.years.every(({ programado }) => programado !== null)) return false;
  const lineaBase = fila.lineaBase?.value ?? null;
  const valuesAs = (tipo: TipoDeMeta): readonly number[] =>
    fila.years.map((year) =>
      year.programado === null
        ? programmedByQuarters(quartersOf(year), year, tipo, lineaBase)
        : (year.programado.value ?? 0),
    );
  const sum = valuesAs("suma").reduce((total, value) => total + value, 0);
  const levels = valuesAs("creciente");
  return (
    isSame(sum, metaCuatrienio) ||
    (isSame(nth(levels, -1), metaCuatrienio) && isRising(levels)) ||
    valuesAs("mantenimiento").every((value) => isSame(value, metaCuatrienio))
  );
}

function quartersOf({ programadoTrimestre }: YearOfFila): readonly number[] {
  return QUARTERS.flatMap((quarter) => programadoTrimestre[quarter]?.value ?? []);
}

const QUARTERS: readonly Trimestre[] = [1, 2, 3, 4];

/** R2: the words that offices use for each type; `null` for none of them. */
export function tipoOfLabel(text: string): TipoDeMeta | null {
  const label = foldText(text);
  if (/reducc|decrec|disminu|descend/.test(label)) return "reduccion";
  if (/manten|stock|constante|sostener/.test(label)) return "mantenimiento";
  if (/^no acum|no acumul|increment|suma|flujo|aument|simple/.test(label)) return "suma";
  if (/crecient|acumul|capacidad|ascend/.test(label)) return "creciente";
  return null;
}

/** Whether two labels name one type: synonyms are no difference (R21). */
export function sameTipo(one: string, other: string): boolean {
  const [a, b] = [tipoOfLabel(one), tipoOfLabel(other)];
  return a === null || b === null ? foldText(one) === foldText(other) : a === b;
}
