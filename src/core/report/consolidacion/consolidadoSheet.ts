import { lecturaDe, LECTURAS_DEL_ANIO } from "../../matriz/recognise/lecturasDelAnio";
import { ACOMPANANTES } from "../../consolidate/columnas";
import type { Consolidacion, FilaConsolidada } from "../../consolidate/consolidacion";
import type { CellValue } from "../../grid/grid";
import type { Amount, Fila, NodeLabel, YearOfFila } from "../../matriz/filas/fila";
import { textOfLabel } from "../../matriz/filas/nodeLabelOf";
import { noReportadasIn } from "../../consolidate/noReportadas";
import { huellaDeFila } from "../../sustento/huellaDeFila";
import { CONSOLIDADO } from "../../consolidate/text/consolidado";
import { decisionText } from "../../consolidate/text/rowText";
import { periodoLine, REPORT } from "../text";
import type { Periodo, Trimestre, Vigencia } from "../../vocabulary";
import { empty, figure, FORMATS, quantity, text } from "../cells";
import { COLORS } from "../looks";
import type { CellSpec, RowSpec, SheetSpec } from "../reportSpec";
import type { Banda, Columna } from "./banda";
import { bandasDeDinero } from "./dineroColumnas";

/**
 * The consolidated matriz: the official headings in their order under their bands, then where each row
 * came from and what was decided. It is read like any matriz, so it is also the *anterior* of the next corte.
 */
export function consolidadoSheet(consolidacion: Consolidacion, name: string): SheetSpec {
  const { filas, periodo, evaluation } = consolidacion;
  const noProgramadas = new Set(noReportadasIn(consolidacion).noProgramadas);
  const levels = evaluation.ok ? evaluation.value.levels : [];
  const bands = bandsOf(levels, periodo, filas, noProgramadas);
  const columns = bands.flatMap((band) => band.columns);
  return {
    key: "consolidado",
    name,
    tabColor: COLORS.brand,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      { cells: [text(CONSOLIDADO.title, "title")], height: 28 },
      { cells: [text(periodoLine(periodo), "subtitle")], height: 18 },
      // Cells are repeated rather than merged: each column is read under its own band.
      {
        cells: bands.flatMap(({ heading, look, columns: own }) =>
          own.map(() => text(heading, look)),
        ),
        height: 34,
      },
      { cells: columns.map(({ heading }) => text(heading, "heading")), height: 48 },
      ...filas.map((fila): RowSpec => ({
        cells: columns.map(({ cell }) => cell(fila)),
        height: ROW_HEIGHT,
      })),
    ],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    table: {
      name: "SOPO_consolidado",
      area: {
        top: HEADER_ROW,
        left: 0,
        bottom: HEADER_ROW + Math.max(1, filas.length),
        right: columns.length - 1,
      },
    },
    charts: [],
    print: {
      paper: "legal",
      orientation: "landscape",
      scale: 40,
      repeatRows: { first: HEADER_ROW - 1, last: HEADER_ROW },
      breaks: [],
      footer: REPORT.footer,
    },
  };
}

/** Of each of its rows; see `huellaDeFila`. */
export function huellasOf({ rows }: SheetSpec): readonly string[] {
  return rows.slice(HEADER_ROW + 1).map(({ cells }) =>
    huellaDeFila(
      cells.map((cell) => {
        if (cell === null || cell.kind === "empty") return null;
        return cell.kind === "text" ? cell.text : cell.value;
      }),
    ),
  );
}

const HEADER_ROW = 3;
const ROW_HEIGHT = 30;

