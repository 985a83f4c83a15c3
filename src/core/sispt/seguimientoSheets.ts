import { figure, FORMATS, heightFor, spread, text } from "../report/cells";
import { COLORS } from "../report/looks";
import type { CellSpec, RowSpec, SheetSpec } from "../report/reportSpec";
import { tablePaper } from "../report/tablePaper";
import { periodoLine } from "../report/text";
import { trimestreEnPalabras } from "../text/periodo";
import type { Periodo, Vigencia } from "../vocabulary";
import { DE_VIGENCIA, DNP } from "./dnp";
import type { LugarMga, MetaSispt, ProductoSispt, SeguimientoSispt } from "./seguimiento";
import { SISPT } from "./text";

/** The follow-up in DNP's own sheets, rows and columns; the money only where the matriz tells any. */
export function seguimientoSheets(seguimiento: SeguimientoSispt): readonly SheetSpec[] {
  const { metas, productos } = seguimiento;
  return [
    sheetOf({
      key: "sispt.fisico",
      name: DNP.fisico,
      titulo: DNP.tituloFisico,
      notas: [SISPT.notaFisica, SISPT.notaAvance],
      columnas: columnasFisicas(seguimiento),
      rows: metas,
      seguimiento,
    }),
    ...(productos.length === 0
      ? []
      : [
          sheetOf({
            key: "sispt.financiero",
            name: DNP.financiero,
            titulo: DNP.tituloFinanciero,
            notas: [SISPT.notaFinanciera],
            columnas: columnasFinancieras(seguimiento),
            rows: productos,
            seguimiento,
          }),
        ]),
  ];
}

/** A column, under a band where it belongs to one. */
interface Columna<T> {
  readonly heading: string;
  readonly width: number;
  readonly banda?: string;
  readonly cell: (one: T) => CellSpec | null;
}

interface Hoja<T> {
  readonly key: `sispt.${string}`;
  readonly name: string;
  readonly titulo: string;
  readonly notas: readonly string[];
  readonly columnas: readonly Columna<T>[];
  readonly rows: readonly T[];
  readonly seguimiento: SeguimientoSispt;
}

/** DNP's own has its headings in the seventh row. */
const HEADING_ROW = 6;

function sheetOf<T>({ key, name, titulo, notas, columnas, rows, seguimiento }: Hoja<T>): SheetSpec {
  const widths = columnas.map(({ width }) => width);
  const bandas = bandasOf(columnas);
  const above: readonly RowSpec[] = [
    { cells: [text(titulo, "title")], height: 28 },
    { cells: [text(periodoLine(seguimiento.periodo), "subtitle")], height: 18 },
    ...notas.map((nota) => ({ cells: [text(nota, "caption")], height: 18 })),
  ];
  const blank = Array.from({ length: HEADING_ROW - 1 - above.length }, () => ({ cells: [] }));
  return {
    key,
    name,
    tabColor: COLORS.blue,
    columnWidths: widths,
    rows: [
      ...above,
      ...blank,
      { cells: bandas.cells },
      { cells: columnas.map(({ heading }) => text(heading, "heading")), height: 46 },
      ...rows.map((row): RowSpec => {
        const cells = columnas.map(({ cell }) => cell(row));
        const heights = cells.map((cell, column) =>
          cell?.kind === "text" ? heightFor(cell.text, widths[column] ?? 0) : 0,
        );
        return { cells, height: Math.max(18, ...heights) };
      }),
    ],
    merges: bandas.merges,
    freeze: { rows: HEADING_ROW + 1, columns: 1 },
    table: null,
    charts: [],
    print: tablePaper("legal", HEADING_ROW),
  };
}

/** Columns that follow each other under one band are one merged cell. */
function bandasOf(columnas: readonly Columna<never>[]): {
  readonly cells: readonly (CellSpec | null)[];
  readonly merges: SheetSpec["merges"];
} {
  const cells: (CellSpec | null)[] = [];
  const merges: SheetSpec["merges"][number][] = [];
  while (cells.length < columnas.length) {
    const left = cells.length;
    const banda = columnas[left]?.banda;
    const after = columnas.findIndex((one, index) => index > left && one.banda !== banda);
    const right = (after === -1 ? columnas.length : after) - 1;
    const width = right - left + 1;
    if (banda === undefined) cells.push(...Array.from({ length: width }, () => null));
    else cells.push(...spread(text(banda, "bandOficial"), width));
    if (banda !== undefined && width > 1)
      merges.push({ top: HEADING_ROW - 1, left, bottom: HEADING_ROW - 1, right });
  }
  return { cells, merges };
}

