import { PRECISION } from "../precision";
import { foldText } from "../grid/foldText";
import type { Amount, Fila, YearOfFila } from "../matriz/filas/fila";
import { TRIMESTRES, type Vigencia } from "../vocabulary";
import type { Renglon } from "./matchToPlan";
import type { Conflicto, Lado } from "./conflicto";
import { conflictoDecidido } from "./conflictoDecidido";
import type { Decisiones, ReglaDeConflicto } from "./decision";
import { nth } from "../nth";

export interface Resuelto {
  /** Index of the row that counts; with "suma", the one that carries the sum. */
  readonly vale: number;
  readonly suma: boolean;
  /** `null`: all rows say the same. */
  readonly conflicto: Conflicto | null;
}

export interface ConflictoContext {
  readonly codigo: string;
  readonly nombre: string;
  readonly responsable: string | null;
  readonly vigencia: Vigencia | null;
  readonly puedeSumar: boolean;
  /** R2: the less, the better. */
  readonly esReduccion: boolean;
  /** R36: the plan rules what is programmed, whatever the files say of it. */
  readonly isPlan: boolean;
  readonly decisiones: Decisiones;
}

/** R14: the rows of one meta. The same values count once; others are a conflict, settled by a person, by a rule, or as proposed. */
export function resolveConflicto(
  renglones: readonly Renglon[],
  context: ConflictoContext,
): Resuelto {
  if (renglones.length === 1) return { vale: 0, suma: false, conflicto: null };
  const { vigencia, decisiones, codigo } = context;
  const years = renglones.map(({ fila }) => yearOf(fila, vigencia));
  const lados = renglones.map((renglon, index) =>
    ladoOf(renglon, years[index], context.responsable),
  );
  const { propuesta, equals } = proposed(lados, years, context.esReduccion);
  const campos = (["programado", "ejecutado"] as const).filter(
    (campo) => !(campo === "programado" && context.isPlan) && differ(years, READ[campo]),
  );
  if (campos.length === 0) return { vale: propuesta, suma: false, conflicto: null };
  const { nombre, responsable, puedeSumar } = context;
  const { vale: decided, reabierto } = conflictoDecidido(decisiones.conflicto.get(codigo), {
    ...{ nombre, lados, campos },
  });
  const suma = decided === "suma" && puedeSumar;
  const place = decided === "suma" ? null : decided;
  const byRule = decisiones.regla === null ? null : ruled(lados, decisiones.regla, propuesta);
  const vale = place ?? (suma ? propuesta : (byRule ?? propuesta));
  const estado = place !== null || suma ? "decidido" : byRule !== null ? "regla" : "propuesta";
  return {
    vale,
    suma,
    conflicto: {
      codigo,
      nombre,
      responsable,
      campos,
      lados,
      propuesta,
      conIgualDerecho: new Set(
        equals.map((index) => JSON.stringify(campos.map((campo) => lados[index]?.[campo]))),
      ).size,
      vale: suma ? "suma" : vale,
      estado,
      reabierto,
      puedeSumar,
    },
  };
}

/** One row with the executed amounts of all of them. */
export function sumOf(
  renglones: readonly Renglon[],
  vale: number,
  vigencia: Vigencia | null,
): Fila {
  const { fila } = nth(renglones, vale);
  const years = renglones.flatMap((renglon) => yearOf(renglon.fila, vigencia) ?? []);
  const total = (own: Amount | null, read: (year: YearOfFila) => Amount | null): Amount | null => {
    const values = years.flatMap((year) => read(year)?.value ?? []);
    if (values.length === 0 || own === null) return own;
    return {
      value: values.reduce((sum, value) => sum + value, 0),
      percent: own.value !== null && own.percent,
      at: own.at,
    };
  };
  return {
    ...fila,
    years: fila.years.map((year) => {
      if (year.vigencia !== vigencia) return year;
      const quarters = TRIMESTRES.flatMap((quarter) => {
        const sum = total(
          year.ejecutadoTrimestre[quarter] ?? null,
          (other) => other.ejecutadoTrimestre[quarter] ?? null,
        );
        return sum === null ? [] : [[quarter, sum] as const];
      });
      return {
        ...year,
        ejecutado: total(year.ejecutado, ({ ejecutado }) => ejecutado),
        ejecutadoTrimestre: Object.fromEntries(quarters),
      };
    }),
  };
}

function yearOf({ years }: Fila, vigencia: Vigencia | null): YearOfFila | undefined {
  return years.find((year) => year.vigencia === vigencia);
}

