import type { ReglaDeRedondeo } from "../core/planes/parametros";
import { cifrasDeNodo } from "../core/cifras/cifrasDeNodo";
import { onHundred } from "../core/cifras/medida";
import { nivelJson, valuesJson } from "../core/instrumentos/matriz/cifrasJson";
import type { Evaluation } from "../core/plan/evaluation";
import { supuestoText } from "../core/whatIf/text";
import { aplicadosOf } from "../core/whatIf/aplicados";
import { changesOfNivel, compare, type NodoComparado } from "../core/whatIf/compare";
import { earlyWarning, type AlertaTemprana } from "../core/whatIf/earlyWarning";
import type { Proyeccion } from "../core/whatIf/project";
import { supuestoJson } from "../core/whatIf/supuestoJson";
import type { Camino, Paso } from "../core/whatIf/whatItTakes";
import { whereItHurts } from "../core/whatIf/whereItHurts";

/** What `proyectar` found. */
export interface Projected {
  readonly archivo: string;
  readonly evaluation: Evaluation;
  readonly nombre: string | null;
  readonly projected: Proyeccion;
  readonly camino: Camino | null;
}

/** What `proyectar --json` prints: percentages and points on the scale 0–100, unrounded. */
export function projectionJson({
  archivo,
  evaluation,
  nombre,
  projected,
  camino,
}: Projected): object {
  const compared = compare(evaluation.raiz, projected.raiz);
  const hurts = whereItHurts(projected.raiz, projected.question.ponderador);
  const aplicados = aplicadosOf(projected.supuestos, projected.context);
  const warning = earlyWarning(evaluation, evaluation.raiz);
  return {
    archivo,
    reconocido: true,
    hoja: evaluation.matriz.sheet,
    vigencia: evaluation.periodo.vigencia,
    corte: evaluation.periodo.corte,
    nombre,
    supuestos: projected.supuestos.map((supuesto, index) => ({
      ...supuestoJson(supuesto),
      texto: supuestoText(supuesto),
      aplicado: aplicados[index] ?? null,
    })),
    plan: comparedJson(compared, evaluation.parametros),
    nodos: compared.branches.flatMap((nodo) => nodosJson(nodo, evaluation.parametros)),
    cambiosDeNivel: changesOfNivel(compared).map(({ node, base, projected: after }) => ({
      codigo: node.codigo,
      de: base.nivel,
      a: after.nivel,
    })),
    busqueda: camino && caminoJson(camino),
    porGanar: {
      metas: hurts.metas.map(({ de, parte, puntos }) => ({
        codigo: de.meta.codigo,
        dependencia: de.meta.fila.dependencia,
        puntos: onHundred(puntos),
        parte: onHundred(parte),
      })),
      dependencias: hurts.dependencias.map(({ de, parte, puntos, metas }) => ({
        nombre: de,
        metas,
        puntos: onHundred(puntos),
        parte: onHundred(parte),
      })),
    },
    alertaTemprana: {
      escenarios: warning.escenarios.map((one) => ({ codigo: one.de.codigo, ...alertaJson(one) })),
      dependencias: warning.dependencias.map((one) => ({ nombre: one.de, ...alertaJson(one) })),
    },
  };
}

function nodosJson(nodo: NodoComparado, regla: ReglaDeRedondeo): object[] {
  const { node, branches } = nodo;
  return [
    { codigo: node.codigo, tipo: node.nivel, nombre: node.nombre, ...comparedJson(nodo, regla) },
    ...branches.flatMap((branch) => nodosJson(branch, regla)),
  ];
}

function comparedJson(
  { base, projected, avance, cumplimiento, cambio }: NodoComparado,
  regla: ReglaDeRedondeo,
): object {
  const figures = (nodo: NodoComparado["base"]): object => {
    const { nivel, sinReporte } = nodo;
    const sujeto = { nivel, sinReporte, cifras: cifrasDeNodo(nodo, regla) };
    return {
      ...valuesJson(sujeto, "peso", "programado", "avance", "cumplimiento"),
      ...nivelJson(sujeto),
    };
  };
  return {
    base: figures(base),
    proyectado: figures(projected),
    diferencia: { avance: onHundred(avance), cumplimiento: onHundred(cumplimiento) },
    cambio,
  };
}

function caminoJson(camino: Camino): object {
  const { type, nodo, hasta, porDependencia } = camino;
  return {
    nodo: nodo.node.codigo,
    desde: onHundred(nodo.cumplimiento),
    hasta: onHundred(hasta),
    resultado: type,
    llega: type === "nadaQueMedir" ? null : onHundred(camino.llega),
    metas: type === "sePuede" ? camino.pasos.map(pasoJson) : [],
    alternativas: type === "sePuede" ? camino.alternativas.map((pasos) => pasos.map(codigoOf)) : [],
    imprescindibles: type === "sePuede" ? camino.imprescindibles.map(codigoOf) : [],
    sustitutas: type === "sePuede" ? camino.sustitutas.map(codigoOf) : [],
    porDependencia: porDependencia.map(({ dependencia, pasos, llega, metas }) => ({
      nombre: dependencia,
      alcanza: pasos !== null,
      metas: pasos?.map(codigoOf) ?? null,
      llega: onHundred(llega),
      puedenSubir: metas,
    })),
  };
}

function pasoJson({ meta, desde, hasta, ejecutado, gana, puntos, armonizar }: Paso): object {
  return {
    codigo: meta.meta.codigo,
    dependencia: meta.meta.fila.dependencia,
    desde: onHundred(desde),
    hasta: onHundred(hasta),
    ejecutado,
    gana: onHundred(gana),
    puntos: onHundred(puntos),
    armonizar,
  };
}

function codigoOf({ meta }: Paso): string {
  return meta.meta.codigo;
}

function alertaJson({
  programadas,
  sinEjecucion,
  sinReporte,
  parte,
  alCierre,
  puntos,
}: AlertaTemprana<unknown>): object {
  return {
    programadas,
    sinEjecucion,
    sinReporte,
    parte: onHundred(parte),
    alCierre,
    puntos: onHundred(puntos),
  };
}
