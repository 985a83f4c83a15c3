import type { Consolidacion, DependenciaConsolidada } from "../../consolidate/consolidacion";
import { CONSOLIDADO } from "../../consolidate/text/consolidado";
import { HEADINGS, periodoLine, REPORT } from "../text";
import { figure, FORMATS, nivelCell, text } from "../cells";
import { COLORS } from "../looks";
import type { CellSpec, RowSpec, SheetSpec } from "../reportSpec";
import { hojaDeTabla, type Columna } from "./hojaDeTabla";

/** The same figures by who answers for them; their points add up to the plan's, which stands below (R20). */
export function porDependenciaSheet(
  { dependencias, periodo, evaluation }: Consolidacion,
  name: string,
): SheetSpec {
  const raiz = evaluation.ok ? evaluation.value.raiz : null;
  const completitud = CONSOLIDADO.dependencias.completitud;
  const total: RowSpec[] =
    raiz === null
      ? []
      : [
          {
            cells: COLUMNS.map(({ heading, of }): CellSpec => {
              if (heading === CONSOLIDADO.dependencias.nombre)
                return text(REPORT.planLong, "totalText");
              if (heading === completitud || of === undefined) return text("", "totalNumber");
              return figure(
                of(raiz),
                heading === HEADINGS.cumplimiento
                  ? FORMATS.share
                  : heading.includes("pp")
                    ? FORMATS.points
                    : FORMATS.count,
                "totalNumber",
              );
            }),
          },
        ];
  return hojaDeTabla({
    key: "dependencias",
    name,
    tabColor: COLORS.sand,
    title: CONSOLIDADO.dependenciasTitle,
    subtitle: periodoLine(periodo),
    columns: COLUMNS,
    rows: dependencias,
    nothing: CONSOLIDADO.nothing,
    totals: total,
    frozen: 1,
  });
}

type Figures = Pick<DependenciaConsolidada, "programado" | "avance" | "cumplimiento" | "conteo">;
interface ColumnaConTotal extends Columna<DependenciaConsolidada> {
  readonly of?: (figures: Figures) => number | null;
}

function counted(heading: string, of: (figures: Figures) => number | null): ColumnaConTotal {
  return { heading, width: 13, of, cell: (one) => figure(of(one), FORMATS.count) };
}

function inPoints(heading: string, of: (figures: Figures) => number | null): ColumnaConTotal {
  const points = (one: Figures): number | null => (of(one) === null ? null : of(one)! * 100);
  return { heading, width: 13, of: points, cell: (one) => figure(points(one), FORMATS.points) };
}

const COLUMNS: readonly ColumnaConTotal[] = [
  {
    heading: CONSOLIDADO.dependencias.nombre,
    width: 44,
    cell: ({ nombre }) => text(nombre === "" ? CONSOLIDADO.sinDependencia : nombre, "textStrong"),
  },
  inPoints(HEADINGS.programado, ({ programado }) => programado),
  inPoints(HEADINGS.avance, ({ avance }) => avance),
  {
    heading: HEADINGS.cumplimiento,
    width: 14,
    of: ({ cumplimiento }) => cumplimiento,
    cell: ({ cumplimiento }) => figure(cumplimiento, FORMATS.share),
  },
  { heading: HEADINGS.nivel, width: 14, cell: ({ nivel }) => nivelCell(nivel) },
  counted(HEADINGS.metas, ({ conteo }) => conteo.metas),
  counted(HEADINGS.programadas, ({ conteo }) => conteo.programadas),
  counted(HEADINGS.conEjecucion, ({ conteo }) => conteo.conEjecucion),
  counted(HEADINGS.sinEjecucion, ({ conteo }) => conteo.sinEjecucion),
  counted(HEADINGS.noProgramadas, ({ conteo }) => conteo.noProgramadas),
  counted(HEADINGS.sinReporte, ({ conteo }) => conteo.sinReporte),
  {
    heading: CONSOLIDADO.dependencias.completitud,
    width: 13,
    cell: ({ completitud }) => figure(completitud, FORMATS.share),
  },
  {
    heading: CONSOLIDADO.entregas.alertas,
    width: 9,
    cell: ({ alertas }) => figure(alertas, FORMATS.count),
  },
  {
    heading: CONSOLIDADO.dependencias.archivos,
    width: 50,
    cell: ({ archivos }) => text(archivos.join(", ")),
  },
];
