import type { CambiosDeAjuste, FilaDeAjuste, FirmaDeAjuste } from "./ajustes/fila";
import { foldText, plainText } from "./grid/foldText";
import { cellAt, cellKey, type CellValue, type Sheet, type WorkbookSnapshot } from "./grid/grid";
import { dateOfAjuste, headerOfAjustes, sheetOfAjustes } from "./readAjustes";
import { AJUSTES } from "./text/ajustes";

/** The lines of the sheet of settings, those that cannot be used too. */
export function filasDeAjustes(workbook: WorkbookSnapshot): readonly FilaDeAjuste[] {
  const sheet = sheetOfAjustes(workbook);
  const header = sheet && headerOfAjustes(sheet);
  if (sheet === null || header === null) return [];
  const textAt = (row: number, column: number | null): string | null =>
    column === null ? null : plainText(cellAt(sheet, row, column)) || null;
  return sheet.rows.slice(header.row + 1).flatMap((_, index): readonly FilaDeAjuste[] => {
    const row = header.row + 1 + index;
    const ajuste = textAt(row, header.ajuste);
    const valor = cellAt(sheet, row, header.valor);
    if (ajuste === null || valor === null || valor === "") return [];
    const desde = header.desde === null ? null : dateOfAjuste(sheet, row, header.desde);
    return [
      {
        ajuste,
        valor: typeof valor === "boolean" ? plainText(valor) : valor,
        isPercent: sheet.formats.get(cellKey(row, header.valor))?.includes("%") ?? false,
        desde: desde === undefined ? textAt(row, header.desde) : desde,
        acto: textAt(row, header.acto),
        quien: textAt(row, header.quien),
      },
    ];
  });
}

/**
 * The lines after some changes. A new value stands beside the earlier ones of other dates, which go on
 * holding until its own; going back takes away every line of that setting.
 */
export function withCambios(
  filas: readonly FilaDeAjuste[],
  cambios: CambiosDeAjuste,
  { desde, acto, quien }: FirmaDeAjuste,
): readonly FilaDeAjuste[] {
  const entries = [...cambios];
  const kept = filas.filter((fila) =>
    entries.every(
      ([ajuste, cambio]) =>
        foldText(ajuste) !== foldText(fila.ajuste) || (cambio !== null && fila.desde !== desde),
    ),
  );
  const added = entries.flatMap(([ajuste, cambio]): readonly FilaDeAjuste[] =>
    cambio === null
      ? []
      : [
          {
            ajuste,
            valor:
              cambio.unidad === "siNo"
                ? cambio.valor > 0
                  ? AJUSTES.si
                  : AJUSTES.no
                : cambio.valor,
            isPercent: cambio.unidad === "fraccion",
            desde,
            acto,
            quien,
          },
        ],
  );
  return [...kept, ...added];
}

/** The workbook as it would be with these settings in place of its own. */
export function conAjustes(
  workbook: WorkbookSnapshot,
  filas: readonly FilaDeAjuste[],
): WorkbookSnapshot {
  const own = sheetOfAjustes(workbook);
  const others = workbook.sheets.filter((sheet) => sheet !== own);
  return filas.length === 0
    ? { ...workbook, sheets: others }
    : { ...workbook, sheets: [...others, hojaDeAjustes(own?.name ?? AJUSTES.hoja, filas)] };
}

/** Such lines as a sheet, as a workbook would hold them. */
export function hojaDeAjustes(name: string, filas: readonly FilaDeAjuste[]): Sheet {
  const percents = filas.flatMap(({ isPercent }, index) =>
    isPercent ? [[cellKey(index + 1, 1), PERCENT] as const] : [],
  );
  return {
    name,
    hidden: false,
    rows: [
      [AJUSTES.ajuste, AJUSTES.valor, AJUSTES.desde, AJUSTES.acto, AJUSTES.quien],
      ...filas.map(({ ajuste, valor, desde, acto, quien }): readonly CellValue[] => [
        ajuste,
        valor,
        desde,
        acto,
        quien,
      ]),
    ],
    merges: [],
    formats: new Map(percents),
    formulas: new Map(),
    uncalculated: new Set(),
  };
}

const PERCENT = "0.00%";
