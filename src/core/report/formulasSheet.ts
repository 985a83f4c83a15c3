import { resumenFormula, type Resumen } from "../cells/cellFormulas";
import { nodosBelow } from "../cells/nodes";
import { RESUMEN_COLUMNS, resumenRows, type ResumenRow } from "../cells/resumenRow";
import { placeInResumen, resumenTable } from "../cells/resumenTable";
import type { ResumenColumn } from "../cells/text";
import { columnName, quoteSheet } from "../grid/a1";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Evaluation } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import { PRECISION } from "../precision";
import { significant } from "../redondeo";
import { text } from "./cells";
import { FORMULA_ROW, NO_FORMULAS, type CifraViva, type LiveFormulas } from "./liveFormulas";
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
 * One =SOPO.RESUMEN in a sheet of its own, and for each figure a look-up of it by the names that lead to the node. Excel
 * hands a function the whole matriz for each formula that asks it, at each edit: so one formula asks it. A
 * look-up finds its node also after nodes came, went or changed places; a figure that the table does not repeat has none (R20).
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
  const live = lookUps(resumen.value, evaluation, name);
  return {
    live,
    sheet: formulasSheet(name, live.follow === "all" ? FORMULAS.note : FORMULAS.noteSome, {
      kind: "formula",
      formula: `=SOPO.RESUMEN(${words.join(",")})`,
      value: String(resumenTable(resumen.value)[0]?.[0] ?? ""),
      spill: resumenTable(resumen.value).map((row) =>
        row.map((value) => (typeof value === "number" ? significant(value) : value)),
      ),
      format: "General",
      look: "text",
    }),
  };
}

/** The sheet of an earlier publication with formulas, where the figures are values now. */
export function formulasSheetOfValues(name: string): SheetSpec {
  return formulasSheet(name, FORMULAS.values, null);
}

/**
 * A row follows the matriz whole or not at all: a cumplimiento that moves beside a nivel that stays would contradict
 * itself. So do the counts of metas, and the four years.
 */
export function lookUps(given: Resumen, evaluation: Evaluation, name: string): LiveFormulas {
  const byClave = new Map(given.rows.map((row) => [row.clave, row]));
  const nodos = [evaluation.raiz, ...nodosBelow(evaluation.raiz)];
  const rows = resumenRows(evaluation, nodos);
  const found = new Map<Branch, { readonly clave: string; readonly cifras: Set<CifraViva> }>();
  for (const row of rows) {
    const repeated = row.clave === "" ? undefined : byClave.get(row.clave);
    const groups = GROUPS.filter((group) =>
      group.every((cifra) => repeated !== undefined && isSame(cifra, row, repeated)),
    );
    found.set(row.node, { clave: row.clave, cifras: new Set(groups.flat()) });
  }
  const all = [...found.values()].map(({ cifras }) => cifras.size);
  const most = GROUPS.flat().length;
  return {
    of: ({ node }, cifra) => {
      const one = found.get(node);
      return one?.cifras.has(cifra) === true ? lookUp(name, cifra, one.clave) : null;
    },
    follow: all.every((size) => size === most)
      ? "all"
      : all.some((size) => size > 0)
        ? "some"
        : "none",
  };
}

const GROUPS: readonly (readonly CifraViva[])[] = [
  [
    "peso",
    "programado",
    "avance",
    "cumplimiento",
    "nivel",
    "reportado.avance",
    "reportado.cumplimiento",
    "reportado.nivel",
  ],
  [
    "conteo.metas",
    "conteo.programadas",
    "conteo.conEjecucion",
    "conteo.sinEjecucion",
    "conteo.sinReporte",
    "conteo.noProgramadas",
    "conteo.noArmonizadas",
  ],
  ["cuatrienio.avance", "cuatrienio.cumplimiento"],
];

function isSame(cifra: CifraViva, one: ResumenRow, other: ResumenRow): boolean {
  const [here, there] = [RESUMEN_COLUMNS[cifra](one), RESUMEN_COLUMNS[cifra](other)];
  return typeof here === "number" && typeof there === "number"
    ? Math.abs(here - there) < PRECISION
    : here === there;
}

/** What is absent is a dash as everywhere, and a node that is there no more an error (R1). */
function lookUp(name: string, cifra: CifraViva, clave: string): string {
  const found = `INDEX(${column(name, cifra)},MATCH("${clave}",${column(name, "clave")},0))`;
  return `IF(${found}="","${REPORT.none}",${found})`;
}

function column(name: string, of: ResumenColumn): string {
  const letter = columnName(placeInResumen(of));
  return `${quoteSheet(name)}!$${letter}$${FIRST_ROW}:$${letter}$${LAST_ROW}`;
}

// The table begins below title and note; a plan with more nodes than that would have its figures as errors, not wrong.
const FIRST_ROW = FORMULA_ROW + 1;
const LAST_ROW = 3000;

function formulasSheet(name: string, note: string, table: FormulaCell | null): SheetSpec {
  return {
    key: "formulas",
    name,
    tabColor: COLORS.muted,
    columnWidths: [16, 48, ...Array.from({ length: 18 }, () => 14)],
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
