import { codigoKey } from "../../grid/codigo";
import { foldText } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import { nth } from "../../nth";
import type { Campo } from "../../vocabulary";
import { vigenciasNamed } from "../columns/yearColumns";
import { rowKinds } from "../filas/rowKind";
import type { Column, Matriz } from "../matriz";
import { declaredPeriodo } from "../periods/declaredPeriodo";
import { foldHeading, withoutYear } from "../words/foldHeading";
import { ownHeading } from "../words/headingParts";
import type { HojaLeida } from "./hojaLeida";
import type { HojaCandidata } from "./planInSheets";

/** What tells whether a sheet goes on with the plan of another (R26). */
export function candidateOf(
  { name, sheet, score, rows, headerRows }: HojaLeida,
  matriz: Matriz,
  workbookName: string,
): HojaCandidata {
  return {
    name,
    hidden: sheet.hidden,
    score,
    rows,
    headings: headingsIn(matriz.columns),
    describing: describingIn(matriz.columns),
    isOfResults: isOfResults(matriz),
    metas: metasIn(sheet, matriz),
    period: periodIn(sheet, nth(headerRows, 0), matriz, workbookName),
    layout: matriz.columns.map(({ campo, column }) => `${campo} ${column}`).join("|"),
  };
}

/** Without their bands, which reach over other columns where these stand in another order, and their years. */
function headingsIn(columns: readonly Column[]): ReadonlySet<string> {
  return new Set(
    columns
      .map(({ heading }) => withoutYear(foldHeading(ownHeading(heading))))
      .filter((key) => key !== ""),
  );
}

/** R25: "Meta de resultado" where nothing says "producto". */
function isOfResults({ columns, unmapped }: Matriz): boolean {
  const isOfProduct = [...columns, ...unmapped].some(({ heading }) =>
    /\bproducto\b/.test(foldHeading(heading)),
  );
  return !isOfProduct && columns.some(({ campo }) => OF_RESULTS.has(campo));
}

const OF_RESULTS: ReadonlySet<Campo> = new Set(["metaResultado", "indicadorResultado"]);
/** Headings under which no figure of a period stands. */
export function describingIn(columns: readonly Column[]): ReadonlySet<string> {
  return headingsIn(columns.filter(({ campo }) => !OF_PERIODS.has(campo)));
}

const OF_PERIODS: ReadonlySet<Campo> = new Set(["programado", "ejecutado", "avance"]);

/** The metas of a sheet by their codes, or by their texts and where they stand in the plan. */
export function metasIn(sheet: Sheet, matriz: Matriz): ReadonlyMap<string, string> {
  const of = (...campos: readonly Campo[]): readonly number[] =>
    matriz.columns.filter(({ campo }) => campos.includes(campo)).map(({ column }) => column);
  const textIn = (row: number, columns: readonly number[]): string =>
    columns
      .map((column) => foldText(cellAt(sheet, row, column)))
      .join(" ")
      .trim();
  const [code, texts, places] = [of("codigo").slice(0, 1), of("meta").slice(0, 1), of("nivel")];
  const names = texts.length > 0 ? texts : of("indicador").slice(0, 1);
  const metas = new Map<string, string>();
  for (const [row, kind] of rowKinds(sheet, matriz)) {
    if (kind !== "meta") continue;
    const name = textIn(row, names);
    const key =
      codigoKey(textIn(row, code)) || textIn(row, [...places, ...names, ...of("indicador")]);
    if (key !== "") metas.set(key, name);
  }
  return metas;
}

/** The one vigencia, with its quarter, that a sheet is about by its headings, its titles or its name; else "". */
function periodIn(sheet: Sheet, headerRow: number, { columns }: Matriz, workbook: string): string {
  const [named, ...more] = vigenciasNamed(columns);
  if (more.length > 0) return "";
  const { vigencia, trimestre } = declaredPeriodo(sheet, headerRow, workbook);
  const quarters = columns.some((column) => column.trimestre !== undefined);
  return `${named ?? vigencia ?? ""}${quarters ? "" : ` ${trimestre ?? ""}`}`.trim();
}
