import type { Consolidacion } from "../core/consolidate/consolidacion";
import { CLI } from "../core/text/cli";
import {
  CONSOLIDADO,
  CONSOLIDAR,
  cuentaText,
  estadoDeEntrega,
  notaDeEntrega,
} from "../core/text/consolidate";
import { count, percent, points } from "../core/text/format";
import type { Conteo, NodoEvaluado } from "../core/plan/evaluation";

/** The page that `consolidar` prints for a person. */
export function consolidacionText(consolidacion: Consolidacion): string {
  const {
    periodo,
    entregas,
    conflictos,
    correspondencias,
    fuera,
    cuenta,
    dependencias,
    faltan,
    evaluation,
    cambios,
    filas,
  } = consolidacion;
  const raiz = evaluation.ok ? evaluation.value.raiz : null;
  const counting = entregas.filter(
    ({ entrega, aparte }) => entrega.estado === "recognised" && aparte === null,
  ).length;
  const unread = entregas.filter(({ entrega }) => entrega.estado !== "recognised").length;
  const odd = entregas.filter(
    ({ entrega, aparte, avisos }) =>
      entrega.estado !== "recognised" || aparte !== null || avisos.length > 0,
  );
  const byText = correspondencias.filter(({ por }) => por !== "escritura").length;
  const sinReporte = filas.filter(({ origen }) => origen === null).length;
  const lines = [
    CLI.period(periodo.vigencia, periodo.corte),
    CONSOLIDAR.files(counting, entregas.length - counting - unread, unread),
    cuentaText(cuenta),
    "",
    row([...CLI.columns]),
    ...(raiz === null ? [] : [...raiz.branches, raiz].map((nodo) => nodoRow(nodo))),
    "",
    ...dependencias.map(
      ({ nombre, avance, cumplimiento, conteo }) =>
        `${(nombre === "" ? CONSOLIDADO.sinDependencia : nombre).padEnd(NAME)} ${points(avance).padStart(8)} ${percent(cumplimiento).padStart(9)}  ${counts(conteo)}`,
    ),
    "",
    ...odd.map((one) => `${estadoDeEntrega(one)}: ${one.entrega.archivo}. ${notaDeEntrega(one)}`),
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
            conflictos.filter(({ estado }) => estado === "propuesta").length,
          ),
        ]
      : []),
    ...(correspondencias.length > 0
      ? [CONSOLIDAR.codes(byText, correspondencias.length - byText)]
      : []),
    ...(fuera.length > 0 ? [CONSOLIDAR.outside(fuera.length)] : []),
    ...(cambios === null ? [] : [CONSOLIDAR.changes(cambios.cambios.length, cambios.anterior)]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function nodoRow({
  node,
  peso,
  programado,
  avance,
  cumplimiento,
  nivel,
  conteo,
}: NodoEvaluado): string {
  return row([
    node.codigo === "" ? CLI.plan : node.codigo,
    points(peso, 1),
    points(programado),
    points(avance),
    percent(cumplimiento),
    nivel ?? CLI.noNivel,
    counts(conteo),
  ]);
}

function counts({ programadas, conEjecucion, sinEjecucion, noProgramadas, metas }: Conteo): string {
  return `${count(programadas)}/${count(conEjecucion)}/${count(sinEjecucion)}/${count(noProgramadas)}/${count(metas)}`;
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) =>
      index === 0
        ? cell.padEnd(WIDTHS[0]!)
        : index < 5
          ? cell.padStart(WIDTHS[index]!)
          : `  ${cell.padEnd(WIDTHS[index]!)}`,
    )
    .join("")
    .trimEnd();
}

const WIDTHS = [8, 8, 12, 10, 14, 14, 24];
const NAME = 52;
