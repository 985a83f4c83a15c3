import { HOJAS } from "../../core/instrumentos/hojas";
import { FORMULA_ROW, NOTE_ROW } from "../../core/report/liveFormulas";
import { FORMULAS } from "../../core/report/text";
import type { Problem } from "../../core/problem";
import type { Destination, Preview } from "../../core/report/publication";
import type { ReportSpec, SheetKey } from "../../core/report/reportSpec";
import { sheetNames } from "../../core/report/sheetNames";
import { ok, type Result } from "../../core/result";
import { attempt } from "../attempt";
import { nameWhileMade, requestMarks } from "./publishedSheets";

/** What a report must know of the workbook it goes into: how its sheets are to be called. */
export function readDestination(): Promise<Result<Destination, Problem>> {
  return attempt(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const marks = requestMarks(context.workbook);
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    // A sheet that is still being made has no name of its own yet.
    const marked = Object.fromEntries(
      Object.entries(present(marks.read(), names)).filter(
        ([key, name]) => name !== nameWhileMade(key as SheetKey),
      ),
    );
    const called = sheetNames(names, marked, HOJAS);
    const published = (Object.keys(called) as SheetKey[]).filter((key) => key in marked);
    return { names: called, published };
  });
}

/** What `publish(report)` would do. */
export async function preview({ sheets }: ReportSpec): Promise<Result<Preview, Problem>> {
  const destination = await readDestination();
  if (!destination.ok) return destination;
  const published: readonly SheetKey[] = destination.value.published;
  const formula = await formulaIn(destination.value);
  if (!formula.ok) return formula;
  const isPublished = ({ key }: { readonly key: SheetKey }): boolean => published.includes(key);
  return ok({
    created: sheets.filter((sheet) => !isPublished(sheet)).map(({ name }) => name),
    replaced: sheets.filter(isPublished).map(({ name }) => name),
    charts: sheets.reduce((sum, { charts }) => sum + charts.length, 0),
    // Their errors carry words (1.2); every Excel that loads the add-in and has functions at all has 1.3.
    calculates: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2"),
    formula: formula.value,
  });
}

/** What calculates all published figures; `null`: nothing, or not all of them. */
async function formulaIn({
  names,
  published,
}: Destination): Promise<Result<string | null, Problem>> {
  if (!published.includes("formulas")) return ok(null);
  return attempt(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(names.formulas);
    const [note, cell] = [NOTE_ROW, FORMULA_ROW].map((row) =>
      worksheet.getCell(row, 0).load("formulas"),
    );
    await context.sync();
    const [said, formula] = [note, cell].map((one) => String(one?.formulas[0]?.[0] ?? ""));
    return said === FORMULAS.note && formula?.startsWith("=") ? formula : null;
  });
}

/** Marks whose sheet is still there: a deleted one may leave its name behind. */
export function present(
  marked: Partial<Readonly<Record<SheetKey, string>>>,
  names: readonly string[],
): Partial<Record<SheetKey, string>> {
  return Object.fromEntries(
    Object.entries(marked).filter(([, name]) => name !== undefined && names.includes(name)),
  );
}
