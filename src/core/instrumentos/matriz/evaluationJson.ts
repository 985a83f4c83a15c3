import { namingRow } from "../../matriz/words/namingRow";
import { addressOf, columnName } from "../../grid/a1";
import { hojasOf, type Column, type Evidence, type Unrecognised } from "../../matriz/matriz";
import { cifrasOf, type Cifras } from "../../cifras/cifrasOf";
import { onHundred } from "../../cifras/medida";
import type { Evaluation, MetaEvaluada, NodoEvaluado } from "../../plan/evaluation";
import type { Cuatrienio } from "../../plan/evaluation";
import type { WhyUnused } from "../../matriz/columns/unusedColumns";
import { agrupacionesJson } from "./agrupacionesJson";
import { recursosJson } from "./recursosJson";
import { preguntaJson } from "./preguntasJson";
import type { Contraprueba } from "../../matriz/contrapruebas/contraprueba";
import { baseDeParteText } from "../../parte/text";
import { contrapruebaText } from "../../text/contrapruebas";
import { findingText } from "../../rules/ruleText";
import { findingCell } from "../../text/findings";
import {
  conteoJson,
  cuatrienioJson,
  dineroJson,
  nivelJson,
  reportadoJson,
  valuesJson,
} from "./cifrasJson";

/** What `evaluar --json` prints (docs/json): percentages on the 0–100 scale, unrounded; `null` where there is nothing to measure. */
export function evaluationJson(archivo: string, evaluation: Evaluation): object {
  const { matriz, lectura, periodo, pesos, raiz, metas, findings } = evaluation;
  const cifras = cifrasOf(evaluation);
  const { plan } = cifras;
  const { excluded, rejected, filas } = lectura;
  // R26: a letter alone names no column where several sheets are read together.
  const inSheet = (hoja: string): object => (matriz.others ? { hoja } : {});
  return {
    archivo,
    reconocido: true,
    instrumento: matriz.instrumento,
    hoja: matriz.sheet,
    ...(matriz.others && { hojas: hojasOf(matriz).map(({ sheet }) => sheet) }),
    filaEncabezado: namingRow(matriz),
    vigencia: periodo.vigencia,
    corte: periodo.corte,
    parte: parteJson(evaluation),
    columnas: hojasOf(matriz).flatMap(({ sheet, columns }) =>
      columns.map((column) => ({ ...inSheet(sheet), ...columnJson(column) })),
    ),
    columnasSinUso: evaluation.sinUso.map(({ sheet, column, heading, why }) => ({
      ...inSheet(sheet),
      columna: columnName(column),
      encabezado: heading,
      motivo: MOTIVOS[why],
    })),
    contrapruebas: evaluation.contrapruebas.map(contrapruebaJson),
    filas: {
      leidas: filas.length + excluded.length + rejected.length,
      contadas: filas.length,
      excluidas: excluded.length,
      rechazadas: rejected.length,
    },
    pesos: {
      fuente: pesos.fuente,
      suma: onHundred(pesos.suma),
      ponderador: onHundred(pesos.ponderador),
      fuentePonderador: pesos.fuentePonderador,
      contraste: pesos.contraste && {
        metas: pesos.contraste.metas,
        puntos: onHundred(pesos.contraste.puntos),
      },
    },
    registro: evaluation.registro && {
      libro: evaluation.registro.workbook,
      hoja: evaluation.registro.sheet,
      filas: evaluation.registro.rows,
    },
    conteo: conteoJson(plan),
    cruce: evaluation.cruce && {
      ...evaluation.cruce,
      porRegistrar: findings.flatMap((finding) =>
        finding.type === "sinCruce"
          ? finding.bpins.map((bpin) => ({
              bpin,
              indicador: finding.indicador,
              meta: finding.meta,
            }))
          : [],
      ),
    },
    preguntas: evaluation.preguntas.map((pregunta) => preguntaJson(matriz.sheet, pregunta)),
    plan: {
      ...valuesJson(plan, "peso", "ponderador", "programado", "avance", "cumplimiento"),
      ...nivelJson(plan),
      ...valuesJson(plan, "promedioSimple", "esperado"),
      cuatrienio: { ...cuatrienioJson(plan), ...vigenciasJson(evaluation.cuatrienio) },
      dinero: dineroJson(plan),
      reportado: { ...reportadoJson(plan), conteo: conteoJson(plan, "reportado.") },
    },
    recursos: recursosJson(evaluation, cifras),
    agrupaciones: agrupacionesJson(evaluation),
    nodos: raiz.branches.flatMap((nodo) => nodosJson(nodo, cifras)),
    metas: metas.map((meta) => metaJson(meta, cifras)),
    alertas: findings.map((finding) => ({
      tipo: finding.type,
      severidad: finding.severity,
      meta: finding.meta,
      celda: findingCell(finding),
      mensaje: findingText(finding),
      puntos: onHundred(finding.points),
    })),
  };
}

