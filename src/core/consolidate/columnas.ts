import { foldHeading } from "../matriz/words/foldHeading";
import { cellAt, type CellValue, type Sheet } from "../grid/grid";
import type { Column, Matriz } from "../matriz/matriz";
import type { Campo } from "../vocabulary";
import { ownHeading } from "../matriz/words/headingParts";

/** A column of the official matriz beyond those that the engine reckons with: kept as its cells say it. */
export interface ColumnaAcompanante {
  readonly campo: Campo;
  readonly encabezado: string;
}

const FUENTES = [
  "Cof Dpto",
  "Cof Nación",
  "Crédito",
  "Otros",
  "Recursos Propios",
  "SGP Alim Escolar",
  "SGP APSB",
  "SGP Cultura",
  "SGP Deporte",
  "SGP Educación",
  "SGP Libre Dest",
  "SGP Libre Inv",
  "SGP Rio Magdalena",
  "SGP Primera Infancia",
  "SGP Salud",
  "Regalías",
  "Funcionamiento",
  "Gestionados",
  "Total",
];

/** The office spells three of its headings differently on each side. */
const PROGRAMADOS: Readonly<Record<string, string>> = {
  "SGP Alim Escolar": "SGP ( Sistema General de participaciones) Alim Escolar",
  "SGP Primera Infancia": "SGP Primer Infancia",
  Funcionamiento: "funcionamiento",
};

const CLASIFICACION: readonly ColumnaAcompanante[] = [
  { campo: "codigoFut", encabezado: "Código FUT" },
  { campo: "sector", encabezado: "Sector (Manual de clasificación)" },
  { campo: "codigoSector", encabezado: "Código Sector" },
  { campo: "metaResultado", encabezado: "Meta de Bienestar" },
  { campo: "indicadorResultado", encabezado: "Indicador Bienestar priorizado ( medible)" },
  { campo: "programa", encabezado: "Programa  presupuestal   (Campo de alfanumérico)" },
  { campo: "codigoPrograma", encabezado: "Código del Programa Presupuestal" },
  { campo: "codigoProducto", encabezado: "ID Producto MGA" },
  { campo: "producto", encabezado: "Producto MGA" },
  { campo: "codigoIndicadorMga", encabezado: "Código del indicador MGA" },
  { campo: "indicadorMga", encabezado: "Indicador del producto MGA" },
];

const DINERO: readonly ColumnaAcompanante[] = [
  ...FUENTES.map((fuente): ColumnaAcompanante => ({
    campo: "recursos",
    encabezado: `Prog ${PROGRAMADOS[fuente] ?? fuente}`,
  })),
  ...FUENTES.map((fuente): ColumnaAcompanante => ({
    campo: "recursosEjecutados",
    encabezado: `Ejec ${fuente}`,
  })),
];

const SOPORTES: readonly ColumnaAcompanante[] = [
  { campo: "actividad", encabezado: "Actividades realizadas" },
  { campo: "logro", encabezado: "Logros obtenidos" },
  { campo: "dificultades", encabezado: "Dificultades presentadas" },
  { campo: "evidencias", encabezado: "Evidencias" },
  { campo: "observaciones", encabezado: "Observaciones" },
];

/** In the order of the official matriz. */
export const ACOMPANANTES: readonly ColumnaAcompanante[] = [
  ...CLASIFICACION,
  ...DINERO,
  ...SOPORTES,
];

/** Those that describe the meta and are the same in every corte: what a dependencia left out, the plan says. */
export const DESCRIPTIVAS: ReadonlySet<number> = new Set(CLASIFICACION.map((_, index) => index));

/** The column of a matriz for each of `ACOMPANANTES`; `null` where it has none. */
export function columnsFor(matriz: Matriz): readonly (Column | null)[] {
  const byCampo = new Map<Campo, Column[]>();
  for (const column of matriz.columns)
    byCampo.set(column.campo, [...(byCampo.get(column.campo) ?? []), column]);
  const taken = new Set<Column>();
  const take = (column: Column | undefined): Column | null => {
    if (column === undefined || taken.has(column)) return null;
    taken.add(column);
    return column;
  };
  return ACOMPANANTES.map(({ campo, encabezado }) => {
    const columns = byCampo.get(campo) ?? [];
    if (campo !== "recursos" && campo !== "recursosEjecutados") return take(columns[0]);
    const named = columns.find(
      ({ heading }) => foldHeading(ownHeading(heading)) === foldHeading(encabezado),
    );
    // A dependencia that writes one figure of money writes the total.
    return take(
      named ?? (encabezado.endsWith("Total") && columns.length === 1 ? columns[0] : undefined),
    );
  });
}

/** What a row says in those columns, in their order; `null` where it says nothing. */
export function cellsOf(
  sheet: Sheet,
  columns: readonly (Column | null)[],
  row: number,
): readonly CellValue[] {
  return columns.map((column) => (column === null ? null : cellAt(sheet, row, column.column)));
}
