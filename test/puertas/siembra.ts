import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { entregaOf } from "../../src/core/consolidate/entregaOf";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Fila } from "../../src/core/matriz/filas/fila";
import { ok } from "../../src/core/result";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeBook } from "../../src/emulator/book/hucre";
import { sheet } from "../cases/recognitionCase";
import { withCell } from "../cases/withCell";
import { pathsOf } from "../core/consolidate/muestras";
import { cellOf, ejecutado, over, programado, typed } from "./celdas";
import type { Falla, Libro, Sembrado, Tecleado } from "./falla";
import { recognised } from "../core/consolidate/matrices";

export async function librosDeLas22(): Promise<readonly Libro[]> {
  const libros: Libro[] = [];
  for (const path of pathsOf("clean")) {
    const name = basename(path);
    const workbook = await readWorkbook(new Uint8Array(readFileSync(path)), name);
    if (!workbook.ok) throw new Error(`${name}: ${workbook.error.type}`);
    libros.push(libroOf(workbook.value));
  }
  return libros;
}

function libroOf(workbook: WorkbookSnapshot): Libro {
  return { workbook, entrega: recognised(entregaOf(workbook.name, ok(workbook))) };
}

/** Each file with the fault of its turn, in a row of its turn: after as many turns as faults, each file had each. */
export function sembrar(
  libros: readonly Libro[],
  turno: number,
  fallas: readonly Falla[] = FALLAS,
): readonly Sembrado[] {
  return libros.map((libro, index) => {
    const fault = (index + turno) % fallas.length;
    const [falla, plant] = fallas[fault] as Falla;
    const { filas } = libro.entrega.lectura;
    const ajenas = (libros[(index + 1) % libros.length] ?? libro).entrega.lectura.filas;
    const fila = filas[(index * 5 + turno * 3) % filas.length] as Fila;
    const ajena = ajenas[(index * 3 + turno) % ajenas.length] as Fila;
    const { cells = [], sheets = [], hoja } = plant({ ...libro, fila, ajena });
    const there = cells.filter((one): one is Tecleado => one.at !== null);
    const before: WorkbookSnapshot = {
      ...libro.workbook,
      sheets: [
        ...libro.workbook.sheets.map((one) =>
          hoja && one.name === fila.at.sheet ? hoja(one) : one,
        ),
        ...sheets,
      ],
    };
    const workbook = there.reduce((book, { at, value }) => withCell(book, at, value), before);
    return {
      workbook,
      entrega: entregaOf(workbook.name, ok(workbook)),
      falla,
      cells: there.length,
    };
  });
}

/** The same cells as a file. */
export function bytesOf({ workbook }: Pick<Sembrado, "workbook">): Promise<Uint8Array> {
  return writeBook({
    sheets: workbook.sheets.map(({ name, hidden, rows, merges }) => ({
      ...{ name, hidden },
      rows: rows.map((row) => [...row]),
      merges: merges.map(({ top, left, bottom, right }) => ({
        ...{ startRow: top, startCol: left },
        ...{ endRow: bottom, endCol: right },
      })),
    })),
  });
}

export const FALLAS: readonly Falla[] = [
  ["NP over what the plan programs", ({ fila }) => typed(programado(fila), "NP")],
  [
    "half of what the plan programs",
    ({ fila }) => typed(programado(fila), (programado(fila)?.value ?? 0) / 2),
  ],
  ["a negative number", ({ fila }) => typed(ejecutado(fila), -3)],
  [
    "a hundred times what was programmed",
    ({ fila }) => typed(ejecutado(fila), 100 * (programado(fila)?.value ?? 1)),
  ],
  ["words in place of a number", ({ fila }) => typed(ejecutado(fila), "en proceso")],
  ["an error in place of a number", ({ fila }) => typed(ejecutado(fila), "#REF!")],
  ["nothing where there was a number", ({ fila }) => typed(ejecutado(fila), null)],
  ["a number typed as text", ({ fila }) => typed(ejecutado(fila), "1,5 ")],
  ["a code with a letter for a number", ({ fila }) => over(fila.at, fila.codigo.replace("1", "l"))],
  [
    "a code with a space in it",
    ({ fila }) => over(fila.at, fila.codigo.replace(/\.(?=\d+$)/, ". ")),
  ],
  ["the code of another meta", ({ fila, ajena }) => over(fila.at, ajena.codigo)],
  [
    "a meta of another dependencia, with other values",
    (libro) => ({
      cells: [
        { at: libro.fila.at, value: libro.ajena.codigo },
        { at: cellOf(libro, "meta"), value: libro.ajena.nombre },
        { at: ejecutado(libro.fila)?.at ?? null, value: 7 },
      ],
    }),
  ],
  [
    "a meta of no plan",
    (libro) => ({
      cells: [
        { at: libro.fila.at, value: "IX.Z.9.99" },
        { at: cellOf(libro, "meta"), value: "Colonizar la cara oculta de la luna" },
      ],
    }),
  ],
  ["a BPIN cut short", ({ fila }) => over(fila.bpinAt, "20212575")],
  ["another type", (libro) => over(cellOf(libro, "tipo"), "Reducción")],
  ["another word for a type", (libro) => over(cellOf(libro, "tipo"), "De flujo")],
  ["another línea base", ({ fila }) => over(fila.lineaBase?.at ?? null, 3)],
  [
    "weights of its own",
    () => ({
      sheets: [sheet("Pesos", "| Escenario | Peso\n| I | 10\n| II | 20\n| III | 30\n| IV | 40")],
    }),
  ],
  [
    "settings of its own",
    () => ({
      sheets: [
        sheet("Ajustes", "| Ajuste | Valor | Desde | Acto\n| Aceptable desde | 40 % | | Decreto 1"),
      ],
    }),
  ],
  [
    "a registry of one project",
    ({ fila }) => ({
      sheets: [
        sheet("Registro", `| Código BPIN | Código meta\n| "2021257580001" | ${fila.codigo}`),
      ],
    }),
  ],
];