function ladoOf(
  { lugar, dependencia, fila }: Renglon,
  year: YearOfFila | undefined,
  responsable: string | null,
): Lado {
  return {
    lugar,
    dependencia,
    esResponsable:
      responsable !== null &&
      dependencia !== null &&
      foldText(dependencia) === foldText(responsable),
    programado: year?.programado?.value ?? null,
    ejecutado: executed(year),
    celdaProgramado: year?.programado?.at ?? null,
    celdaEjecutado:
      (
        year?.ejecutado ??
        TRIMESTRES.map((quarter) => year?.ejecutadoTrimestre[quarter]).find(
          (amount) => amount !== undefined,
        )
      )?.at ?? fila.at,
  };
}

/** The year's own figure, else what its quarters add up to. */
function executed(year: YearOfFila | undefined): number | null {
  if (year?.ejecutado?.value != null) return year.ejecutado.value;
  const values = TRIMESTRES.flatMap((quarter) => year?.ejecutadoTrimestre[quarter]?.value ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/**
 * The responsable's value; where it has none, that of those who report at all: an empty cell is no value (R1). Where
 * nobody does, a file with a place for it says more than one without, which only says what was planned. Of several
 * with the same right it is the one with the lowest result: what nobody decided yet favours no one, and no order decides.
 */
function proposed(
  lados: readonly Lado[],
  years: readonly (YearOfFila | undefined)[],
  esReduccion: boolean,
): { readonly propuesta: number; readonly equals: readonly number[] } {
  const hasPlace = years.map(
    (year) => year !== undefined && READ.ejecutado(year).some((amount) => amount !== null),
  );
  const rights: readonly ((lado: Lado, index: number) => boolean)[] = [
    ({ esResponsable, ejecutado }) => esResponsable && ejecutado !== null,
    ({ ejecutado }) => ejecutado !== null,
    ({ esResponsable }, index) => esResponsable && hasPlace[index] === true,
    (_, index) => hasPlace[index] === true,
    ({ esResponsable }) => esResponsable,
    () => true,
  ];
  const equals =
    rights
      .map((hasRight) => lados.flatMap((lado, index) => (hasRight(lado, index) ? [index] : [])))
      .find((indexes) => indexes.length > 0) ?? [];
  const best = byResult(lados, esReduccion).find((index) => equals.includes(index));
  return { propuesta: best ?? 0, equals };
}

/** The sides from the lowest result on, by what was executed and then by what was promised; nothing is the least. */
export function byResult(lados: readonly Lado[], esReduccion: boolean): readonly number[] {
  const sign = esReduccion ? -1 : 1;
  const at = (index: number, campo: "ejecutado" | "programado"): number =>
    lados[index]?.[campo] ?? -Infinity * sign;
  return lados
    .map((_, index) => index)
    .sort(
      (a, b) =>
        sign * compare(at(a, "ejecutado"), at(b, "ejecutado")) ||
        sign * compare(at(b, "programado"), at(a, "programado")),
    );
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function ruled(lados: readonly Lado[], regla: ReglaDeConflicto, propuesta: number): number {
  if (regla === "responsable") return propuesta;
  if (regla === "primera") return 0;
  const sign = regla === "mayor" ? 1 : -1;
  const reported = lados.flatMap(({ ejecutado }, index) =>
    ejecutado === null ? [] : [{ ejecutado, index }],
  );
  return (
    reported.sort((a, b) => sign * (b.ejecutado - a.ejecutado) || a.index - b.index)[0]?.index ??
    propuesta
  );
}

type ReadAmounts = (year: YearOfFila) => readonly (Amount | null)[];
const READ: Readonly<Record<"programado" | "ejecutado", ReadAmounts>> = {
  programado: ({ programado }) => [programado],
  ejecutado: ({ ejecutado, ejecutadoTrimestre }) => [
    ejecutado,
    ...TRIMESTRES.map((quarter) => ejecutadoTrimestre[quarter] ?? null),
  ],
};

/** A file without such a column contradicts no other; an empty cell beside a value does (R1). */
function differ(years: readonly (YearOfFila | undefined)[], read: ReadAmounts): boolean {
  const columns = years.flatMap((year) => (year === undefined ? [] : [read(year)]));
  return (columns[0] ?? []).some((_, index) => {
    const stated = columns.flatMap((amounts) =>
      amounts[index] == null ? [] : [amounts[index].value],
    );
    return stated.some((value) => !same(value, stated[0] ?? null));
  });
}

function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= PRECISION * Math.max(1, Math.abs(a), Math.abs(b));
}
