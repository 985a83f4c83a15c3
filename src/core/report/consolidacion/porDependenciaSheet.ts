import type { Consolidacion, DependenciaConsolidada } from "../../consolidate/consolidacion";
import { CONSOLIDADO } from "../../consolidate/text/consolidado";
import { HEADINGS, periodoLine, REPORT } from "../text";
import { cifrasMostradas, mostrado } from "../../cifras/mostradas";
import type { SujetoDeDependencia, SujetoDelPlan } from "../../cifras/sujeto";
import { cifraCell, figure, FORMATS, nivelCell, text } from "../cells";
import { COLORS } from "../looks";
import type { CellSpec, SheetSpec } from "../reportSpec";
import { hojaDeTabla, type Columna } from "./hojaDeTabla";

/** The same figures by who answers for them; their points add up to the plan's, which stands below (R20). */
export function porDependenciaSheet(
  { dependencias, periodo, evaluation }: Consolidacion,
  name: string,
): SheetSpec {
  const plan = evaluation.ok ? cifrasMostradas(evaluation.value).plan : null;
  return hojaDeTabla({
    key: "dependencias",
    name,
    tabColor: COLORS.sand,
    title: CONSOLIDADO.dependenciasTitle,
    subtitle: periodoLine(periodo),
    columns: COLUMNS,
    rows: dependencias,
    nothing: CONSOLIDADO.nothing,
    totals: plan === null ? [] : [{ cells: COLUMNS.map(({ total }) => total(plan)) }],
    frozen: 1,
  });
}

interface ColumnaConTotal extends Columna<DependenciaConsolidada> {
  /** What stands in it below, in the line of the plan. */
  readonly total: (plan: SujetoDelPlan) => CellSpec;
}

/** A figure that dependencias and plan share. */
function shown(heading: string, medida: Shared, width = 13): ColumnaConTotal {
  return {
    heading,
    width,
    cell: ({ sujeto }) => cifraCell(mostrado(sujeto), medida),
    total: (plan) => cifraCell(plan, medida, "totalNumber"),
  };
}

type Shared = keyof SujetoDeDependencia["cifras"] & keyof SujetoDelPlan["cifras"];

const NO_TOTAL = (): CellSpec => text("", "totalNumber");

const COLUMNS: readonly ColumnaConTotal[] = [
  {
    heading: CONSOLIDADO.dependencias.nombre,
    width: 44,
    cell: ({ nombre }) => text(nombre === "" ? CONSOLIDADO.sinDependencia : nombre, "textStrong"),
    total: () => text(REPORT.planLong, "totalText"),
  },
  shown(HEADINGS.programado, "programado"),
  shown(HEADINGS.avance, "avance"),
  shown(HEADINGS.cumplimiento, "cumplimiento", 14),
  {
    heading: HEADINGS.nivel,
    width: 14,
    cell: ({ sujeto }) => nivelCell(sujeto),
    total: NO_TOTAL,
  },
  shown(HEADINGS.metas, "conteo.metas"),
  shown(HEADINGS.programadas, "conteo.programadas"),
  shown(HEADINGS.conEjecucion, "conteo.conEjecucion"),
  shown(HEADINGS.sinEjecucion, "conteo.sinEjecucion"),
  shown(HEADINGS.noProgramadas, "conteo.noProgramadas"),
  shown(HEADINGS.sinReporte, "conteo.sinReporte"),
  {
    heading: CONSOLIDADO.dependencias.completitud,
    width: 13,
    cell: ({ sujeto }) => cifraCell(sujeto, "completitud"),
    total: NO_TOTAL,
  },
  {
    heading: CONSOLIDADO.entregas.alertas,
    width: 9,
    cell: ({ alertas }) => figure(alertas, FORMATS.count),
    total: NO_TOTAL,
  },
  {
    heading: CONSOLIDADO.dependencias.archivos,
    width: 50,
    cell: ({ archivos }) => text(archivos.join(", ")),
    total: NO_TOTAL,
  },
];
