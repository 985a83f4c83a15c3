import { count } from "../text/format";
import { joined } from "../text/listed";
import type { Puesto } from "./puesto";

/**
 * R1, R7: what a part of the plan has still to show, each state under its own name: "4 de sus 25 metas
 * programadas están sin ejecución y 13 sin reporte." None where there is no execution to tell.
 */
export function pendientesText(puesto: Conteos): readonly string[] {
  const { programadas, conEjecucion, sinEjecucion, noReportadas } = puesto;
  if (conEjecucion === null || sinEjecucion === null || programadas === 0) return [];
  if (conEjecucion === programadas) return ["Todas sus metas programadas tienen ejecución."];
  if (noReportadas === programadas)
    return [
      programadas === 1
        ? "Su única meta programada no fue reportada."
        : `Ninguna de sus ${count(programadas)} metas programadas fue reportada.`,
    ];
  const sinCruce = programadas - conEjecucion - sinEjecucion - noReportadas;
  const states = [
    [sinEjecucion, "sin ejecución"],
    [noReportadas, "sin reporte"],
    [sinCruce, "sin cruce"],
  ] as const;
  const [first, ...others] = states.filter(([metas]) => metas > 0);
  if (first === undefined) return [];
  if (programadas === 1) return [`Su única meta programada está ${first[1]}.`];
  const cuantas = first[0] === 1 ? "Una" : count(first[0]);
  const verb = first[0] === 1 ? "está" : "están";
  const told = [
    `${cuantas} de sus ${count(programadas)} metas programadas ${verb} ${first[1]}`,
    ...others.map(([metas, state]) => `${metas === 1 ? "una" : count(metas)} ${state}`),
  ];
  return [`${joined(told)}.`];
}

type Conteos = Pick<Puesto, "programadas" | "conEjecucion" | "sinEjecucion" | "noReportadas">;