function bandsOf(
  levels: readonly string[],
  periodo: Periodo,
  filas: readonly FilaConsolidada[],
  noProgramadas: ReadonlySet<FilaConsolidada>,
): readonly Banda[] {
  const { vigencia } = periodo;
  const { bandas, columnas } = CONSOLIDADO;
  const year = vigencia === null ? "" : ` ${vigencia}`;
  const own = (
    heading: string,
    width: number,
    read: (fila: FilaConsolidada) => CellSpec,
  ): Columna => ({ heading, width, cell: read });
  const along = (...campos: readonly string[]): readonly Columna[] =>
    ACOMPANANTES.flatMap(({ campo, encabezado }, index) =>
      campos.includes(campo)
        ? [
            own(encabezado, WIDE.has(campo) ? 30 : 16, ({ cells }) =>
              acompananteCell(cells[index] ?? null),
            ),
          ]
        : [],
    );
  const amount =
    (read: (fila: FilaConsolidada) => Amount | null) =>
    (fila: FilaConsolidada): CellSpec =>
      amountCell(read(fila));
  const ofYear = (read: (year: YearOfFila) => Amount | null) => amount(inYear(vigencia, read));
  // R1: without any column of execution there is no avance; one that is written empty would make it 0.
  const isProgramme = !filas.some(({ fila }) => hasExecutionIn(fila, vigencia));
  /** A column that the official matriz has not, where some row has something to say in it. */
  const ifAny = (
    heading: string,
    width: number,
    read: (fila: FilaConsolidada["fila"]) => string | null,
  ): readonly Columna[] =>
    filas.some(({ fila }) => read(fila) !== null)
      ? [own(heading, width, ({ fila }) => text(read(fila) ?? ""))]
      : [];
  return [
    {
      heading: bandas.estructura,
      look: "bandOficial",
      columns: [
        own(columnas.codigo, 12, ({ fila }) => text(fila.hasCodigo ? fila.codigo : "", "code")),
        ...levels.map((level, depth) =>
          own(level, 28, ({ fila }) => text(levelText(fila.path[depth] ?? null))),
        ),
      ],
    },
    {
      heading: bandas.clasificacion,
      look: "bandMetas",
      columns: [
        ...along("codigoFut"),
        ...along("sector"),
        ...along("codigoSector"),
        ...along("metaResultado"),
        ...along("indicadorResultado"),
        own(columnas.bpin, 17, ({ fila }) => text(fila.bpin ?? "", "code")),
        ...along("programa"),
        ...along("codigoPrograma"),
        own(columnas.indicador, 32, ({ fila }) => text(fila.indicador ?? "")),
        ...along("codigoProducto"),
        ...along("producto"),
        ...along("codigoIndicadorMga"),
        ...along("indicadorMga"),
      ],
    },
    {
      heading: bandas.meta,
      look: "bandOficial",
      columns: [
        own(columnas.meta, 44, ({ fila }) => text(fila.nombre)),
        own(
          columnas.lineaBase,
          12,
          amount(({ fila }) => fila.lineaBase),
        ),
        own(
          columnas.metaCuatrienio,
          12,
          amount(({ fila }) => fila.metaCuatrienio),
        ),
        own(columnas.tipo, 16, ({ fila }) => text(fila.tipoDeclarado ?? "")),
        own(columnas.responsable, 28, ({ responsable }) => text(responsable ?? "")),
        ...ifAny(columnas.unidad, 16, ({ unidad }) => unidad),
        ...ifAny(columnas.estado, 16, ({ estadoProgramacion }) => estadoProgramacion),
        ...ifAny(columnas.armonizada, 16, ({ armonizada }) => armonizada),
        ...ifAny(
          columnas.verificacion,
          16,
          ({ verificacion, verificacionSinLeer }) =>
            verificacion?.resultado ?? verificacionSinLeer?.texto ?? null,
        ),
        ...ifAny(
          columnas.motivoDeVerificacion,
          30,
          ({ verificacion }) => verificacion?.motivo || null,
        ),
        ...ifAny(columnas.verificadaPor, 20, ({ verificacion }) => verificacion?.quien || null),
        ...ifAny(
          columnas.fechaDeVerificacion,
          14,
          ({ verificacion }) => verificacion?.fecha || null,
        ),
        ...(filas.some(({ fila }) => fila.peso !== null)
          ? [
              own(
                columnas.peso,
                12,
                amount(({ fila }) => fila.peso),
              ),
            ]
          : []),
      ],
    },
    {
      heading: `${bandas.fisica}${year}`,
      look: "bandMetas",
      columns: [
        own(
          columnas.programado,
          12,
          ofYear(({ programado }) => programado),
        ),
        ...(isProgramme
          ? []
          : [
              own(
                columnas.ejecutado,
                12,
                ofYear(({ ejecutado }) => ejecutado),
              ),
            ]),
      ],
    },
    {
      heading: `${bandas.trimestres}${year}`,
      look: "bandMetas",
      columns: isProgramme
        ? []
        : columnas.trimestres.map((heading, index) =>
            own(
              heading,
              12,
              ofYear(
                ({ ejecutadoTrimestre }) => ejecutadoTrimestre[(index + 1) as Trimestre] ?? null,
              ),
            ),
          ),
    },
    ...restOfYear(filas, vigencia),
    ...otherVigencias(filas, vigencia).flatMap((other) => [
      {
        heading: `${bandas.fisica} ${other}`,
        look: "bandMetas" as const,
        columns: [
          yearColumn(filas, columnas.programado, other, ({ programado }) => programado),
          yearColumn(filas, columnas.ejecutado, other, ({ ejecutado }) => ejecutado),
        ].flat(),
      },
      {
        heading: `${bandas.trimestres} ${other}`,
        look: "bandMetas" as const,
        columns: quarterColumns(filas, other, "ejecutadoTrimestre"),
      },
      ...restOfYear(filas, other),
    ]),
    ...bandasDeDinero(filas, periodo),
    {
      heading: bandas.soportes,
      look: "bandMetas",
      columns: along("actividad", "logro", "dificultades", "evidencias", "observaciones"),
    },
    {
      heading: bandas.procedencia,
      look: "bandReportado",
      columns: [
        own(columnas.dependencia, 28, ({ origen }) => text(origen?.dependencia ?? "", "textMuted")),
        own(columnas.archivo, 34, ({ origen }) => text(origen?.archivo ?? "", "textMuted")),
        own(columnas.hoja, 16, ({ origen }) => text(origen?.hoja ?? "", "textMuted")),
        own(columnas.fila, 9, ({ origen }) =>
          origen === null ? text("", "number") : figure(origen.fila + 1, FORMATS.general),
        ),
        own(columnas.decision, 50, (fila) =>
          text(decisionText(fila, !noProgramadas.has(fila)), "textMuted"),
        ),
        ...LECTURAS_DEL_ANIO.flatMap((lectura) =>
          ifAny(lectura.encabezado, 26, (fila) => lecturaDe(fila, lectura)),
        ),
      ],
    },
  ];
}

