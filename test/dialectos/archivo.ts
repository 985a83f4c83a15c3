import { writeXlsx } from "hucre/xlsx";
import { hojasOf, type Hoja } from "./hojas";
import type { Celda, Libro } from "./libro";

/** The bytes of a workbook, and the name of its file. */
export async function bytesOf(libro: Libro, name: string): Promise<Archivo> {
  const hojas = hojasOf(libro);
  if (libro.archivo === "csv") {
    const first = hojas.find(({ oculta }) => !oculta);
    return { name: `${name}.csv`, bytes: csvOf(first, libro.csv) };
  }
  return { name: `${name}.xlsx`, bytes: await writeXlsx({ sheets: hojas.map(sheetOf) }) };
}

export interface Archivo {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type XlsxSheet = Parameters<typeof writeXlsx>[0]["sheets"][number];

function sheetOf({
  nombre,
  oculta,
  filas,
  combinadas,
  columnasOcultas,
  filasOcultas,
}: Hoja): XlsxSheet {
  const cells = new Map(
    filas.flatMap((fila, row) =>
      fila.flatMap(({ valor, formato, formula }, column) => {
        if (formato === undefined && formula === undefined) return [];
        const text = formula?.(() => "");
        return [
          [
            `${row},${column}`,
            {
              ...(text === undefined
                ? { value: valor }
                : { value: valor, formula: text, ...(valor !== null && { formulaResult: valor }) }),
              ...(formato !== undefined && { style: { numFmt: formato } }),
            },
          ] as const,
        ];
      }),
    ),
  );
  const width = Math.max(0, ...filas.map(({ length }) => length));
  return {
    name: nombre,
    rows: filas.map((fila) => fila.map(({ valor }) => valor)),
    cells,
    merges: combinadas.map(({ arriba, izquierda, abajo, derecha }) => ({
      startRow: arriba,
      startCol: izquierda,
      endRow: abajo,
      endCol: derecha,
    })),
    hidden: oculta,
    ...(columnasOcultas.length > 0 && {
      columns: Array.from({ length: width }, (_, at) => ({ hidden: columnasOcultas.includes(at) })),
    }),
    ...(filasOcultas.length > 0 && {
      rowDefs: new Map(filasOcultas.map((row) => [row, { hidden: true }] as const)),
    }),
  };
}

/** As Excel in Spanish saves it: decimals with a comma, quotes only where they are needed. */
function csvOf(
  hoja: Hoja | undefined,
  { delimitador, utf8, before = "" }: Libro["csv"],
): Uint8Array {
  const field = ({ valor, formato }: Celda): string => {
    const text = typeof valor === "number" ? numberText(valor, formato) : String(valor ?? "");
    return new RegExp(`["\n\r${delimitador}]`).test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  const text = (hoja?.filas ?? []).map((fila) => fila.map(field).join(delimitador)).join("\r\n");
  return new Uint8Array(Buffer.from(before + text, utf8 ? "utf8" : "latin1"));
}

/** What the cell shows: text knows no format. */
function numberText(valor: number, formato = ""): string {
  if (/^[d]/.test(formato)) return dateText(valor);
  const percent = /^0(\.0+)?%$/.test(formato);
  const shown = percent ? Math.round(valor * 1e8) / 1e6 : valor;
  return `${String(shown).replace(".", ",")}${percent ? "%" : ""}`;
}

/** Excel counts its days from the last of 1899. */
function dateText(serial: number): string {
  const [year, month, day] = new Date(Date.UTC(1899, 11, 30 + serial))
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}/${month}/${year}`;
}
