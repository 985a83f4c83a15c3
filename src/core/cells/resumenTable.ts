import type { Resumen } from "./cellFormulas";
import { resumenHeadings, RESUMEN_PLAN } from "./text";

/** The table of =SOPO.RESUMEN: headings, then a row for each node; points of the plan on 0–100, what is absent as "". */
export function resumenTable({ rows, isValidated }: Resumen): (string | number)[][] {
  const hundred = (fraction: number | null): number | string =>
    fraction === null ? "" : fraction * 100;
  return [
    [...resumenHeadings(isValidated)],
    ...rows.map(({ node, peso, programado, avance, cumplimiento, nivel, conteo }) => [
      node.codigo === "" ? RESUMEN_PLAN : node.codigo,
      node.nombre,
      peso ?? "",
      hundred(programado),
      hundred(avance),
      cumplimiento ?? "",
      nivel ?? "",
      conteo.metas,
      conteo.programadas,
      conteo.conEjecucion ?? "",
      conteo.sinEjecucion ?? "",
      conteo.sinReporte,
      conteo.noProgramadas,
    ]),
  ];
}
