import { sheetsOfRegistro } from "../armonizacion/registro";
import type { WorkbookSnapshot } from "../grid/grid";
import { sheetsOfPesos } from "../plan/sheetPesos";
import type { Campo } from "../vocabulary";
import { answersFrom, mergeAnswers } from "./answers";
import type { Answers } from "./matriz";
import { recognise } from "./recognise";

/** Which columns of a sheet are needed below its first rows. */
export interface NeededColumns {
  readonly sheet: string;
  readonly columns: readonly number[] | "all";
}

/**
 * What has to be read whole to evaluate a workbook, decided from its first rows: the columns of the
 * matriz that a figure depends on, and the sheets that look like tables of weights or a registry of projects.
 */
export function readingPlan(tops: WorkbookSnapshot, given: Answers = {}): readonly NeededColumns[] {
  const matriz = recognise(tops, mergeAnswers(answersFrom(tops.remembered), given));
  if (!matriz.ok) return [];
  const { sheet, columns } = matriz.value;
  const mapped = columns.filter(({ campo }) => COUNTING.has(campo)).map(({ column }) => column);
  // Signatures and notes stand at the left edge, whatever is mapped there.
  const edge = Array.from({ length: LEFT_EDGE }, (_, column) => column);
  const needed = [...new Set([...edge, ...mapped])].sort((a, b) => a - b);
  const others = new Set([...sheetsOfPesos(tops, sheet), ...sheetsOfRegistro(tops, sheet)]);
  return [{ sheet, columns: needed }, ...[...others].map((name): NeededColumns => ({ sheet: name, columns: "all" }))];
}

const LEFT_EDGE = 6;

/** Campos that enter a figure, a name or a check. */
const COUNTING: ReadonlySet<Campo> = new Set([
  "codigo", "nivel", "codigoNivel", "meta", "indicador", "indicadorMga", "unidad", "lineaBase", "metaCuatrienio", "tipo", "dependencia", "bpin", "armonizada",
  "programado", "ejecutado", "avance", "estadoProgramacion", "peso", "pesoNivel", "ponderadorVigencia",
  "recursos", "recursosEjecutados", "apropiacion", "compromisos", "obligaciones", "pagos", "codigoProducto", "codigoIndicadorMga", "actividad", "logro", "evidencias",
]);