function columnasFisicas({
  vigencias,
  ejecutadas,
  periodo,
}: SeguimientoSispt): readonly Columna<MetaSispt>[] {
  return [
    { heading: DNP.codigo, width: 14, cell: ({ codigo }) => code(codigo) },
    ...LUGAR,
    {
      heading: DNP.codigoIndicador,
      width: 14,
      cell: ({ codigoIndicador }) => code(codigoIndicador),
    },
    { heading: DNP.indicador, width: 44, cell: ({ indicador }) => words(indicador) },
    { heading: DNP.bpin, width: 18, cell: ({ bpin }) => code(bpin) },
    {
      heading: DNP.acumulativo,
      width: 12,
      cell: ({ acumula }) => text(acumula ? DNP.si : DNP.no),
    },
    { heading: DNP.unidad, width: 14, cell: ({ unidad }) => words(unidad) },
    {
      heading: DNP.metaCuatrienio,
      width: 14,
      cell: ({ metaCuatrienio }) => amount(metaCuatrienio),
    },
    ...vigencias.map((vigencia): Columna<MetaSispt> => ({
      heading: DE_VIGENCIA.programado(vigencia),
      width: 13,
      banda: DNP.bandaFisica,
      cell: ({ years }) => amount(years.get(vigencia)?.programado ?? null),
    })),
    ...ejecutadas.flatMap((vigencia): readonly Columna<MetaSispt>[] => {
      const banda = DE_VIGENCIA.bandaFisica(periodoDe(vigencia, periodo));
      return [
        {
          heading: DE_VIGENCIA.ejecutado(vigencia),
          width: 13,
          banda,
          cell: ({ years }) => amount(years.get(vigencia)?.ejecutado ?? null),
        },
        {
          heading: DE_VIGENCIA.avance(vigencia),
          width: 11,
          banda,
          cell: ({ years }) => share(years.get(vigencia)?.avance ?? null),
        },
        {
          heading: DE_VIGENCIA.explicacion(vigencia),
          width: 34,
          banda,
          cell: ({ years }) => words(years.get(vigencia)?.explicacion ?? ""),
        },
      ];
    }),
  ];
}

function columnasFinancieras({
  vigencias,
  productos,
  periodo,
}: SeguimientoSispt): readonly Columna<ProductoSispt>[] {
  const gastadas = vigencias.filter((vigencia) =>
    productos.some(({ years }) => {
      const year = years.get(vigencia);
      return [year?.compromisos, year?.ejecutado, year?.pagos].some(
        (value) => value !== undefined && value !== null,
      );
    }),
  );
  return [
    { heading: DNP.codigo, width: 18, cell: ({ codigos }) => code(codigos) },
    ...LUGAR,
    { heading: DNP.bpin, width: 18, cell: ({ bpin }) => code(bpin) },
    {
      heading: DNP.programacionCuatrienio,
      width: 18,
      banda: DNP.bandaFinanciera,
      cell: ({ total }) => pesos(total),
    },
    ...vigencias.map((vigencia): Columna<ProductoSispt> => ({
      heading: DE_VIGENCIA.programado(vigencia),
      width: 17,
      banda: DNP.bandaFinanciera,
      cell: ({ years }) => pesos(years.get(vigencia)?.programado ?? null),
    })),
    ...gastadas.flatMap((vigencia): readonly Columna<ProductoSispt>[] => {
      const banda = DE_VIGENCIA.bandaFinanciera(periodoDe(vigencia, periodo));
      const column = (
        heading: string,
        width: number,
        cell: Columna<ProductoSispt>["cell"],
      ): Columna<ProductoSispt> => ({ heading, width, banda, cell });
      return [
        column(DE_VIGENCIA.compromisos(vigencia), 17, ({ years }) =>
          pesos(years.get(vigencia)?.compromisos ?? null),
        ),
        column(DE_VIGENCIA.obligaciones(vigencia), 17, ({ years }) =>
          pesos(years.get(vigencia)?.ejecutado ?? null),
        ),
        column(DE_VIGENCIA.pagos(vigencia), 17, ({ years }) =>
          pesos(years.get(vigencia)?.pagos ?? null),
        ),
        column(DE_VIGENCIA.obligado(vigencia), 14, ({ years }) =>
          share(years.get(vigencia)?.avance ?? null),
        ),
        column(DE_VIGENCIA.explicacion(vigencia), 34, ({ years }) =>
          words(years.get(vigencia)?.explicacion ?? ""),
        ),
      ];
    }),
  ];
}

const LUGAR: readonly Columna<LugarMga>[] = [
  { heading: DNP.codigoSector, width: 10, cell: ({ codigoSector }) => code(codigoSector) },
  { heading: DNP.sector, width: 24, cell: ({ sector }) => words(sector) },
  { heading: DNP.codigoPrograma, width: 11, cell: ({ codigoPrograma }) => code(codigoPrograma) },
  { heading: DNP.programa, width: 34, cell: ({ programa }) => words(programa) },
  { heading: DNP.codigoProducto, width: 12, cell: ({ codigoProducto }) => code(codigoProducto) },
  { heading: DNP.producto, width: 34, cell: ({ producto }) => words(producto) },
];

/** "2025 - tercer trimestre" for the one that is not over; else its year. */
function periodoDe(vigencia: Vigencia | null, { vigencia: current, trimestre }: Periodo): string {
  const year = vigencia === null ? "" : String(vigencia);
  const isOver = vigencia !== current || trimestre === null || trimestre === 4;
  return isOver ? year : `${year} - ${trimestreEnPalabras(trimestre)}`;
}

// An empty cell, and never a dash: what is read again must be absent (R1).
function words(value: string): CellSpec | null {
  return value === "" ? null : text(value);
}

function code(value: string): CellSpec | null {
  return value === "" ? null : text(value, "code");
}

function amount(value: number | null): CellSpec | null {
  return value === null ? null : figure(value, FORMATS.general);
}

function pesos(value: number | null): CellSpec | null {
  return value === null ? null : figure(value, FORMATS.count);
}

function share(value: number | null): CellSpec | null {
  return value === null ? null : figure(value, "0%");
}
