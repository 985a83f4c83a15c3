import type { Consolidacion, FilaConsolidada } from "../../consolidate/consolidacion";
import { respuestasOf } from "../../consolidate/devoluciones";
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
  reabiertaDeFilaText,
  respelledText,
  respuestaDecision,
  respuestaText,
} from "../../consolidate/text/rowText";
import { periodoLine } from "../text";
import { onHundred } from "../../cifras/medida";
import type { Correspondencia } from "../../consolidate/matchToPlan";
import { noReportadasIn } from "../../consolidate/noReportadas";
import { figure, FORMATS, text } from "../cells";
import { COLORS } from "../looks";
import type { SheetSpec } from "../reportSpec";
import { hojaDeTabla, type Columna } from "./hojaDeTabla";

/** Something of which the office must know what was done. */
interface PorRevisar {
  readonly asunto: string;
  readonly meta: string;
  readonly responsable: string;
  readonly archivo: string;
  readonly celda: string;
  readonly detalle: string;
  readonly decision: string;
  /** What hangs on it, a fraction of the whole plan; `null`: it is not known, or nothing does. */
  readonly puntos: number | null;
}

/**
 * Everything that was not plain: conflicts, codes, metas out of the plan or without report, repeated rows. Nothing is
 * silent; what most points hang on comes first, and codes in other letters are one line.
 */
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
  { heading: HEADINGS.archivo, width: 40, cell: ({ archivo }) => text(archivo) },
  { heading: HEADINGS.celda, width: 22, cell: ({ celda }) => text(celda, "code") },
  { heading: HEADINGS.detalle, width: 70, cell: ({ detalle }) => text(detalle) },
  { heading: HEADINGS.decision, width: 50, cell: ({ decision }) => text(decision) },
  {
    heading: HEADINGS.puntos,
    width: 11,
    cell: ({ puntos }) => figure(onHundred(puntos), FORMATS.points),
  },
];

function noReportada({ fila, responsable }: FilaConsolidada) {
  return {
    meta: fila.codigo,
    responsable: responsable ?? "",
    ...placeOf(null),
    detalle: fila.nombre,
  };
}

function porRevisar(consolidacion: Consolidacion): readonly PorRevisar[] {
  const { filas, conflictos, correspondencias, notInPlan } = consolidacion;
  const { diferencias, rowEnds, evaluation } = consolidacion;
  const { sinReporte, noProgramadas } = noReportadasIn(consolidacion);
  const pesos = pesosIn(evaluation);
  const pesoOf = (codigo: string | null): number | null => pesos.get(codigo ?? "") ?? null;
  const respelled = correspondencias.filter(({ por }) => por === "escritura");
  const responsableOf = new Map(
    filas.map(({ fila, responsable }) => [fila.codigo, responsable ?? ""]),
  );
  const rows: readonly PorRevisar[] = [
    ...conflictos.map((conflicto): PorRevisar => ({
      asunto: ASUNTOS.conflicto,
      meta: conflicto.codigo,
      responsable: conflicto.responsable ?? "",
      ...placeOf(conflicto.lados[conflicto.propuesta]?.celdaEjecutado ?? null),
      detalle: conflictoText(conflicto),
      decision: conflictoDecision(conflicto),
      puntos: pesoOf(conflicto.codigo),
    })),
    ...correspondencias
      .filter(({ por }) => por !== "escritura")
      .map((one): PorRevisar => ({
        asunto: ASUNTOS.codigo,
        meta: one.codigo ?? one.escrito,
        responsable: responsableOf.get(one.codigo ?? "") ?? "",
        ...placeOf(one.at),
        detalle: one.nombre,
        decision: correspondenciaText(one),
        puntos: pesoOf(one.codigo),
      })),
    ...consolidacion.reabiertas.map((one): PorRevisar => ({
      asunto: ASUNTOS.codigo,
      meta: one.codigo,
      responsable: responsableOf.get(one.codigo) ?? "",
      ...placeOf(one.at),
      detalle: one.nombre,
      decision: reabiertaDeFilaText(one),
      puntos: pesoOf(one.codigo),
    })),
    ...notInPlan.map(({ codigo, nombre, at, dependencia, esDeVarias }): PorRevisar => ({
      asunto: esDeVarias ? ASUNTOS.deVarias : ASUNTOS.fuera,
      meta: codigo,
      responsable: dependencia ?? "",
      ...placeOf(at),
      detalle: nombre,
      decision: motivoText(esDeVarias ? "deVarias" : "fueraDelPlan"),
      puntos: null,
    })),
    ...diferencias.map((one): PorRevisar => ({
      asunto: ASUNTOS.diferencia,
      meta: one.codigo,
      responsable: one.responsable ?? "",
      ...placeOf(one.at),
      detalle: `${diferenciaText(one)}. ${one.nombre}`,
      decision: diferenciaDecision(one),
      puntos: one.efecto === null ? null : Math.abs(one.efecto),
    })),
    ...rowEnds
      .filter(({ motivo }) => motivo === "mismosValores")
      .map(({ codigo, at }): PorRevisar => ({
        asunto: ASUNTOS.repetida,
        meta: codigo,
        responsable: responsableOf.get(codigo) ?? "",
        ...placeOf(at),
        detalle: "",
        decision: motivoText("mismosValores"),
        puntos: null,
      })),
    ...sinReporte.map((one): PorRevisar => ({
      ...noReportada(one),
      asunto: ASUNTOS.sinReporte,
      decision: decisionText(one),
      puntos: pesoOf(one.fila.codigo),
    })),
    ...noProgramadas.map((one): PorRevisar => ({
      ...noReportada(one),
      asunto: ASUNTOS.noProgramada,
      decision: decisionText(one, false),
      puntos: null,
    })),
    ...respuestasOf(consolidacion).map((one): PorRevisar => ({
      asunto: ASUNTOS.respuesta,
      meta: one.punto.meta ?? "",
      responsable: one.punto.dependencia,
      archivo: one.punto.archivo ?? "",
      celda: one.punto.celda ?? "",
      detalle: `${one.punto.observacion} ${respuestaText(one)}`,
      decision: respuestaDecision(one),
      puntos: null,
    })),
    ...(respelled.length === 0 ? [] : [respelledLine(respelled)]),
  ];
  return [...rows].sort((a, b) => (b.puntos ?? -1) - (a.puntos ?? -1));
}

function placeOf(at: CellRef | null): Pick<PorRevisar, "archivo" | "celda"> {
  return { archivo: at?.workbook ?? "", celda: at === null ? "" : celdaText(at) };
}

/** The code is the plan's, in other letters: there is nothing to decide. */
function respelledLine(respelled: readonly Correspondencia[]): PorRevisar {
  return {
    asunto: ASUNTOS.escritura,
    meta: "",
    responsable: "",
    ...placeOf(null),
    detalle: respelled.map(({ escrito, codigo }) => `${escrito} → ${codigo ?? ""}`).join(" · "),
    decision: respelledText(respelled.length),
    puntos: null,
  };
}

/** What each meta can give to the plan this vigencia, by its code. */
function pesosIn(evaluation: Consolidacion["evaluation"]): ReadonlyMap<string, number> {
  if (!evaluation.ok || evaluation.value.pesos.ponderador === null) return new Map();
  const { ponderador } = evaluation.value.pesos;
  return new Map(evaluation.value.metas.map(({ meta, peso }) => [meta.codigo, peso * ponderador]));
}
