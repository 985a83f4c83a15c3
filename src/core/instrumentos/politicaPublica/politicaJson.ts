import { onHundred } from "../../cifras/medida";
import { alertasJson, celdaJson, lecturaJson } from "../../listas/listaJson";
import { preguntasJson } from "../abierta";
import { servingIn } from "./metas";
import type { Actividad, Cifras, EvaluacionDePolitica, Formato } from "./evaluation";

/** What `evaluar --json` prints of public policies: percentages on 0–100, unrounded. */
export function politicaJson(archivo: string, evaluation: EvaluacionDePolitica): object {
  const { leida, vigencia, mes, politicas, preguntas, findings, formatos } = evaluation;
  return {
    archivo,
    reconocido: true,
    instrumento: "politicaPublica",
    ...lecturaJson([leida.lectura]),
    vigencia,
    hastaMes: mes,
    ...cifrasJson(evaluation),
    politicas: politicas.map(({ componentes, nombre, responsable, fecha, ...cifras }) => ({
      nombre,
      responsable,
      fecha,
      ...cifrasJson(cifras),
      componentes: componentes.map((componente) => ({
        nombre: componente.nombre,
        ...cifrasJson(componente),
      })),
    })),
    componentes:
      politicas.length === 1
        ? politicas.flatMap(({ componentes }) =>
            componentes.map((componente) => ({
              nombre: componente.nombre,
              ...cifrasJson(componente),
            })),
          )
        : [],
    actividades: evaluation.actividadesDe.map(actividadJson),
    metas: evaluation.metas.map((one) => ({
      meta: one.meta,
      ...(evaluation.hasPlan && {
        codigo: one.delPlan?.codigo ?? null,
        cumplimientoDeLaMeta: onHundred(one.delPlan?.cumplimiento ?? null),
        nivelDeLaMeta: one.delPlan?.nivel ?? null,
      }),
      politicas: politicas.flatMap(({ nombre }) => {
        const actividades = servingIn(one, nombre);
        return actividades > 0 ? [{ nombre, actividades }] : [];
      }),
    })),
    formatos: formatos.map(formatoJson),
    preguntas: preguntasJson(preguntas),
    alertas: alertasJson(findings),
  };
}

function cifrasJson(cifras: Cifras): object {
  return {
    programadas: cifras.programadas,
    realizadas: cifras.realizadas,
    cumplimiento: onHundred(cifras.cumplimiento),
    nivel: cifras.nivel,
    impacto: onHundred(cifras.impacto),
    calificadas: cifras.calificadas,
  };
}

function actividadJson({ fila, ...actividad }: Actividad): object {
  return {
    politica: actividad.politica,
    componente: actividad.componente,
    nombre: fila.nombre,
    celda: celdaJson(fila),
    programadas: actividad.programadas,
    realizadas: actividad.realizadas,
    cumplimiento: onHundred(actividad.cumplimiento),
    impacto: onHundred(actividad.impacto),
    estado: actividad.estado,
    dependencia: fila.textos.dependencia ?? null,
    herramienta: fila.textos.herramienta ?? null,
    meta: fila.textos.meta ?? null,
  };
}

function formatoJson(formato: Formato): object {
  return Object.fromEntries(Object.entries(formato).map(([campo, { text }]) => [campo, text]));
}
