import { foldText, plainText } from "../grid/foldText";
import { cellAt, type Sheet, type WorkbookSnapshot } from "../grid/grid";
import { ultimoDiaAt } from "../grid/fecha";
import type { DevolucionRespondida } from "./respuesta";
import { CONSOLIDADO, dependenciaInDevolucion } from "./text/consolidado";

const { devolucion: HEADINGS } = CONSOLIDADO;
type Columna = keyof typeof HEADINGS;

/** The devolución that a workbook is, with what was answered in it; `null` of any other workbook. */
export function readDevolucion({ name, sheets }: WorkbookSnapshot): DevolucionRespondida | null {
  for (const sheet of sheets) {
    const dependencia = titleIn(sheet);
    const header = dependencia === null ? null : headerIn(sheet);
    if (dependencia !== null && header !== null) return readSheet(name, sheet, dependencia, header);
  }
  return null;
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<Columna, number>;
}

function readSheet(
  workbook: string,
  sheet: Sheet,
  dependencia: string,
  { row: top, columns }: Header,
): DevolucionRespondida {
  const textAt = (row: number, columna: Columna): string | null => {
    const column = columns.get(columna);
    const text = column === undefined ? "" : plainText(cellAt(sheet, row, column));
    return text === "" ? null : text;
  };
  const rows = sheet.rows.map((_, row) => row).slice(top + 1);
  const points = rows.flatMap((row) => {
    const observacion = textAt(row, "que");
    return observacion === null ? [] : [{ row, observacion }];
  });
  return {
    dependencia,
    puntos: points.length,
    respuestas: points.flatMap(({ row, observacion }) => {
      const texto = textAt(row, "respuesta");
      if (texto === null || !/[\p{L}\p{N}]/u.test(texto)) return [];
      const day = columns.get("cuando");
      return [
        {
          punto: {
            dependencia,
            archivo: textAt(row, "archivo"),
            meta: textAt(row, "meta"),
            celda: textAt(row, "celda"),
            observacion,
          },
          texto,
          responde: textAt(row, "quien") ?? dependencia,
          fecha: day === undefined ? null : ultimoDiaAt(sheet, row, day),
          at: { workbook, sheet: sheet.name, row, column: columns.get("respuesta") ?? 0 },
        },
      ];
    }),
  };
}

/** Whom the title says that it is for. */
function titleIn({ rows }: Sheet): string | null {
  for (const row of rows.slice(0, ROWS_OF_TITLE))
    for (const cell of row) {
      const dependencia = dependenciaInDevolucion(plainText(cell));
      if (dependencia !== null) return dependencia;
    }
  return null;
}

/** The row that names the columns: without these there is no point, or no answer. */
function headerIn({ rows }: Sheet): Header | null {
  for (const [row, cells] of rows.slice(0, ROWS_OF_TITLE).entries()) {
    const folded = cells.map((cell) => foldText(plainText(cell)));
    const columns = new Map(
      COLUMNAS.flatMap((columna) => {
        const column = folded.indexOf(foldText(HEADINGS[columna]));
        return column < 0 ? [] : [[columna, column] as const];
      }),
    );
    if (NEEDED.every((columna) => columns.has(columna))) return { row, columns };
  }
  return null;
}

const COLUMNAS: readonly Columna[] = [
  "archivo",
  "meta",
  "celda",
  "que",
  "respuesta",
  "quien",
  "cuando",
];
const NEEDED: readonly Columna[] = ["meta", "que", "respuesta"];
const ROWS_OF_TITLE = 30;
