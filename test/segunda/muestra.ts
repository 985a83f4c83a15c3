import type { Meta, Nodo, Plan } from "./plan";
import type { Gasto } from "./dinero";

/** The cells of a sheet, and nothing of how the product reads them. */
export type Filas = readonly (readonly unknown[])[];

/** The official matriz of 2021 read by its own headings and no others: the second reading of the samples. */
export interface Muestra {
  readonly plan: Plan;
  /** R12: metas whose execution cites a project in which they are not registered, or none that is known. */
  readonly rechazadas: ReadonlySet<string>;
  readonly gastoOf: (meta: Meta) => Gasto;
}

const VIGENCIA = 2021;
const HEADING = "MP";

export function muestraDe(sheets: ReadonlyMap<string, Filas>): Muestra {
  const matriz = sheets.get("Matriz") ?? [];
  const top = matriz.findIndex((row) => row[0] === HEADING);
  const headings = (matriz[top] ?? []).map((cell) => words(cell));
  const at = (row: readonly unknown[], heading: string): unknown => {
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`no column ${heading}`);
    return row[column] ?? null;
  };
  const rows = matriz.slice(top + 1).filter((row) => words(row[0]) !== "");
  const registered = new Set(
    (sheets.get("Proyectos") ?? []).map((row) => `${words(row[0])}|${words(row[2])}`),
  );
  const rechazadas = new Set(
    rows
      .filter((row) => (number(at(row, "Valor Ejecutado")) ?? 0) > 0)
      .filter((row) => {
        const cell = words(at(row, "Código BPIN"));
        return (
          !/^(-*|no aplica|sin proyecto|ninguno|pendiente|n\/a)$/i.test(cell) &&
          !codesIn(cell).some((bpin) => registered.has(`${bpin}|${words(row[0])}`))
        );
      })
      .map((row) => words(row[0])),
  );
  const rowOf = new Map(rows.map((row) => [words(row[0]), row]));
  return {
    rechazadas,
    plan: {
      niveles: ["Escenario de Cambio", "Prospectiva", "Escenario de apuesta"],
      raices: nodosOf(rows, 1, pesosOf(sheets.get("Ponderadores") ?? []), (row) => metaOf(row, at)),
      vigencias: [VIGENCIA],
      ponderadores: { [VIGENCIA]: 30 },
      declarado: { vigencia: VIGENCIA, trimestre: 3 },
    },
    gastoOf: ({ codigo }) => {
      const row = rowOf.get(codigo) ?? [];
      return {
        proyecto: words(at(row, "Código BPIN")),
        montos: {
          programado: number(at(row, "Prog Total")),
          ejecutado: number(at(row, "Ejec Total")),
        },
      };
    },
  };
}

type Row = readonly unknown[];

function nodosOf(
  rows: readonly Row[],
  column: number,
  pesos: ReadonlyMap<string, number>,
  meta: (row: Row) => Meta,
): readonly Nodo[] {
  const names = [...new Set(rows.map((row) => words(row[column])))];
  return names.map((name) => {
    const own = rows.filter((row) => words(row[column]) === name);
    const isLast = column === 3;
    return {
      codigo: name.split(".")[0] ?? "",
      nombre: name,
      peso: pesos.get(name) ?? null,
      nodos: isLast ? [] : nodosOf(own, column + 1, pesos, meta),
      metas: isLast ? own.map(meta) : [],
    };
  });
}

function pesosOf(rows: Filas): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row) => {
      const peso = number(row[1]);
      return peso === null || number(row[0]) !== null ? [] : [[words(row[0]), peso] as const];
    }),
  );
}

function metaOf(row: Row, at: (row: Row, heading: string) => unknown): Meta {
  const programado = number(at(row, "Valor Esperado"));
  return {
    codigo: words(row[0]),
    nombre: words(at(row, "Meta de Producto PDM")),
    indicador: words(at(row, "Indicador Producto PDM")),
    unidad: "",
    dependencia: words(at(row, "Responsable")),
    lineaBase: number(at(row, "Línea Base Producto")),
    metaCuatrienio: number(at(row, "Meta Producto Cuatrienio")),
    tipo: words(at(row, "Orientación de la meta de producto (Campo de texto)")),
    peso: null,
    anios: { [VIGENCIA]: { programado, ejecutado: number(at(row, "Valor Ejecutado")) } },
  };
}

/** The BPIN that a cell holds among whatever words: 13 digits, however they are parted. */
function codesIn(cell: string): readonly string[] {
  const codes = cell.match(/(?<!\d)(?:19|20)\d{2}[ .-]?\d{5}[ .-]?\d{4}(?!\d)/g) ?? [];
  return codes.map((code) => code.replace(/\D/g, ""));
}

function words(cell: unknown): string {
  return String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

function number(cell: unknown): number | null {
  return typeof cell === "number" ? cell : null;
}
