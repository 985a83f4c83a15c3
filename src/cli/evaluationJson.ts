import { addressOf, columnName } from "../core/grid/a1";
import type { Column, Unrecognised } from "../core/matriz/matriz";
import type { Conteo, Evaluation, MetaEvaluada, NodoEvaluado } from "../core/plan/evaluation";
import { findingText } from "../core/rules/ruleText";
import { findingCell } from "../core/text/findings";

/** What `evaluar --json` prints (DESIGN §5): percentages on the 0–100 scale, unrounded; `null` where there is nothing to measure. */
export function evaluationJson(archivo: string, evaluation: Evaluation): object {
  const { matriz, lectura, periodo, pesos, raiz, metas, findings, simpleMean } = evaluation;
  const { excluded, rejected, filas } = lectura;
  return {
    archivo,
    reconocido: true,
    instrumento: matriz.instrumento,
    hoja: matriz.sheet,
    filaEncabezado: matriz.headerRows.at(-1)! + 1,
    vigencia: periodo.vigencia,
    corte: periodo.corte,
    columnas: matriz.columns.map(columnJson),
    filas: {
      leidas: filas.length + excluded.length + rejected.length,
      contadas: filas.length,
      excluidas: excluded.length,
      rechazadas: rejected.length,
    },
    pesos: {
      fuente: pesos.fuente,
      suma: hundred(pesos.suma),
      ponderador: hundred(pesos.ponderador),
      fuentePonderador: pesos.fuentePonderador,
    },
    registro: evaluation.registro && {
      libro: evaluation.registro.workbook,
      hoja: evaluation.registro.sheet,
      filas: evaluation.registro.rows,
    },
    conteo: conteoJson(raiz.conteo),
    plan: {
      peso: 100,
      ponderador: hundred(pesos.ponderador),
      programado: hundred(raiz.programado),
      avance: hundred(raiz.avance),
      cumplimiento: hundred(raiz.cumplimiento),
      nivel: raiz.nivel,
      promedioSimple: hundred(simpleMean),
      esperado: hundred(raiz.esperado),
      reportado: reportadoJson(raiz),
    },
    nodos: raiz.branches.flatMap(nodoJson),
    metas: metas.map(metaJson),
    alertas: findings.map((finding) => ({
      tipo: finding.type,
      severidad: finding.severity,
      meta: finding.meta,
      celda: findingCell(finding),
      mensaje: findingText(finding),
      puntos: hundred(finding.points),
    })),
  };
}

/** The same object when there is nothing to evaluate: why, and what came closest. */
export function refusalJson(archivo: string, motivo: string, reason: Unrecognised | null): object {
  const closest = reason?.closest ?? null;
  return {
    archivo,
    reconocido: false,
    motivo,
    masCerca: closest && {
      hoja: closest.sheet,
      fila: closest.row + 1,
      encontradas: closest.found.map(columnJson),
      faltan: closest.missing.map(({ campo }) => campo),
    },
    ...(reason && reason.sheets.length > 0 && { hojas: reason.sheets }),
  };
}

function columnJson({
  campo,
  column,
  heading,
  confidence,
  vigencia,
  trimestre,
  level,
}: Column): object {
  return {
    campo,
    columna: columnName(column),
    encabezado: heading,
    confianza: Math.round(confidence * 100) / 100,
    ...(vigencia !== undefined && { vigencia }),
    ...(trimestre !== undefined && { trimestre }),
    ...(level !== undefined && { nivel: level + 1 }),
  };
}

function nodoJson(nodo: NodoEvaluado): object[] {
  const { node, peso, programado, avance, cumplimiento, nivel, conteo, branches } = nodo;
  return [
    {
      codigo: node.codigo,
      tipo: node.nivel,
      nombre: node.nombre,
      peso: hundred(peso),
      programado: hundred(programado),
      avance: hundred(avance),
      cumplimiento: hundred(cumplimiento),
      nivel,
      conteo: conteoJson(conteo),
      reportado: reportadoJson(nodo),
    },
    ...branches.flatMap(nodoJson),
  ];
}

function reportadoJson({ reportado }: NodoEvaluado): object {
  return {
    avance: hundred(reportado.avance),
    cumplimiento: hundred(reportado.cumplimiento),
    nivel: reportado.nivel,
    conteo: conteoJson(reportado.conteo),
  };
}

function metaJson({
  meta,
  estado,
  programado,
  ejecutado,
  bruto,
  cumplimiento,
  armonizacion,
}: MetaEvaluada): object {
  return {
    codigo: meta.codigo,
    celda: addressOf(meta.fila.at),
    tipo: meta.tipo,
    programado,
    ejecutado,
    bruto: hundred(bruto),
    cumplimiento: hundred(cumplimiento),
    estado,
    armonizacion,
  };
}

function conteoJson({
  metas,
  programadas,
  conEjecucion,
  sinEjecucion,
  noProgramadas,
  sinReporte,
  noArmonizadas,
}: Conteo): object {
  return {
    metas,
    programadas,
    conEjecucion,
    sinEjecucion,
    noProgramadas,
    sinReporte,
    noArmonizadas,
  };
}

function hundred(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}
