import type { Source } from "./checks/check";
import { foldText } from "./grid/foldText";
import type { CellRef, WorkbookSnapshot } from "./grid/grid";
import { homeOf } from "./matriz/columns/yearColumns";
import { declaredPeriodo } from "./matriz/periods/declaredPeriodo";
import type { Fila } from "./matriz/filas/fila";
import {
  foldByPeriod,
  foldPeriods,
  foldYears,
  type Folded,
  type Folding,
} from "./matriz/larga/foldPeriods";
import type { PeriodOfRow } from "./matriz/words/periodOfCell";
import { onlyRows } from "./matriz/recognise/tablesBelow";
import { sharedMetas } from "./matriz/larga/sharedMetas";
import type { Matriz, OtrasHojas, Question } from "./matriz/matriz";
import { nodeLabelOf } from "./matriz/filas/nodeLabelOf";
import { readFilas, type ReadFilas } from "./matriz/filas/readFilas";
import { undatedQuestions } from "./matriz/periods/undated";
import type { Periodo, Vigencia } from "./vocabulary";

/** One sheet of a plan: its rows, the period that it declares, and what is open in it. */
export interface HojaLeida extends Source {
  readonly declared: Periodo;
  readonly read: ReadFilas;
  readonly questions: readonly Question[];
}

/** @param asked the vigencia that is asked for, of columns without a year where the sheet declares none */
export function readHoja(
  workbook: WorkbookSnapshot,
  matriz: Matriz,
  asked: Vigencia | null,
  folding: Folding,
): HojaLeida {
  const whole = workbook.sheets.find(({ name }) => name === matriz.sheet);
  if (whole === undefined) throw new Error(`recognised a sheet that is not there: ${matriz.sheet}`);
  const sheet = matriz.tabla ? onlyRows(whole, matriz.tabla) : whole;
  const declared = declaredPeriodo(sheet, matriz.headerRows[0] ?? 0, workbook.name);
  const vigencia = declared.vigencia ?? asked;
  const rowsRead = readFilas(workbook.name, sheet, matriz, vigencia);
  const periods = foldPeriods(rowsRead, sheet, matriz, folding);
  const shared = sharedMetas(periods.read, sheet, matriz, folding);
  return {
    workbook,
    sheet,
    matriz,
    home: homeOf(matriz.columns, vigencia),
    declared,
    read: shared.read,
    questions: [
      ...matriz.questions,
      ...(periods.read.filas.some(hasUndated) ? undatedQuestions(matriz.columns, vigencia) : []),
      ...periods.questions,
      ...shared.questions,
    ],
  };
}

/** Neither its columns nor its rows say of which vigencia some of it is. */
function hasUndated({ years }: Fila): boolean {
  return years.some(({ vigencia }) => vigencia === null);
}

/** R26: the rows of all the sheets of a plan, under the levels of that which names most. */
export function joinHojas(
  hojas: readonly [HojaLeida, ...HojaLeida[]],
  by: OtrasHojas["by"],
  folding: Folding,
): Folded {
  const [{ matriz, read: first }, ...others] = hojas;
  if (others.length === 0) return { read: first, questions: [] };
  const known = hojas.reduce<readonly string[]>(
    (most, { read }) => (read.levels.length > most.length ? read.levels : most),
    [],
  );
  const levels = areNodes(hojas) ? [LEVEL_OF_SHEETS, ...known] : known;
  const read: ReadFilas = {
    filas: hojas.flatMap((hoja) => hoja.read.filas.map((fila) => inPlan(fila, hoja, levels))),
    excluded: hojas.flatMap((hoja) => hoja.read.excluded),
    rejected: hojas.flatMap((hoja) => hoja.read.rejected),
    levels,
  };
  if (by === "metas") return { read, questions: [] };
  // One corte over all of them is of the plan: the years of their columns tell them apart.
  const declared = new Set(hojas.map((hoja) => JSON.stringify(periodOf(hoja.declared))));
  if (declared.size === 1 || hojas.every((hoja) => hoja.declared.trimestre === null))
    return foldYears(read, matriz, folding);
  const periods = hojas.map((hoja) => ({ hoja, period: periodOf(hoja.declared) }));
  return foldByPeriod(
    read,
    ({ at }) => periods.find(({ hoja }) => isIn(hoja, at))?.period ?? null,
    matriz,
    folding,
  );
}

/** Whether a cell stands in a sheet, or in this one of its tables. */
export function isIn({ sheet, matriz: { tabla } }: Source, at: CellRef): boolean {
  return at.sheet === sheet.name && (!tabla || (at.row >= tabla.from && at.row < tabla.until));
}

/** The period that all the sheets declare, as far as they agree. */
export function declaredBy(hojas: readonly HojaLeida[]): Periodo {
  const only = <T>(read: (periodo: Periodo) => T): T | null => {
    const [first, ...others] = new Set(hojas.map(({ declared }) => read(declared)));
    return others.length === 0 ? (first ?? null) : null;
  };
  const vigencia = only((periodo) => periodo.vigencia);
  const corte = only((periodo) => periodo.corte);
  return { vigencia, trimestre: only((periodo) => periodo.trimestre), corte };
}

/**
 * Whether the sheets are the top level of the plan, which none of them says: each is named by a label, and the
 * nodes or the codes below begin with it.
 */
function areNodes(hojas: readonly HojaLeida[]): boolean {
  return hojas.every(({ sheet, read }) => {
    const label = nodeLabelOf(sheet.name)?.label?.toLowerCase() ?? null;
    const below = read.filas.filter(({ path, codigo }) => {
      const own = (path[0]?.label ?? codigo).toLowerCase();
      return (
        label !== null &&
        own !== label &&
        BELOW.test(own.slice(label.length)) &&
        own.startsWith(label)
      );
    });
    return below.length >= read.filas.length * NEARLY_ALL;
  });
}

const BELOW = /^[.\-/]/;
const NEARLY_ALL = 0.9;
const LEVEL_OF_SHEETS = "Hoja";

function periodOf({ vigencia, trimestre }: Periodo): PeriodOfRow {
  return { ...(vigencia !== null && { vigencia }), ...(trimestre !== null && { trimestre }) };
}

/** A row under the levels of the whole plan. What the sheet does not say of the top level its name does. */
function inPlan(fila: Fila, { read, sheet }: HojaLeida, levels: readonly string[]): Fila {
  const codigo = fila.hasCodigo ? fila.codigo : `${sheet.name}, ${fila.codigo}`;
  if (read.levels.length === 0 && levels.length === 0) return { ...fila, codigo };
  const lacking = levels.length - read.levels.length;
  const places = levels.map((name, level) => {
    const own = read.levels.findIndex((one) => foldText(one) === foldText(name));
    return own >= 0 ? own : level - lacking;
  });
  return {
    ...fila,
    codigo,
    path: places.map((place, level) =>
      place < 0 && level === 0 ? nodeLabelOf(sheet.name) : (fila.path[place] ?? null),
    ),
    pesosNivel: places.map((place) => fila.pesosNivel[place] ?? null),
  };
}
