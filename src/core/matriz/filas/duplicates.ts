import type { CellRef } from "../../grid/grid";
import { foldText } from "../../grid/foldText";
import { areAlike } from "../../grid/similarity";
import type { DineroDeFila } from "./dinero";
import { discrepanciasOf } from "./discrepancias";
import { identityOf } from "./identity";
import type { Amount, CampoDeMeta, Discarded, Fila, YearOfFila } from "./fila";
import { TRIMESTRES } from "../../vocabulary";

export interface Distinct {
  readonly filas: readonly Fila[];
  readonly excluded: readonly Discarded[];
  readonly rejected: readonly Discarded[];
  /** In the order of the rows. */
  readonly repetidas: readonly FilaRepetida[];
}

/** R14: a row whose code another had before, or that was read from several (R27), and what they say of one meta. */
export interface FilaRepetida {
  readonly fila: Fila;
  readonly others: readonly CellRef[];
  /** It is of another meta; all is the same; or that of which they say two things. */
  readonly como: "otraMeta" | "igual" | "programado" | "ejecutado" | CampoDeMeta;
}

/**
 * R14: one meta, one row. Rows of one code that say the same count once; where they disagree the
 * first counts, the others are set aside and a person is asked. The same code on another meta
 * altogether is no repetition but a fault of the code: both count.
 */
export function distinctFilas(filas: readonly Fila[]): Distinct {
  const first = new Map<string, Fila>();
  const kept: Fila[] = [];
  const excluded: Discarded[] = [];
  const rejected: Discarded[] = [];
  const repetidas: FilaRepetida[] = [];
  const money = new Map<Fila, readonly DineroDeFila[]>();
  for (const fila of filas) {
    repetidas.push(...fundida(fila));
    const key = identityOf(fila);
    const known = first.get(key);
    if (!known) {
      first.set(key, fila);
      kept.push(fila);
      continue;
    }
    if (!sameMeta(known, fila)) {
      kept.push(fila);
      repetidas.push({ fila, others: [known.at], como: "otraMeta" });
      continue;
    }
    const figures = conflictOf(known, fila);
    const conflict = figures ?? placeOrGoal(known, fila);
    repetidas.push({ fila, others: [known.at], como: conflict ?? "igual" });
    if (!sameMoney(known, fila)) {
      const own = fila.dinero ?? [];
      // Which of two that disagree stands is not known, and so neither is the money of both.
      const more = figures === null ? own : own.map(unknownMoney);
      money.set(known, [...(money.get(known) ?? known.dinero ?? []), ...more]);
    }
    const discarded = { at: fila.at, text: `${fila.codigo} · ${fila.nombre}`.slice(0, 120) };
    if (conflict === null) excluded.push({ ...discarded, reason: "duplicate" });
    else rejected.push({ ...discarded, reason: "duplicateConflict" });
  }
  return { filas: kept.map((fila) => withMoney(fila, money)), excluded, rejected, repetidas };
}

/** R27: what the rows that were read as one meta do not agree on. */
function fundida(fila: Fila): readonly FilaRepetida[] {
  return (fila.discrepancias ?? []).map(({ campo, others }) => ({ fila, others, como: campo }));
}

/** Several dependencias may share a meta: that is no conflict. */
function placeOrGoal(a: Fila, b: Fila): CampoDeMeta | null {
  return discrepanciasOf([a, b]).find(({ campo }) => campo !== "dependencia")?.campo ?? null;
}

/** R34: a meta that stands once for each of its projects has the money of all of them. */
function withMoney(fila: Fila, money: ReadonlyMap<Fila, readonly DineroDeFila[]>): Fila {
  const dinero = money.get(fila);
  return dinero === undefined ? fila : { ...fila, dinero };
}

function unknownMoney(entry: DineroDeFila): DineroDeFila {
  return { ...entry, valor: null, unread: true, fuentes: [] };
}

/** The same row twice has its money once. */
function sameMoney(a: Fila, b: Fila): boolean {
  const told = ({ bpin, dinero = [] }: Fila): string =>
    JSON.stringify([
      bpin,
      dinero.map(({ etapa, vigencia, trimestre, valor }) => [etapa, vigencia, trimestre, valor]),
    ]);
  return told(a) === told(b);
}

/** Whether two rows of one code speak of one meta: their texts are alike, or one says none. */
export function sameMeta(a: Fila, b: Fila): boolean {
  if (a.nombre === "" || b.nombre === "") return true;
  return areAlike(foldText(a.nombre).slice(0, 160), foldText(b.nombre).slice(0, 160), 0.6);
}

function conflictOf(a: Fila, b: Fila): "programado" | "ejecutado" | null {
  const differs = (read: (year: YearOfFila) => Amount | null): boolean =>
    a.years.some(
      (year, index) =>
        (read(year)?.value ?? null) !==
        (b.years[index] ? (read(b.years[index])?.value ?? null) : null),
    );
  if (differs((year) => year.programado)) return "programado";
  const quarters = TRIMESTRES.some((quarter) =>
    differs((year) => year.ejecutadoTrimestre[quarter] ?? null),
  );
  return quarters || differs((year) => year.ejecutado) || differs((year) => year.avance)
    ? "ejecutado"
    : null;
}
