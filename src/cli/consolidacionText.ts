import type { Consolidacion } from "../core/consolidate/consolidacion";
import { CLI } from "./text/cli";
import { respuestasOf } from "../core/consolidate/devoluciones";
import { noReportadasIn } from "../core/consolidate/noReportadas";
import { CONSOLIDADO } from "../core/consolidate/text/consolidado";
import { alcanceText } from "../core/consolidate/text/rowText";
import { CONSOLIDAR } from "./text/consolidarCli";
import { cuentaText, estadoText, notaDeEntrega } from "../core/consolidate/text/entregas";
import { mostradaDeNodo } from "../core/cifras/mostradas";
import { findingText } from "../core/rules/ruleText";
import { percent, points } from "../core/text/format";
import { conteoText, figureTable } from "./figureTable";

/** The page that `consolidar` prints for a person. */
export function consolidacionText(consolidacion: Consolidacion): string {
  const {
    periodo,
    entregas,
    conflictos,
    alcance,
    diferencias,
    correspondencias,
    notInPlan,
    cuenta,
    dependencias,
    faltan,
    evaluation,
    cambios,
    sustento,
  } = consolidacion;
  const counting = entregas.filter(
    ({ entrega, setAside }) => entrega.estado === "recognised" && setAside === null,
  ).length;
  const returned = entregas.filter(({ entrega }) => entrega.estado === "devolucion").length;
  const unread = entregas.filter(
    ({ entrega: { estado } }) => estado === "needsMapping" || estado === "refused",
  ).length;
  const unanswered = entregas.flatMap(({ entrega: { estado, archivo } }) =>
    estado === "needsMapping" ? [archivo] : [],
  );
  const respuestas = respuestasOf(consolidacion);
  const odd = entregas.filter(
    ({ entrega, setAside, avisos }) =>
      entrega.estado !== "recognised" || setAside !== null || avisos.length > 0,
  );
  const byText = correspondencias.filter(({ por }) => por !== "escritura").length;
  const sinReporte = noReportadasIn(consolidacion).sinReporte.length;
  const lines = [
    CLI.period(periodo.vigencia, periodo.corte),
    CONSOLIDAR.files(counting, entregas.length - counting - unread - returned, unread),
    cuentaText(cuenta),
    ...(evaluation.ok
      ? [
          CLI.weights({
            ...evaluation.value.pesos,
            ...(sustento.pesosTomados && { tomados: sustento.pesosTomados }),
          }),
          ...evaluation.value.findings.flatMap((one) =>
            one.type === "pesosContradichos" ? [`ERROR ${findingText(one)}`] : [],
          ),
        ]
      : []),
    "",
    ...(evaluation.ok ? figureTable(evaluation.value) : []),
    ...(unanswered.length > 0 ? [CONSOLIDAR.unanswered(unanswered)] : []),
    "",
    ...dependencias.map(
      ({ nombre, sujeto, sujeto: { cifras } }) =>
        `${(nombre === "" ? CONSOLIDADO.sinDependencia : nombre).padEnd(NAME)} ${points(mostradaDeNodo(sujeto, cifras.avance)).padStart(8)} ${percent(mostradaDeNodo(sujeto, cifras.cumplimiento)).padStart(9)}  ${conteoText(cifras, { sinReporte })}`,
    ),
    "",
    ...odd.map((one) => `${estadoText(one)}: ${one.entrega.archivo}. ${notaDeEntrega(one)}`),
    ...(faltan === null
      ? [CONSOLIDAR.noUniverse]
      : faltan.length === 0
        ? []
        : [CONSOLIDAR.missing(faltan)]),
    ...(sinReporte > 0 ? [CONSOLIDAR.sinReporte(sinReporte)] : []),
    ...(conflictos.length > 0
      ? [
          CONSOLIDAR.conflicts(
            conflictos.length,
            alcance?.conflictos ?? 0,
            alcance === null ? "" : alcanceText(alcance),
          ),
        ]
      : []),
    ...(correspondencias.length > 0
      ? [CONSOLIDAR.codes(byText, correspondencias.length - byText)]
      : []),
    ...(diferencias.length > 0
      ? [
          CONSOLIDAR.differences(
            diferencias.length,
            diferencias.filter(({ vale }) => vale === "archivo").length,
          ),
        ]
      : []),
    ...(respuestas.length > 0
      ? [
          CONSOLIDAR.answers(
            respuestas.length,
            respuestas.filter(({ estado }) => estado === "cierra").length,
          ),
        ]
      : []),
    ...(notInPlan.length > 0 ? [CONSOLIDAR.outside(notInPlan.length)] : []),
    ...(cambios === null ? [] : [CONSOLIDAR.changes(cambios.cambios.length, cambios.anterior)]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

const NAME = 52;