/** R31: what a year says beyond the official columns, so that it is read back as it was. */
function restOfYear(
  filas: readonly FilaConsolidada[],
  vigencia: Vigencia | null,
): readonly Banda[] {
  const { bandas, columnas } = CONSOLIDADO;
  const year = vigencia === null ? "" : ` ${vigencia}`;
  return [
    {
      heading: `${bandas.trimestresProgramados}${year}`,
      look: "bandMetas",
      columns: quarterColumns(filas, vigencia, "programadoTrimestre"),
    },
    {
      heading: `${bandas.avance}${year}`,
      look: "bandMetas",
      columns: yearColumn(filas, columnas.avance, vigencia, ({ avance }) => avance),
    },
  ];
}

/** The years beside the one that is consolidated, which the type of a meta is inferred from. */
function otherVigencias(
  filas: readonly FilaConsolidada[],
  vigencia: Vigencia | null,
): readonly Vigencia[] {
  const all = filas.flatMap(({ fila }) => fila.years.map((year) => year.vigencia));
  return [...new Set(all)]
    .flatMap((one) => (one === null || one === vigencia ? [] : [one]))
    .sort((a, b) => a - b);
}

function quarterColumns(
  filas: readonly FilaConsolidada[],
  vigencia: Vigencia | null,
  of: "programadoTrimestre" | "ejecutadoTrimestre",
): readonly Columna[] {
  return CONSOLIDADO.columnas.trimestres.flatMap((heading, index) =>
    yearColumn(filas, heading, vigencia, (year) => year[of][(index + 1) as Trimestre] ?? null),
  );
}

/** The column of a year where some row has one; an empty column would say more than the rows do (R1). */
function yearColumn(
  filas: readonly FilaConsolidada[],
  heading: string,
  vigencia: Vigencia | null,
  read: (year: YearOfFila) => Amount | null,
): readonly Columna[] {
  const amountOf = inYear(vigencia, read);
  return filas.some((fila) => amountOf(fila) !== null)
    ? [{ heading, width: 12, cell: (fila) => amountCell(amountOf(fila)) }]
    : [];
}

function inYear(
  vigencia: Vigencia | null,
  read: (year: YearOfFila) => Amount | null,
): (fila: FilaConsolidada) => Amount | null {
  return ({ fila }) => {
    const year = fila.years.find((one) => one.vigencia === vigencia);
    return year === undefined ? null : read(year);
  };
}

function hasExecutionIn({ years }: Fila, vigencia: Vigencia | null): boolean {
  return years.some(
    (year) =>
      year.vigencia === vigencia &&
      (year.ejecutado !== null ||
        year.avance !== null ||
        Object.keys(year.ejecutadoTrimestre).length > 0),
  );
}

const WIDE: ReadonlySet<string> = new Set([
  "codigoFut",
  "metaResultado",
  "indicadorResultado",
  "programa",
  "producto",
  "indicadorMga",
  "actividad",
  "logro",
  "dificultades",
  "evidencias",
  "observaciones",
]);

function levelText(label: NodeLabel | null): string {
  return label === null ? "" : textOfLabel(label);
}

/** What was no number stays the word that it was: NP, N/A and a blank are not one thing (R1). */
function amountCell(amount: Amount | null): CellSpec {
  if (amount === null) return empty("number");
  if (amount.value === null) return text(amount.text, "number");
  return amount.percent ? figure(amount.value, FORMATS.share) : quantity(amount.value);
}

/** As its file has it; a text stays text, whatever it begins with. */
function acompananteCell(cell: CellValue): CellSpec {
  if (typeof cell === "number")
    return figure(
      cell,
      Number.isInteger(cell) && Math.abs(cell) >= 1e6 ? "#,##0" : FORMATS.general,
    );
  return text(cell === null ? "" : String(cell));
}
