import { cifrasOf } from "../core/cifras/cifrasOf";
import { onHundred } from "../core/cifras/medida";
import {
  conteoJson,
  cuatrienioJson,
  nivelJson,
  reportadoJson,
  valuesJson,
} from "../core/instrumentos/matriz/cifrasJson";
import type { Consolidacion } from "../core/consolidate/consolidacion";
import { decisionDeConflicto } from "../core/consolidate/conflictoDecidido";
import { decisionSobre } from "../core/consolidate/diferencia";
import type { Lado } from "../core/consolidate/conflicto";
import { respuestasOf } from "../core/consolidate/devoluciones";
import { noReportadasIn } from "../core/consolidate/noReportadas";
import type { CellRef } from "../core/grid/grid";
import { estadoText, notaDeEntrega } from "../core/consolidate/text/entregas";
import { celdaText } from "../core/consolidate/text/rowText";

/** What `consolidar --json` prints and resumen.json holds: percentages on the 0–100 scale, unrounded. */
export function consolidacionJson(consolidacion: Consolidacion): object {
  const {
    periodo,
    entregas,
    conflictos,
    alcance,
    correspondencias,
    reabiertas,
    notInPlan,
    diferencias,
    cuenta,
    dependencias,
    faltan,
    universo,
    evaluation,
    cambios,
    filas,
    rowEnds,
  } = consolidacion;
  const raiz = evaluation.ok ? evaluation.value.raiz : null;
  const cifras = evaluation.ok ? cifrasOf(evaluation.value) : null;
  return {
    vigencia: periodo.vigencia,
    corte: periodo.corte,
    universo: universo.type === "plan" ? universo.archivo : null,
    filas: cuenta,
    plan: cifras && {
      ...valuesJson(cifras.plan, "ponderador", "programado", "avance", "cumplimiento"),
      ...nivelJson(cifras.plan),
      cuatrienio: cuatrienioJson(cifras.plan),
      conteo: conteoJson(cifras.plan),
      reportado: reportadoJson(cifras.plan),
    },
    escenarios:
      raiz && cifras
        ? raiz.branches.map(({ node }) => {
            const sujeto = cifras.deNodo(node);
            return {
              codigo: sujeto.codigo,
              nombre: sujeto.nombre,
              ...valuesJson(sujeto, "peso", "programado", "avance", "cumplimiento"),
              ...nivelJson(sujeto),
              cuatrienio: cuatrienioJson(sujeto),
              conteo: conteoJson(sujeto),
            };
          })
        : [],
    dependencias: dependencias.map(({ nombre, archivos, sujeto, alertas }) => ({
      nombre,
      archivos,
      conteo: conteoJson(sujeto),
      ...valuesJson(sujeto, "programado", "avance", "cumplimiento"),
      ...nivelJson(sujeto),
      ...valuesJson(sujeto, "completitud"),
      alertas,
    })),
    faltan,
    entregas: entregas.map((one) => ({
      archivo: one.entrega.archivo,
      estado: one.entrega.estado,
      situacion: estadoText(one),
      dependencia: one.dependencia,
      corte: one.periodo?.corte ?? null,
      aparte: one.setAside?.type ?? null,
      avisos: one.avisos.map(({ type }) => type),
      nota: notaDeEntrega(one),
      filas: one.cuenta,
      alertas: one.alertas,
      completitud: onHundred(one.completitud),
    })),
    conflictos: conflictos.map((conflicto) => {
      const { codigo, nombre, responsable, campos, lados, propuesta, vale, estado } = conflicto;
      return {
        ...{ codigo, nombre, responsable, campos, propuesta, vale, estado },
        lados: lados.map((lado) => ({
          ...ladoJson(lado),
          decision: decisionDeConflicto(conflicto, lado.lugar),
        })),
      };
    }),
    alcanceDeConflictos: alcance && {
      porResolver: alcance.conflictos,
      avanceMenor: onHundred(alcance.menor),
      avanceMayor: onHundred(alcance.mayor),
    },
    correspondencias: correspondencias.map(
      ({ lugar, escrito, codigo, por, similarity, esDeOtraMeta, at }) => ({
        archivo: lugar.archivo,
        celda: celdaText(at),
        escrito,
        codigo,
        por,
        parecido: onHundred(similarity),
        esDeOtraMeta,
      }),
    ),
    reabiertas: reabiertas.map(({ lugar, at, codigo, nombre, decidido, antes, quien, cuando }) => ({
      ...placeOf(at),
      codigo,
      nombre,
      decidido,
      antes,
      quien: quien ?? null,
      cuando: cuando ?? null,
      decision: {
        type: "correspondencia",
        lugar,
        codigo: decidido,
        escrita: { codigo, nombre },
      },
    })),
    fueraDelPlan: notInPlan.map(({ codigo, nombre, at, dependencia }) => ({
      codigo,
      nombre,
      dependencia,
      ...placeOf(at),
    })),
    programadoDistinto: diferencias.map(({ at, celdaPlan, lugar, efecto, ...rest }) => ({
      ...rest,
      efecto: onHundred(efecto),
      celdaPlan: celdaText(celdaPlan),
      ...placeOf(at),
      decision: decisionSobre({ ...rest, at, celdaPlan, lugar }, rest.vale === "plan"),
    })),
    respuestas: respuestasOf(consolidacion).map((one) => {
      const { punto, texto, responde, fecha, estado, quien, cuando } = one;
      const cierra = estado === "reabierta";
      return {
        ...punto,
        ...{ respuesta: texto, responde, fecha, estado, quien, cuando },
        decision: { type: "respuesta", punto, texto, responde, fecha, cierra },
      };
    }),
    sinReporte: noReportadasIn(consolidacion).sinReporte.map(({ fila, responsable }) => ({
      codigo: fila.codigo,
      nombre: fila.nombre,
      responsable,
    })),
    descartadas: rowEnds
      .filter(({ fin }) => fin !== "contada")
      .map(({ at, codigo, fin, motivo }) => ({ ...placeOf(at), texto: codigo, fin, motivo })),
    metas: filas.map(({ fila, responsable, origen, reportes }) => ({
      codigo: fila.codigo,
      responsable,
      reportes,
      archivo: origen?.archivo ?? null,
      hoja: origen?.hoja ?? null,
      fila: origen === null ? null : origen.fila + 1,
    })),
    cambios: cambios && {
      anterior: cambios.anterior,
      cambios: cambios.cambios.map(({ celdaAntes, celdaAhora, ...rest }) => ({
        ...rest,
        celdaAntes: cellJson(celdaAntes),
        celdaAhora: cellJson(celdaAhora),
      })),
    },
  };
}

function ladoJson({
  lugar,
  dependencia,
  esResponsable,
  programado,
  ejecutado,
  celdaProgramado,
  celdaEjecutado,
}: Lado): object {
  return {
    archivo: lugar.archivo,
    dependencia,
    esResponsable,
    programado,
    ejecutado,
    celdaProgramado: cellJson(celdaProgramado),
    celdaEjecutado: cellJson(celdaEjecutado),
  };
}

function placeOf(at: CellRef): { readonly archivo: string; readonly celda: string } {
  return { archivo: at.workbook, celda: celdaText(at) };
}

function cellJson(at: CellRef | null): string | null {
  return at === null ? null : celdaText(at);
}
