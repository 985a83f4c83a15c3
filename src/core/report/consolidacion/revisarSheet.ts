import type { Consolidacion } from "../../consolidate/consolidacion";
import type { CellRef } from "../../grid/grid";
import { CONSOLIDADO } from "../../consolidate/text/consolidado";
import {
  celdaText,
  conflictoDecision,
  conflictoText,
  correspondenciaText,
  decisionText,
  diferenciaDecision,
  diferenciaText,
  motivoText,
} from "../../consolidate/text/rowText";
import { periodoLine } from "../text";
import { text } from "../cells";
import { COLORS } from "../looks";
import type { SheetSpec } from "../reportSpec";
import { hojaDeTabla, type Columna } from "./hojaDeTabla";

/** Something of which the office must know what was done. */
interface PorRevisar {
  readonly asunto: string;
  readonly meta: string;
  readonly responsable: string;
  readonly at: CellRef | null;
  readonly detalle: string;
  readonly decision: string;
}

/** Everything that was not plain: conflicts, codes, metas out of the plan or without report, repeated rows. Nothing is silent. */
export function revisarSheet(consolidacion: Consolidacion, name: string): SheetSpec {
  return hojaDeTabla({
    key: "revisar",
    name,
    tabColor: COLORS.alert,
    title: CONSOLIDADO.revisarTitle,
    subtitle: periodoLine(consolidacion.periodo),
    columns: COLUMNS,
    rows: porRevisar(consolidacion),
    nothing: CONSOLIDADO.nothing,
  });
}

const { revisar: HEADINGS, asuntos: ASUNTOS } = CONSOLIDADO;

const COLUMNS: readonly Columna<PorRevisar>[] = [
  { heading: HEADINGS.asunto, width: 26, cell: ({ asunto }) => text(asunto, "textStrong") },
  { heading: HEADINGS.meta, width: 14, cell: ({ meta }) => text(meta, "code") },
  { heading: HEADINGS.responsable, width: 34, cell: ({ responsable }) => text(responsable) },
  { heading: HEADINGS.archivo, width: 40, cell: ({ at }) => text(at?.workbook ?? "") },
  {
    heading: HEADINGS.celda,
    width: 22,
    cell: ({ at }) => text(at === null ? "" : celdaText(at), "code"),
  },
  { heading: HEADINGS.detalle, width: 70, cell: ({ detalle }) => text(detalle) },
  { heading: HEADINGS.decision, width: 50, cell: ({ decision }) => text(decision) },
];

function porRevisar({
  filas,
  conflictos,
  correspondencias,
  notInPlan,
  diferencias,
  rowEnds,
}: Consolidacion): readonly PorRevisar[] {
  const responsableOf = new Map(
    filas.map(({ fila, responsable }) => [fila.codigo, responsable ?? ""]),
  );
  return [
    ...conflictos.map((conflicto): PorRevisar => ({
      asunto: ASUNTOS.conflicto,
      meta: conflicto.codigo,
      responsable: conflicto.responsable ?? "",
      at: conflicto.lados[conflicto.propuesta]?.celdaEjecutado ?? null,
      detalle: conflictoText(conflicto),
      decision: conflictoDecision(conflicto),
    })),
    ...[...correspondencias]
      .sort((a, b) => Number(a.por === "escritura") - Number(b.por === "escritura"))
      .map((one): PorRevisar => ({
        asunto: one.por === "escritura" ? ASUNTOS.escritura : ASUNTOS.codigo,
        meta: one.codigo ?? one.escrito,
        responsable: responsableOf.get(one.codigo ?? "") ?? "",
        at: one.at,
        detalle: one.nombre,
        decision: correspondenciaText(one),
      })),
    ...notInPlan.map(({ codigo, nombre, at, dependencia }): PorRevisar => ({
      asunto: ASUNTOS.fuera,
      meta: codigo,
      responsable: dependencia ?? "",
      at,
      detalle: nombre,
      decision: motivoText("fueraDelPlan"),
    })),
    ...diferencias.map((one): PorRevisar => ({
      asunto: ASUNTOS.diferencia,
      meta: one.codigo,
      responsable: one.responsable ?? "",
      at: one.at,
      detalle: `${diferenciaText(one)}. ${one.nombre}`,
      decision: diferenciaDecision(one),
    })),
    ...rowEnds
      .filter(({ motivo }) => motivo === "mismosValores")
      .map(({ codigo, at }): PorRevisar => ({
        asunto: ASUNTOS.repetida,
        meta: codigo,
        responsable: responsableOf.get(codigo) ?? "",
        at,
        detalle: "",
        decision: motivoText("mismosValores"),
      })),
    ...filas
      .filter(({ origen }) => origen === null)
      .map((one): PorRevisar => ({
        asunto: ASUNTOS.sinReporte,
        meta: one.fila.codigo,
        responsable: one.responsable ?? "",
        at: null,
        detalle: one.fila.nombre,
        decision: decisionText(one),
      })),
  ];
}
