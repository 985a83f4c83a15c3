import type { ReglaDeRedondeo } from "../planes/parametros";
import { resumenFormula, type Resumen } from "../cells/cellFormulas";
import { resumenRow, type ResumenRow } from "../cells/resumenRow";
import { resumenTable } from "../cells/resumenTable";
import { quoteSheet } from "../grid/a1";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Evaluation, NodoEvaluado } from "../plan/evaluation";
import { PRECISION } from "../precision";
import { text } from "./cells";
import { NO_FORMULAS, type LiveFormulas } from "./liveFormulas";
import { COLORS } from "./looks";
import { bytesOf, HEAVIEST, rangosDe } from "./rangos";
import type { FormulaCell, SheetSpec } from "./reportSpec";
import { FORMULAS, REPORT } from "./text";
import { letterPaper } from "./tablePaper";

/** How published figures go on calculating: from one table that one formula fills. */
export interface PublishedFormulas {
  readonly live: LiveFormulas;
  readonly sheet: SheetSpec;
}

/**
 * One =SOPO.RESUMEN in a sheet of its own, and for each figure a look-up of it by the code of the node. Excel
 * hands a function the whole matriz for each formula that asks it, at each edit: so one formula asks it. A
 * look-up finds its node also after nodes came or went; a figure that the table does not repeat has none (R20).
 */
export function publishedFormulas(
  workbook: WorkbookSnapshot,
  evaluation: Evaluation,
  name: string,
): PublishedFormulas {
  const none = (why: string): PublishedFormulas => ({
    live: NO_FORMULAS,
    sheet: formulasSheet(name, why, null),
  });
  const rangos = rangosDe(workbook, evaluation);
  if (rangos === null) return none(FORMULAS.notRepeated);
  if (bytesOf(rangos) > HEAVIEST) return none(FORMULAS.tooLarge);
  const { matriz, registro, ajustes } = rangos;
  const { vigencia } = evaluation.periodo;
  const levels = Math.max(1, evaluation.matriz.levels.length);
  const beside = { registro: registro?.snapshot ?? null, ajustes: ajustes?.snapshot ?? null };
  const resumen = resumenFormula(matriz.snapshot, levels, beside, vigencia);
  if (!resumen.ok) return none(FORMULAS.notRepeated);
  const words = [
    matriz.address,
    String(levels),
    registro?.address ?? "",
    String(vigencia ?? ""),
    ajustes?.address ?? "",
  ];
  while (words.at(-1) === "") words.pop();
  return {
    live: lookUps(resumen.value, name, evaluation.parametros),
    sheet: formulasSheet(name, FORMULAS.note, {
      kind: "formula",
      formula: `=SOPO.RESUMEN(${words.join(",")})`,
      value: String(resumenTable(resumen.value)[0]?.[0] ?? ""),
      spill: resumenTable(resumen.value),
      format: "General",
      look: "text",
    }),
  };
}

/** The sheet of an earlier publication with formulas, where the figures are values now. */
export function formulasSheetOfValues(name: string): SheetSpec {
  return formulasSheet(name, FORMULAS.values, null);
}

function lookUps({ rows }: Resumen, name: string, regla: ReglaDeRedondeo): LiveFormulas {
  const byCodigo = new Map(rows.map((nodo) => [nodo.node.codigo, nodo]));
  const of =
    (column: string, figureOf: (nodo: ResumenRow) => number | null) =>
    (nodo: NodoEvaluado): string | null => {
      const repeated = byCodigo.get(nodo.node.codigo);
      const [there, here] = [repeated && figureOf(repeated), figureOf(resumenRow(nodo, regla))];
      if (there === undefined || there === null || here === null) return null;
      if (Math.abs(there - here) >= PRECISION) return null;
      return lookUp(name, column, nodo.node.codigo || REPORT.plan);
    };
  return {
    avance: of(COLUMNS.avance, ({ avance }) => (avance === null ? null : avance * 100)),
    cumplimiento: of(COLUMNS.cumplimiento, ({ cumplimiento }) => cumplimiento),
    conteo: (nodo, key) => of(COLUMNS[key], ({ conteo }) => conteo[key])(nodo),
  };
}

/** Columns of the table that =SOPO.RESUMEN gives. */
const COLUMNS = {
  avance: "E",
  cumplimiento: "F",
  metas: "H",
  programadas: "I",
  conEjecucion: "J",
  sinEjecucion: "K",
  sinReporte: "L",
  noProgramadas: "M",
} as const;

function lookUp(name: string, column: string, codigo: string): string {
  const cells = (letter: string): string =>
    `${quoteSheet(name)}!$${letter}$${FIRST_ROW}:$${letter}$${LAST_ROW}`;
  // MATCH takes these for any character, unless they are guarded.
  const wanted = codigo.replace(/[~*?]/g, "~$&").replaceAll('"', '""');
  return `=INDEX(${cells(column)},MATCH("${wanted}",${cells("A")},0))`;
}

// The table begins below title and note; a plan with more nodes than that would have its figures as errors, not wrong.
const FIRST_ROW = 4;
const LAST_ROW = 3000;

function formulasSheet(name: string, note: string, table: FormulaCell | null): SheetSpec {
  return {
    key: "formulas",
    name,
    tabColor: COLORS.muted,
    columnWidths: [16, 48, ...Array.from({ length: 11 }, () => 14)],
    rows: [
      { cells: [text(FORMULAS.title, "title")], height: 28 },
      { cells: [text(note, "subtitle")], height: 18 },
      { cells: [] },
      ...(table === null ? [] : [{ cells: [table] }]),
    ],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts: [],
    print: letterPaper("landscape"),
  };
}
