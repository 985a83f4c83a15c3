import { addressOf } from "../grid/a1";
import type { Finding } from "../finding";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { findingFix, findingText, tipoDeAlertaText } from "../rules/ruleText";
import { findingCell } from "../text/findings";
import { HEADINGS, periodoLine, REPORT, SEVERITIES } from "./text";
import { figure, FORMATS, heightFor, text } from "./cells";
import { COLORS } from "./looks";
import type { ReportContext } from "./reportContext";
import type { CellSpec, Look, RowSpec, SheetSpec } from "./reportSpec";
import { tablePaper } from "./tablePaper";

/** What the office must look at, as a table to filter: the dearest first within each severity. */
export function alertasSheet(context: ReportContext): SheetSpec {
  const { evaluation, names } = context;
  const placeOf = places(evaluation.raiz);
  const sorted = [...evaluation.findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (b.points ?? 0) - (a.points ?? 0),
  );
  const rows = sorted.map((finding) =>
    alertaRow(finding, finding.meta === null ? undefined : placeOf.get(finding.meta), context),
  );
  const body =
    rows.length > 0
      ? rows
      : [
          {
            cells: [
              text(REPORT.noAlertas, "text"),
              ...COLUMNS.slice(1).map(() => text("", "text")),
            ],
          },
        ];
  return {
    key: "alertas",
    name: names.alertas,
    tabColor: COLORS.alert,
    columnWidths: COLUMNS.map(({ width }) => width),
    rows: [
      { cells: [text(REPORT.alertasTitle, "title")], height: 28 },
      { cells: [text(periodoLine(evaluation.periodo), "subtitle")], height: 18 },
      { cells: COLUMNS.map(({ heading }) => text(heading, "heading")), height: 22 },
      ...body,
    ],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    table: {
      name: "SOPO_Alertas",
      area: {
        top: HEADER_ROW,
        left: 0,
        bottom: HEADER_ROW + body.length,
        right: COLUMNS.length - 1,
      },
    },
    charts: [],
    print: tablePaper("letter", HEADER_ROW),
  };
}

const HEADER_ROW = 2;
const RANK = { error: 0, advertencia: 1, info: 2 } as const;
const COLUMNS = [
  { heading: HEADINGS.tipo, width: 24 },
  { heading: HEADINGS.severidad, width: 13 },
  { heading: HEADINGS.dependencia, width: 28 },
  { heading: HEADINGS.nodo, width: 15 },
  { heading: REPORT.meta, width: 12 },
  { heading: HEADINGS.celda, width: 15 },
  { heading: HEADINGS.mensaje, width: 70 },
  { heading: HEADINGS.fix, width: 50 },
  { heading: HEADINGS.puntos, width: 12 },
] as const;

const SEVERITY_LOOKS: Readonly<Record<Finding["severity"], Look>> = {
  error: "severityError",
  advertencia: "severityAdvertencia",
  info: "severityInfo",
};

function alertaRow(
  finding: Finding,
  place: Place | undefined,
  { workbook }: ReportContext,
): RowSpec {
  const nodo =
    "nodo" in finding ? (finding.nodo === "" ? REPORT.plan : finding.nodo) : (place?.nodo ?? "");
  const tipo = tipoDeAlertaText(finding.type);
  const [message, fix] = [findingText(finding), findingFix(finding) ?? ""];
  return {
    height: Math.max(
      heightFor(tipo, COLUMNS[0].width),
      heightFor(message, COLUMNS[6].width),
      heightFor(fix, COLUMNS[7].width),
    ),
    cells: [
      text(tipo),
      text(SEVERITIES[finding.severity], SEVERITY_LOOKS[finding.severity]),
      text(place?.dependencia ?? ""),
      text(nodo, "code"),
      text(finding.meta ?? "", "code"),
      cellLink(finding, workbook.name),
      text(message),
      text(fix),
      finding.points === null ? text("", "number") : figure(finding.points * 100, FORMATS.points),
    ],
  };
}

/** A cell of another workbook (a registry apart) is named and not linked. */
function cellLink(finding: Finding, workbook: string): CellSpec {
  const cell = text(findingCell(finding) ?? "", "code");
  return finding.at?.workbook === workbook ? { ...cell, link: addressOf(finding.at) } : cell;
}

interface Place {
  readonly dependencia: string | null;
  /** Code of the node that holds the meta. */
  readonly nodo: string;
}

function places(raiz: NodoEvaluado): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const put = ({ meta }: MetaEvaluada, nodo: string): unknown =>
    found.set(meta.codigo, { dependencia: meta.fila.dependencia, nodo });
  const visit = ({ node, metas, branches }: NodoEvaluado): void => {
    metas.forEach((meta) => put(meta, node.codigo));
    branches.forEach(visit);
  };
  visit(raiz);
  return found;
}
