import type { WorkbookSnapshot } from "../../grid/grid";
import { fichaDe } from "../../listas/ficha";
import { readLista } from "../../listas/readLista";
import { sinLista } from "../../listas/sinLista";
import { periodoDe } from "../../listas/palabras";
import { tablasDe } from "../../listas/tablas";
import { tituladoDe } from "../../listas/titulos";
import { declaredPeriodo } from "../../matriz/periods/declaredPeriodo";
import type { Unrecognised } from "../../matriz/matriz";
import type { Ask } from "../../evaluateRows";
import { ajustesDelLibro } from "../parametrosDe";
import { err, ok, type Result } from "../../result";
import type { Formato, PoliticaLeida } from "./evaluation";
import { FORMATO } from "./formato";
import { ACTIVIDADES, TITULO } from "./lista";
import { POLITICA } from "./text";

/** Finds the activities and the format of a workbook of public policies; `null`: it is none. */
export function readPolitica(
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Result<PoliticaLeida, Unrecognised | null> {
  const tablas = tablasDe([ACTIVIDADES], TITULO, workbook, ask.answers);
  // A summary by component is read only where no sheet has the activities.
  const detailed = tablas.filter(({ columnas }) =>
    columnas.some(({ campo }) => campo === "actividad"),
  );
  const lectura = readLista(workbook.name, ACTIVIDADES, detailed.length > 0 ? detailed : tablas);
  const titulado = tituladoDe(TITULO, workbook);
  const rows = rowsOfTables(lectura);
  const formatos = new Map<string, Formato>(
    workbook.sheets.flatMap((sheet) => {
      const formato = fichaDe(workbook.name, sheet, FORMATO, (row) =>
        rows.has(`${sheet.name}|${row}`),
      );
      const isOne = Object.keys(formato).length >= LEAST_LABELS && titulado(sheet) !== "nada";
      const isBeside = tablas.some((tabla) => tabla.sheet.name === sheet.name);
      return isOne || isBeside ? [[sheet.name, formato]] : [];
    }),
  );
  const isFilled = [...formatos.values()].some((formato) => Object.keys(formato).length > 0);
  if (lectura.filas.length === 0 && !isFilled)
    return err(
      tablas.length > 0 ? NO_ROWS : sinLista(POLITICA.nombre, TITULO, ACTIVIDADES, workbook),
    );
  return ok({
    lectura,
    maximos: ask.answers?.maximos ?? {},
    formatos,
    ajustes: ajustesDelLibro(workbook, ask),
    declared: declaredIn(
      workbook,
      lectura.tablas.map(({ sheet, headerRows }) => ({ sheet, row: headerRows[0] ?? 0 })),
      formatos,
    ),
  });
}

/** The rows of headers and of activities, each with its sheet. */
function rowsOfTables({
  tablas,
  filas,
}: Pick<PoliticaLeida["lectura"], "tablas" | "filas">): ReadonlySet<string> {
  return new Set([
    ...tablas.flatMap(({ sheet, headerRows }) => headerRows.map((row) => `${sheet.name}|${row}`)),
    ...filas.map(({ at }) => `${at.sheet}|${at.row}`),
  ]);
}

const LEAST_LABELS = 4;
const NO_ROWS: Unrecognised = { type: "noRows", closest: null, sheets: [], questions: [] };

/** "FECHA INFORME: Segundo semestre 2021", or a title that says it. */
function declaredIn(
  workbook: WorkbookSnapshot,
  tables: readonly { readonly sheet: WorkbookSnapshot["sheets"][number]; readonly row: number }[],
  formatos: ReadonlyMap<string, Formato>,
): PoliticaLeida["declared"] {
  const dates = [...formatos.values()].flatMap(({ fecha }) =>
    fecha ? [periodoDe(fecha.text)] : [],
  );
  const titles = workbook.sheets.flatMap(({ rows }) =>
    rows
      .slice(0, 8)
      .flatMap((row) =>
        row
          .filter((cell) => typeof cell === "string" && cell.length < 160)
          .map((cell) => periodoDe(String(cell))),
      ),
  );
  const vigencia =
    dates.find((one) => one.vigencia !== null)?.vigencia ??
    tables
      .map(({ sheet, row }) => declaredPeriodo(sheet, row, workbook.name).vigencia)
      .find((year) => year !== null) ??
    titles.find((one) => one.vigencia !== null)?.vigencia ??
    null;
  const parte = [...dates, ...titles].find((one) => one.parte !== null)?.parte ?? null;
  return { vigencia, mes: parte?.hasta ?? null };
}
