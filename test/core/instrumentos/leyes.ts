import type { CellValue, Sheet, WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Azar } from "../../dialectos/azar";
import { hoja, libro, type Rows } from "./hojas";

/** Where a list stands on the only sheet of a workbook. */
export interface Donde {
  /** Zero-based row of its header. */
  readonly header: number;
  /** Zero-based column of what groups its rows; `null`: rows of their own do. */
  readonly agrupa: number | null;
}

/** What an office may do to its workbook without changing anything that it says. */
type Ley = (rows: Rows, azar: Azar, donde: Donde) => readonly Rows[];

/** What each leaves: the rows of its sheets. */
const LEYES: Readonly<Record<string, Ley>> = {
  "mover columnas": (rows, azar, { header }) => {
    const width = Math.max(...rows.map((row) => row.length));
    const order = azar.shuffle(Array.from({ length: width }, (_, column) => column));
    // Titles, sections, totals and signatures begin where they did.
    const isOfTheTable = (row: readonly CellValue[]): boolean =>
      row.filter((cell) => cell !== null).length > 2;
    return [
      rows.map((row, index) =>
        index >= header && isOfTheTable(row) ? order.map((column) => row[column] ?? null) : row,
      ),
    ];
  },
  "insertar columnas vacías": (rows, azar) => {
    const at = azar.int(1, 4);
    return [rows.map((row) => [...row.slice(0, at), null, null, ...row.slice(at)])];
  },
  "insertar una columna de texto": (rows, azar, { header }) => {
    const at = azar.int(1, 4);
    return [
      rows.map((row, index) => {
        const told =
          index === header
            ? "Correo de contacto"
            : index > header && row.filter((cell) => cell !== null).length > 2
              ? "oficina@sopo.gov.co"
              : null;
        return [...row.slice(0, at), told, ...row.slice(at)];
      }),
    ];
  },
  "insertar filas vacías": (rows, azar, { header }) => [
    rows.flatMap((row, index) => (index > header && azar.chance(0.4) ? [row, []] : [row])),
  ],
  "insertar filas arriba": (rows) => [
    [["ALCALDÍA MUNICIPAL DE SOPÓ"], ["NIT 899.999.468-2"], [], ...rows],
  ],
  "repetir el encabezado": (rows, azar, { header }) => {
    const at = azar.int(header + 2, rows.length);
    return [[...rows.slice(0, at), rows[header] ?? [], ...rows.slice(at)]];
  },
  "partir en dos hojas": (rows, azar, { header, agrupa }) => {
    const [first, ...others] = rows.flatMap((row, index) =>
      index > header + 1 && (agrupa === null ? isAlone(row) : (row[agrupa] ?? null) !== null)
        ? [index]
        : [],
    );
    if (first === undefined) return [rows];
    const at = azar.pick([first, ...others]);
    return [rows.slice(0, at), [...rows.slice(0, header + 1), ...rows.slice(at)]];
  },
};

function isAlone(row: readonly CellValue[]): boolean {
  return row.filter((cell) => cell !== null).length === 1;
}

export const NOMBRES: readonly string[] = Object.keys(LEYES);

/** The workbook after a law: its list is on the last sheet. */
export function tras(
  ley: string,
  { sheets }: WorkbookSnapshot,
  azar: Azar,
  donde: Donde,
): WorkbookSnapshot {
  const { name, rows } = sheets.at(-1) ?? hoja("", []);
  const made = LEYES[ley]?.(rows, azar, donde) ?? [];
  return libro(
    ...sheets.slice(0, -1),
    ...made.map((own, index): Sheet => hoja(index === 0 ? name : `${name} (${index + 1})`, own)),
  );
}
