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
  respelledText,
} from "../../consolidate/text/rowText";
import { periodoLine } from "../text";
import { onHundred } from "../../cifras/medida";
import type { Correspondencia } from "../../consolidate/matchToPlan";
import { figure, FORMATS, text } from "../cells";
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
  { heading: HEADINGS.archivo, width: 40, cell: ({ at }) => text(at?.workbook ?? "") },
  {
    heading: HEADINGS.celda,
    width: 22,
    cell: ({ at }) => text(at === null ? "" : celdaText(at), "code"),
  },
  { heading: HEADINGS.detalle, width: 70, cell: ({ detalle }) => text(detalle) },
  { heading: HEADINGS.decision, width: 50, cell: ({ decision }) => text(decision) },
  {
    heading: HEADINGS.puntos,
    width: 11,
    cell: ({ puntos }) => figure(onHundred(puntos), FORMATS.points),
  },
];

function porRevisar({
  filas,
  conflictos,
  correspondencias,
  notInPlan,
  diferencias,
  rowEnds,
  evaluation,
}: Consolidacion): readonly PorRevisar[] {
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
      at: conflicto.lados[conflicto.propuesta]?.celdaEjecutado ?? null,
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
        at: one.at,
        detalle: one.nombre,
        decision: correspondenciaText(one),
        puntos: pesoOf(one.codigo),
      })),
    ...notInPlan.map(({ codigo, nombre, at, dependencia }): PorRevisar => ({
      asunto: ASUNTOS.fuera,
      meta: codigo,
      responsable: dependencia ?? "",
      at,
      detalle: nombre,
      decision: motivoText("fueraDelPlan"),
      puntos: null,
    })),
    ...diferencias.map((one): PorRevisar => ({
      asunto: ASUNTOS.diferencia,
      meta: one.codigo,
      responsable: one.responsable ?? "",
      at: one.at,
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
        at,
        detalle: "",
        decision: motivoText("mismosValores"),
        puntos: null,
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
        puntos: pesoOf(one.fila.codigo),
      })),
    ...(respelled.length === 0 ? [] : [respelledLine(respelled)]),
  ];
  return [...rows].sort((a, b) => (b.puntos ?? -1) - (a.puntos ?? -1));
}

/** The code is the plan's, in other letters: there is nothing to decide. */
function respelledLine(respelled: readonly Correspondencia[]): PorRevisar {
  return {
    asunto: ASUNTOS.escritura,
    meta: "",
    responsable: "",
    at: null,
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
