import { sheetsOfRegistro } from "./armonizacion/registro";
import type { WorkbookSnapshot } from "./grid/grid";
import { sheetsOfPesos } from "./plan/sheetPesos";
import type { Campo } from "./vocabulary";
import { answersFrom, mergeAnswers } from "./matriz/answers";
import type { Answers, Column } from "./matriz/matriz";
import { columnOfArchivo } from "./matriz/consolidada";
import { recognise } from "./matriz/recognise";
import { sheetOfSustento } from "./sustento/sustentoRows";

/** Which columns of a sheet are needed below its first rows. */
export interface NeededColumns {
  readonly sheet: string;
  readonly columns: readonly number[] | "all";
  /** Columns, among those, of which also the formulas matter, from the first row on. */
  readonly formulas: readonly number[];
}

/**
 * What has to be read whole to evaluate a workbook, decided from its first rows: the columns of the
 * matriz, and the sheets that look like tables of weights or a registry of projects. Of the matriz all
 * that was recognised is read: each column enters a figure, a name or a check.
 */
export function readingPlan(tops: WorkbookSnapshot, given: Answers = {}): readonly NeededColumns[] {
  const matriz = recognise(tops, mergeAnswers(answersFrom(tops.remembered), given));
  if (!matriz.ok) return [];
  const { sheet, columns, unmapped } = matriz.value;
  // R30: what nothing was made of may be an answer, or tell the rows of one meta apart.
  const mapped = [...columns, ...unmapped].map(({ column }) => column);
  // Signatures and notes stand at the left edge, whatever is mapped there.
  const edge = Array.from({ length: LEFT_EDGE }, (_, column) => column);
  const archivo = columnOfArchivo(matriz.value);
  const needed = [...new Set([...edge, ...mapped, ...(archivo === null ? [] : [archivo])])].sort(
    (a, b) => a - b,
  );
  const sustento = archivo === null ? null : sheetOfSustento(tops);
  const others = new Set([
    ...sheetsOfPesos(tops, sheet),
    ...sheetsOfRegistro(tops, sheet),
    ...(sustento === null ? [] : [sustento.name]),
  ]);
  const formulas = columns.filter(isComputable).map(({ column }) => column);
  return [
    { sheet, columns: needed, formulas },
    ...[...others].map((name): NeededColumns => ({ sheet: name, columns: "all", formulas: [] })),
  ];
}

/**
 * Whether a column may hold what a sheet computes. Formulas of the others are not asked for: where
 * there is none a cell gives its text again, and a matriz is full of long ones.
 */
export function isComputable({ campo }: Column): boolean {
  return !PROSE.has(campo);
}

const LEFT_EDGE = 6;

const PROSE: ReadonlySet<Campo> = new Set([
  "nivel",
  "objetivo",
  "meta",
  "indicador",
  "metaResultado",
  "indicadorResultado",
  "dependencia",
  "proyecto",
  "sector",
  "programa",
  "producto",
  "indicadorMga",
  "ods",
  "actividad",
  "contrato",
  "logro",
  "dificultades",
  "evidencias",
  "observaciones",
  "explicacion",
  "nombreDelPlan",
]);
