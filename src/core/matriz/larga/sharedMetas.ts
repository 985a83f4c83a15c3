import { trueFirst } from "../../trueFirst";
import { foldText } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import { TRIMESTRES, type TipoDeMeta, type Trimestre } from "../../vocabulary";
import type { Amount, Fila, YearOfFila } from "../filas/fila";
import type { Column, Matriz, Repetidas } from "../matriz";
import type { ReadFilas } from "../filas/readFilas";
import { joined } from "./amounts";
import { moneyOfRows } from "./moneyOfRows";
import { chosenBy, discrepanciaQuestions, saidOnce } from "./saidOnce";
import type { Folded, Folding } from "./foldPeriods";
import { rowsOfMetas } from "../filas/rowsOfMeta";

/**
 * R27: where many metas have several rows, told apart by project, by activity or by nothing, they are parts of
 * one meta, and how they add is asked. A few such metas are repeated ones, which R14 judges one by one.
 */
export function sharedMetas(
  read: ReadFilas,
  sheet: Sheet,
  matriz: Matriz,
  { answers, tiposOf }: Folding,
): Folded {
  const metas = rowsOfMetas(read.filas.filter(({ hasCodigo }) => hasCodigo));
  const shared = metas.filter((filas) => filas.length > 1);
  const by = partColumn(shared, sheet, matriz);
  const differing = shared.filter((filas) => by !== null || sayDifferent(filas));
  const many = by !== null && namesParts(by) ? MANY_BY_PART : MANY;
  if (differing.length < many.metas || differing.length < metas.length * many.share)
    return { read, questions: [] };
  const { repetidas } = answers;
  if (repetidas === undefined) {
    return {
      read,
      questions: [{ type: "repeatedMetas", by, metas: shared.length, of: metas.length }],
    };
  }
  if (repetidas === "first") return { read, questions: [] };
  const tipoOf = tiposOf(read.filas);
  const chosenOf = chosenBy(answers, matriz.columns);
  const added = new Map(
    shared.flatMap((filas) => {
      const [head] = filas;
      if (head === undefined) return [];
      const said = saidOnce(head, filas, chosenOf);
      return [[head, oneOf(said, filas, howOf(repetidas, tipoOf(head)))] as const];
    }),
  );
  const others = new Set(shared.flatMap((filas) => filas.slice(1)));
  return {
    read: {
      ...read,
      filas: read.filas.filter((fila) => !others.has(fila)).map((fila) => added.get(fila) ?? fila),
      excluded: [
        ...read.excluded,
        ...[...others].map(({ at, codigo, nombre }) => ({
          at,
          text: `${codigo} · ${nombre}`.slice(0, 120),
          reason: "part" as const,
        })),
      ],
    },
    questions: discrepanciaQuestions([...added.values()], matriz.columns),
  };
}

/** How many metas, and which share of all, are no chance. */
const MANY = { metas: 3, share: 0.25 };
const MANY_BY_PART = { metas: 2, share: 0.15 };

/** The column that tells the rows of most of those metas apart, one that names parts before others; `null`: none. */
function partColumn(
  shared: readonly (readonly Fila[])[],
  sheet: Sheet,
  { columns, unmapped }: Matriz,
): Column | null {
  const others = unmapped.map((one): Column => ({
    ...one,
    campo: "observaciones",
    confidence: 0,
    evidence: "words",
  }));
  const telling = [...columns.filter(({ campo }) => TELLING.has(campo)), ...others].sort((a, b) =>
    trueFirst(namesParts(a), namesParts(b)),
  );
  const differs =
    ({ column }: Column) =>
    (filas: readonly Fila[]): boolean =>
      new Set(filas.map(({ at }) => foldText(cellAt(sheet, at.row, column)))).size === filas.length;
  return (
    telling.find(
      (column) =>
        shared.length > 0 && shared.filter(differs(column)).length >= shared.length * MOST,
    ) ?? null
  );
}

function namesParts({ campo, heading }: Column): boolean {
  return PARTS.has(campo) || PART.test(foldText(heading));
}

const PARTS: ReadonlySet<Column["campo"]> = new Set(["proyecto", "actividad", "contrato", "bpin"]);
/** What may say which part of a meta a row is about. */
const TELLING: ReadonlySet<Column["campo"]> = new Set([
  ...PARTS,
  "dependencia",
  "observaciones",
  "logro",
]);
const PART =
  /\b(proyecto|actividad|actividades|contrato|convenio|componente|tarea|accion|producto)\b/;
const MOST = 0.8;

function sayDifferent(filas: readonly Fila[]): boolean {
  const said = filas.map(({ years }) =>
    years
      .flatMap((year) => [year.programado, year.ejecutado, year.avance, ...quartersIn(year)])
      .map((amount) => amount?.value ?? "")
      .join("|"),
  );
  return new Set(said).size > 1;
}

function quartersIn({ programadoTrimestre, ejecutadoTrimestre }: YearOfFila): readonly Amount[] {
  return [...Object.values(programadoTrimestre), ...Object.values(ejecutadoTrimestre)];
}

/** R14: only what is a flow adds up. */
function howOf(repetidas: Repetidas, tipo: TipoDeMeta): "sum" | "mean" {
  return repetidas === "sum" && tipo === "suma" ? "sum" : "mean";
}

function oneOf(head: Fila, filas: readonly Fila[], how: "sum" | "mean"): Fila {
  const told = <T>(read: (fila: Fila) => T | null): readonly T[] =>
    filas.flatMap((fila) => read(fila) ?? []);
  return {
    ...head,
    ...moneyOfRows(filas),
    bpin: [...new Set(told(({ bpin }) => bpin))].join(", ") || null,
    ...(head.dinero && { dinero: filas.flatMap(({ dinero = [] }) => dinero) }),
    years: head.years.map((year, at): YearOfFila => {
      const years = filas.flatMap((fila) => fila.years[at] ?? []);
      const promised = years.flatMap(({ programado }) => programado ?? []);
      const alike = new Set(promised.map(({ value }) => value)).size === 1;
      return {
        ...year,
        programado: alike ? year.programado : joined(promised, how),
        ejecutado: joined(
          years.flatMap(({ ejecutado }) => ejecutado ?? []),
          how,
        ),
        avance: joined(
          years.flatMap(({ avance }) => avance ?? []),
          how,
        ),
        programadoTrimestre: quartersOf(years, "programadoTrimestre", how),
        ejecutadoTrimestre: quartersOf(years, "ejecutadoTrimestre", how),
      };
    }),
  };
}

function quartersOf(
  years: readonly YearOfFila[],
  side: "programadoTrimestre" | "ejecutadoTrimestre",
  how: "sum" | "mean",
): Partial<Record<Trimestre, Amount>> {
  const quarters: Partial<Record<Trimestre, Amount>> = {};
  for (const quarter of TRIMESTRES) {
    const amount = joined(
      years.flatMap((year) => year[side][quarter] ?? []),
      how,
    );
    if (amount !== null) quarters[quarter] = amount;
  }
  return quarters;
}
