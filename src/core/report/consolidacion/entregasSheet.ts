import type { Consolidacion, Cuenta, EntregaEnConsolidado } from "../../consolidate/consolidacion";
import { CONSOLIDADO } from "../../consolidate/text/consolidado";
import { estadoText, notaDeEntrega, corteText } from "../../consolidate/text/entregas";
import { periodoLine, REPORT } from "../text";
import { figure, FORMATS, text } from "../cells";
import { COLORS } from "../looks";
import type { Look, RowSpec, SheetSpec } from "../reportSpec";
import { hojaDeTabla, type Columna } from "./hojaDeTabla";

/** A file that came, or a dependencia from which none came. */
type Renglon =
  | { readonly type: "entrega"; readonly entrega: EntregaEnConsolidado }
  | {
      readonly type: "falta";
      readonly dependencia: string;
      /** Points of its devolución that are of no file. */
      readonly alertas: number;
    };

/** Who delivered, of which corte, how many rows, with how many alertas, how complete; and who is missing. */
export function entregasSheet(
  { entregas, dependencias, faltan, periodo, cuenta }: Consolidacion,
  name: string,
): SheetSpec {
  const listedOf = new Map(dependencias.map(({ nombre, alertas }) => [nombre, alertas]));
  const ofFiles = (nombre: string): number =>
    entregas
      .filter(({ dependencia }) => dependencia === nombre)
      .reduce((sum, { alertas }) => sum + alertas, 0);
  const rows: readonly Renglon[] = [
    ...entregas.map((entrega): Renglon => ({ type: "entrega", entrega })),
    ...(faltan ?? []).map((dependencia): Renglon => ({
      type: "falta",
      dependencia,
      alertas: (listedOf.get(dependencia) ?? 0) - ofFiles(dependencia),
    })),
  ];
  return hojaDeTabla({
    key: "entregas",
    name,
    tabColor: COLORS.blue,
    title: CONSOLIDADO.entregasTitle,
    subtitle: periodoLine(periodo),
    columns: COLUMNS,
    rows,
    nothing: CONSOLIDADO.nothing,
    totals: [
      totalRow(
        cuenta,
        rows.reduce((sum, one) => sum + (alertasOf(one) ?? 0), 0),
      ),
    ],
    frozen: 1,
  });
}

const { entregas: HEADINGS } = CONSOLIDADO;

const COLUMNS: readonly Columna<Renglon>[] = [
  {
    heading: HEADINGS.dependencia,
    width: 34,
    cell: (one) =>
      text(one.type === "falta" ? one.dependencia : (one.entrega.dependencia ?? ""), "textStrong"),
  },
  {
    heading: HEADINGS.archivo,
    width: 44,
    cell: (one) => text(one.type === "falta" ? "" : one.entrega.entrega.archivo),
  },
  {
    heading: HEADINGS.estado,
    width: 16,
    cell: (one) =>
      text(one.type === "falta" ? CONSOLIDADO.asuntos.falta : estadoText(one.entrega), lookOf(one)),
  },
  {
    heading: HEADINGS.corte,
    width: 26,
    cell: (one) =>
      text(
        one.type === "falta" || one.entrega.periodo === null ? "" : corteText(one.entrega.periodo),
      ),
  },
  { heading: HEADINGS.leidas, width: 10, cell: (one) => countCell(one, ({ leidas }) => leidas) },
  {
    heading: HEADINGS.contadas,
    width: 10,
    cell: (one) => countCell(one, ({ contadas }) => contadas),
  },
  {
    heading: HEADINGS.excluidas,
    width: 10,
    cell: (one) => countCell(one, ({ excluidas }) => excluidas),
  },
  {
    heading: HEADINGS.rechazadas,
    width: 11,
    cell: (one) => countCell(one, ({ rechazadas }) => rechazadas),
  },
  {
    heading: HEADINGS.alertas,
    width: 9,
    cell: (one) => figure(alertasOf(one), FORMATS.count),
  },
  {
    heading: HEADINGS.completitud,
    width: 13,
    cell: (one) => figure(one.type === "falta" ? null : one.entrega.completitud, FORMATS.share),
  },
  {
    heading: HEADINGS.nota,
    width: 70,
    cell: (one) => text(one.type === "falta" ? "" : notaDeEntrega(one.entrega)),
  },
];

function countCell(one: Renglon, read: (cuenta: Cuenta) => number): ReturnType<typeof figure> {
  return figure(
    one.type === "falta" || one.entrega.entrega.estado !== "recognised"
      ? null
      : read(one.entrega.cuenta),
    FORMATS.count,
  );
}

function lookOf(one: Renglon): Look {
  if (one.type === "falta") return "severityError";
  const { estado } = one.entrega.entrega;
  if (estado === "needsMapping" || estado === "refused") return "severityError";
  return one.entrega.setAside !== null || one.entrega.avisos.length > 0
    ? "severityAdvertencia"
    : "severityInfo";
}

/** Of a devolución that came back there is nothing to put right. */
function alertasOf(one: Renglon): number | null {
  if (one.type === "falta") return one.alertas;
  return one.entrega.entrega.estado === "devolucion" ? null : one.entrega.alertas;
}

function totalRow({ leidas, contadas, excluidas, rechazadas }: Cuenta, alertas: number): RowSpec {
  const words = [CONSOLIDADO.total, "", "", ""].map((word) => text(word, "totalText"));
  const counts = [leidas, contadas, excluidas, rechazadas, alertas].map((value) =>
    figure(value, FORMATS.count, "totalNumber"),
  );
  return {
    cells: [...words, ...counts, text("", "totalNumber"), text(REPORT.none, "totalText")],
  };
}
