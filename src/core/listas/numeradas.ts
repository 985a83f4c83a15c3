import { foldText, isBlank, plainText } from "../grid/foldText";
import { cellAt, type Sheet } from "../grid/grid";
import type { Hallada, Lista, Tabla } from "./lista";

/** The table of a sheet without a header, whose rows begin with a numeral below the title of a list; none: it is no such. */
export function tablasNumeradas<C extends string>(
  listas: readonly Lista<C>[],
  sheet: Sheet,
): readonly Tabla<C>[] {
  return listas.flatMap((lista) => {
    const { numerada } = lista;
    if (numerada === undefined) return [];
    const rows = sheet.rows.flatMap((_, row) => (NUMERAL.test(firstOf(sheet, row)) ? [row] : []));
    const [first = 0] = rows;
    if (rows.length < FEWEST || first === 0) return [];
    const title = first - 1;
    const isTitled = [sheet.name, firstOf(sheet, title)].some((text) =>
      numerada.titulo.test(foldText(text)),
    );
    if (!isTitled) return [];
    const left = (sheet.rows[first] ?? []).findIndex((cell) => !isBlank(cell));
    const columna = (campo: C, column: number): Hallada<C> => ({
      campo,
      column,
      heading: firstOf(sheet, title),
      confidence: 0.8,
      periodo: { vigencia: null, parte: null },
    });
    const isApart = rows.every((row) => ALONE.test(plainText(cellAt(sheet, row, left))));
    return [
      {
        lista,
        sheet,
        headerRows: [title],
        columnas: isApart
          ? [columna(numerada.numero, left), columna(lista.nombra[0], left + 1)]
          : [columna(lista.nombra[0], left)],
        disputas: [],
        sueltas: [],
        end: sheet.rows.length,
        certeza: 1,
      },
    ];
  });
}

function firstOf({ rows }: Sheet, row: number): string {
  return plainText((rows[row] ?? []).find((cell) => !isBlank(cell)) ?? null);
}

/** "6.1 Armonización", "6.1" */
const NUMERAL = /^\d{1,2}\.\d{1,2}(?:[.)-]?$|[.)-]? +\p{L})/u;
const ALONE = /^\d{1,2}\.\d{1,2}[.)-]?$/;
const FEWEST = 2;
