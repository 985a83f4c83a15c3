import { trueFirst } from "../../trueFirst";
import type { WorkbookSnapshot } from "../../grid/grid";
import { err, ok, type Result } from "../../result";
import { unusedColumns } from "../columns/unusedColumns";
import { rowKinds } from "../filas/rowKind";
import type { Answers, Matriz, Question, Unrecognised } from "../matriz";
import { nth } from "../../nth";
import { alike } from "./alike";
import { candidateOf, describingIn, metasIn } from "./candidateOf";
import { closestMiss, nothing } from "./closestMiss";
import { isConsolidada } from "./consolidada";
import type { HojaLeida } from "./hojaLeida";
import { isMatriz, missingOf } from "./isMatriz";
import { matrizOf } from "./matrizOf";
import { passedOver, type HojaConMetas } from "./passedOver";
import { juntas, planInSheets } from "./planInSheets";
import { isTableOf, readTables } from "./readTables";
import { sameName } from "./sameName";

/**
 * Finds the sheet and the header of a matriz, or says what came closest. The header is searched
 * for, never assumed; what cannot be told apart is asked, never guessed.
 */
export function recognise(
  workbook: WorkbookSnapshot,
  answers: Answers = {},
): Result<Matriz, Unrecognised> {
  const filled = workbook.sheets.filter((sheet) =>
    sheet.rows.some((row) => row.some((cell) => cell !== null)),
  );
  if (filled.length === 0) return err(nothing("noSheets"));
  const wanted = answers.sheet === undefined ? answers.sheets : [answers.sheet];
  const sheets =
    wanted === undefined
      ? filled
      : filled.filter(({ name }) =>
          wanted.some((one) => sameName(one, name) || isTableOf(one, name)),
        );
  const tables = alike(
    sheets.flatMap((sheet) => readTables(sheet, workbook.name, answers)),
    answers,
  );
  const asked = wanted?.map((name) => tables.find((table) => sameName(table.name, name))) ?? tables;
  const read = asked.filter((table) => table !== undefined);
  if (
    wanted?.some(
      (name) => !sheets.some((sheet) => sameName(sheet.name, name) || isTableOf(name, sheet.name)),
    )
  )
    return err({ ...nothing("noSuchSheet"), sheets: filled.map(({ name }) => name) });

  const whole = besideConsolidadas(read.filter(isMatriz));
  if (whole.length === 0) return err(closestMiss(read));
  const unread = wanted === undefined ? read.filter(lacksPromises) : [];
  const passed = unread.length > 0 ? passedOver(unread.map(withMetas), whole.map(withMetas)) : null;
  if (passed !== null) return err(closestMiss([passed]));
  const inOrder =
    wanted === undefined
      ? [...whole].sort((a, b) => b.score - a.score || trueFirst(!a.sheet.hidden, !b.sheet.hidden))
      : whole;
  return ok(inSheets(inOrder, workbook.name, wanted !== undefined));
}

/** A consolidated matriz that was written beside the one that it was made from is not asked about. */
function besideConsolidadas(read: readonly HojaLeida[]): HojaLeida[] {
  const own = read.filter(({ mapped }) => !isConsolidada(mapped));
  return own.length > 0 ? own : [...read];
}

/** R26: the sheets that are the plan; which of them, where that is not plain, is a question of the first. */
function inSheets(read: readonly HojaLeida[], workbookName: string, chosen: boolean): Matriz {
  const matrices = read.map(matrizOf);
  const [first] = matrices;
  if (first === undefined) throw new Error("no sheet to read");
  if (matrices.length === 1) return first;
  const candidates = read.map((one, at) => candidateOf(one, nth(matrices, at), workbookName));
  const lecturas = chosen ? [juntas(candidates)] : planInSheets(candidates);
  const { sheets, by } = nth(lecturas, 0);
  const [matriz = first, ...others] = sheets.flatMap((name) =>
    matrices.filter((_, at) => nth(candidates, at).name === name),
  );
  const question: readonly Question[] =
    lecturas.length < 2
      ? []
      : [{ type: "whichSheets", lecturas: lecturas.map((lectura) => lectura.sheets) }];
  return {
    ...matriz,
    questions: [...matriz.questions, ...question],
    ...(others.length > 0 && { others: { by, matrices: others } }),
  };
}

function lacksPromises(read: HojaLeida): boolean {
  const [missing, ...more] = missingOf(read);
  return missing?.campo === "programado" && more.length === 0;
}

function withMetas(read: HojaLeida): HojaLeida & HojaConMetas {
  const matriz = matrizOf(read);
  const rows = [...rowKinds(read.sheet, matriz)].flatMap(([row, kind]) =>
    kind === "meta" ? [row] : [],
  );
  return {
    ...read,
    hidden: read.sheet.hidden,
    metas: new Set(metasIn(read.sheet, matriz).keys()),
    describing: describingIn(matriz.columns),
    hasUnexplained: unusedColumns(read.sheet, matriz, rows).some(
      ({ why }) => why === "unexplained",
    ),
  };
}