/** R36: what the workbook of one dependencia is; `null`: it is of the whole plan. */
function parteJson({ parte, periodo, metas }: Evaluation): object | null {
  return (
    parte && {
      dependencia: parte.dependencia,
      metas: metas.length,
      metasDelPlan: parte.metasDelPlan,
      plan: parte.plan,
      nota: baseDeParteText({ parte, periodo }),
    }
  );
}

function contrapruebaJson(contraprueba: Contraprueba): object {
  const { tipo, column, vigencia, agree, of, differ } = contraprueba;
  return {
    tipo,
    columna: columnName(column.column),
    encabezado: column.heading,
    vigencia,
    mensaje: contrapruebaText(contraprueba),
    coinciden: agree,
    de: of,
    difieren: differ.map(addressOf),
  };
}

const MOTIVOS: Readonly<Record<WhyUnused, string>> = {
  empty: "vacia",
  texts: "texto",
  dates: "fechas",
  identifiers: "identificador",
  money: "dinero",
  constant: "constante",
  aside: "otraCosa",
  superseded: "hayOtra",
  repeated: "repetida",
  undated: "sinVigencia",
  calculated: "calculada",
  unexplained: "sinExplicar",
};

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
  evidence,
  vigencia,
  trimestre,
  level,
}: Column): object {
  return {
    campo,
    columna: columnName(column),
    encabezado: heading,
    confianza: Math.round(confidence * 100) / 100,
    evidencia: EVIDENCIAS[evidence],
    ...(vigencia !== undefined && { vigencia }),
    ...(trimestre !== undefined && { trimestre }),
    ...(level !== undefined && { nivel: level + 1 }),
  };
}

const EVIDENCIAS: Readonly<Record<Evidence, string>> = {
  exact: "encabezado",
  withoutParenthesis: "encabezadoSinParentesis",
  words: "palabras",
  spelling: "ortografia",
  values: "valores",
  witness: "contraprueba",
  answer: "respuesta",
};

function nodosJson({ node, branches }: NodoEvaluado, cifras: Cifras): readonly object[] {
  const sujeto = cifras.deNodo(node);
  return [
    {
      codigo: node.codigo,
      tipo: node.nivel,
      nombre: node.nombre,
      ...valuesJson(sujeto, "peso", "programado", "avance", "cumplimiento"),
      ...nivelJson(sujeto),
      cuatrienio: cuatrienioJson(sujeto),
      dinero: dineroJson(sujeto),
      conteo: conteoJson(sujeto),
      reportado: { ...reportadoJson(sujeto), conteo: conteoJson(sujeto, "reportado.") },
    },
    ...branches.flatMap((branch) => nodosJson(branch, cifras)),
  ];
}

/** R33: which years the figure is of, and which of them nothing read can tell. */
function vigenciasJson({ vigencias, faltan }: Cuatrienio): object {
  return { vigencias, faltan };
}

function metaJson({ meta, estado, armonizacion }: MetaEvaluada, cifras: Cifras): object {
  const sujeto = cifras.deMeta(meta.fila);
  return {
    codigo: meta.codigo,
    celda: addressOf(meta.fila.at),
    tipo: meta.tipo,
    programado: sujeto.cifras.programadoFisico,
    ejecutado: sujeto.cifras.ejecutadoFisico,
    ...valuesJson(sujeto, "bruto", "cumplimiento"),
    cuatrienio: {
      programado: sujeto.cifras.metaCuatrienio,
      ejecutado: sujeto.cifras["cuatrienio.ejecutadoFisico"],
      bruto: onHundred(sujeto.cifras["cuatrienio.bruto"]),
      cumplimiento: onHundred(sujeto.cifras["cuatrienio.cumplimiento"]),
    },
    estado,
    armonizacion,
  };
}
