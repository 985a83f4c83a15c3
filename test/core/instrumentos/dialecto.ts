import type { CellValue, WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Azar } from "../../dialectos/azar";
import { hoja, libro } from "./hojas";

/** A column as it is true, with the headings that an office may give it. */
export interface Columna {
  readonly campo: string;
  readonly headings: readonly [string, ...string[]];
  /** Left out by some offices. */
  readonly opcional?: true;
}

/** What a list truly holds: its rows by campo. */
export interface Verdad {
  /** What stands above it; one of these. */
  readonly titulos: readonly [string, ...string[]];
  readonly columnas: readonly Columna[];
  readonly filas: readonly Readonly<Record<string, string | number>>[];
  /** The campo whose rows some offices put under a row of its own, or write once for several rows. */
  readonly agrupa: string;
  /** The campo that names a row. */
  readonly nombra: string;
  /** Campos that a row of totals adds up. */
  readonly suma: readonly string[];
}

/** Columns that say nothing to the list. */
const OTRAS = [
  "Contacto",
  "Correo electrónico",
  "Código interno",
  "Radicado",
  "Población beneficiada",
];

/** The workbook of an office that holds the truth in its own dialect. */
export function enDialecto(azar: Azar, verdad: Verdad): WorkbookSnapshot {
  const { nombra, agrupa, suma } = verdad;
  const grouping = azar.pick(["column", "column", "once", "section"] as const);
  const written = verdad.columnas.filter(
    ({ campo, opcional }) =>
      !(opcional && azar.chance(0.2)) && !(grouping === "section" && campo === agrupa),
  );
  const others = azar
    .shuffle(OTRAS)
    .slice(0, azar.int(0, 2))
    .map((heading) => ({ campo: "", headings: [heading] as const }));
  const shuffled = azar.shuffle([...written, ...others]);
  // The column that groups rows stands to the left of what it groups.
  const columns =
    grouping === "once"
      ? [...shuffled].sort((a, b) => Number(b.campo === agrupa) - Number(a.campo === agrupa))
      : shuffled;
  const numbered = azar.chance(0.5);
  const asText = azar.chance(0.3);
  const headings = columns.map(({ headings: [first, ...rest] }) =>
    enLetra(azar, azar.pick([first, ...rest])),
  );
  const header = numbered ? ["No.", ...headings] : headings;
  const rows: CellValue[][] = [];
  const left = azar.int(0, 1);
  const add = (cells: readonly CellValue[]): unknown =>
    rows.push([...Array<null>(left).fill(null), ...cells]);
  add([enLetra(azar, azar.pick(verdad.titulos))]);
  for (let blank = azar.int(0, 2); blank > 0; blank--) add([]);
  add(header);
  let group: unknown = null;
  let turn = 0;
  const groups = [...new Set(verdad.filas.map((fila) => fila[agrupa]))];
  const inGroups = groups.flatMap((one) => verdad.filas.filter((fila) => fila[agrupa] === one));
  for (const fila of grouping === "column" ? verdad.filas : inGroups) {
    const isNew = fila[agrupa] !== group;
    group = fila[agrupa];
    if (isNew && grouping === "section") add([String(fila[agrupa] ?? "")]);
    const cells = columns.map(({ campo }): CellValue => {
      if (campo === agrupa && grouping === "once" && !isNew) return null;
      const value = fila[campo] ?? null;
      return typeof value === "number" && asText && value >= 0 ? String(value) : value;
    });
    add(numbered ? [++turn, ...cells] : cells);
    if (azar.chance(0.05)) add([]);
  }
  if (azar.chance(0.4)) {
    const total = columns.map(({ campo }): CellValue =>
      suma.includes(campo)
        ? verdad.filas.reduce((sum, fila) => sum + Number(fila[campo] ?? 0), 0)
        : campo === nombra
          ? "TOTAL"
          : null,
    );
    add(numbered ? [null, ...total] : total);
  }
  if (azar.chance(0.3)) add(["Elaboró: Ana Pérez"]);
  if (azar.chance(0.3)) add(["Código: F-PL-12", "Versión: 03", "Página 1 de 2"]);
  return libro(
    ...(azar.chance(0.3) ? [hoja("Instrucciones", [["Diligencie todas las columnas"]])] : []),
    hoja(azar.pick(["Hoja1", "Seguimiento", "2021"]), rows),
  );
}

/** The same heading as another hand types it. */
function enLetra(azar: Azar, heading: string): string {
  const cased = azar.pick([heading, heading.toUpperCase(), heading.toLowerCase()]);
  const bare = azar.chance(0.3) ? cased.normalize("NFD").replace(/\p{Diacritic}/gu, "") : cased;
  const broken = azar.chance(0.2) ? bare.replace(" ", "\n") : bare;
  return azar.chance(0.15) ? `${broken}:` : azar.chance(0.1) ? ` ${broken} ` : broken;
}
